package vn.hieuhoc.caption;

/**
 * What is said in one stretch of a recording.
 *
 * @param from where it begins, in milliseconds
 * @param to where it ends, in milliseconds, behind the beginning
 * @param text the words, without marks; lines are parted by a line feed
 */
public record Cue(long from, long to, String text) {}
