/**
 * Who is in a class, looked at from several sides: who learns, who falls behind, who has finished,
 * who waits. The numbers are those of {@code progress}, which keeps them in the places. Invariants:
 * what is counted is what is listed, and who falls behind is told apart in one place.
 */
package vn.hieuhoc.classlist;
