package vn.hieuhoc.itemstatistics;

import java.util.UUID;

/**
 * What the answers say about a question.
 *
 * @param question public id
 * @param answers how many marked answers there are
 * @param difficulty the mean share of the points that was earned, 0 (nobody) to 1 (everybody); null
 *     with too few answers
 * @param discrimination how what is earned here goes with what is earned in the rest of the quiz,
 *     -1 to 1; null with too few answers or where everybody earned the same
 */
public record ItemFigures(UUID question, int answers, Double difficulty, Double discrimination) {

  /** Fewer answers than these say nothing. */
  public static final int LEAST = 30;
}
