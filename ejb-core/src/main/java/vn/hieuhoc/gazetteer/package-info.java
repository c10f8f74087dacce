/** Finds units by their names, enters new ones, and says on which map a day is read. */
package vn.hieuhoc.gazetteer;
