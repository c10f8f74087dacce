package vn.hieuhoc.enlistment;

/**
 * What came of putting people on a class.
 *
 * @param seated how many got a seat
 * @param waiting how many wait for one
 * @param left how many stay out
 */
public record Enlisted(int seated, int waiting, int left) {}
