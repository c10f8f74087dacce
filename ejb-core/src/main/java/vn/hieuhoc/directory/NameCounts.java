package vn.hieuhoc.directory;

/**
 * How many of those who fit are to be worked on.
 *
 * @param total all of them
 * @param unconfirmed for whom nobody has vouched
 * @param unplaced who live in units where nobody is to stay
 * @param noYear of whom the year of birth is not known
 */
public record NameCounts(int total, int unconfirmed, int unplaced, int noYear) {}
