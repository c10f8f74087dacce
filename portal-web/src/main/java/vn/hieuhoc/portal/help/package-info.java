/** Help in plain words, one page for each part a person plays, and what is kept about people. */
package vn.hieuhoc.portal.help;
