/**
 * The sheet for the board of a village hall: what goes on nearby in the next two weeks, for those
 * who have no phone. It shows public things and what is announced there, and names nobody.
 */
package vn.hieuhoc.board;
