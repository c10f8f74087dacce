package vn.hieuhoc.itemstatistics;

import java.util.UUID;

/**
 * Counts the answers to one question. Pure: sums of what was earned here (x) and in the rest of the
 * attempt (y), from which the mean and the correlation follow.
 */
final class ItemCount {

  private int answers;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumYy;
  private double sumXy;

  /**
   * One marked answer.
   *
   * @param here share of the points of this question
   * @param rest share of the points of the others
   */
  void add(double here, double rest) {
    answers++;
    sumX += here;
    sumY += rest;
    sumXx += here * here;
    sumYy += rest * rest;
    sumXy += here * rest;
  }

  ItemFigures of(UUID question) {
    if (answers < ItemFigures.LEAST) {
      return new ItemFigures(question, answers, null, null);
    }
    double spreadX = answers * sumXx - sumX * sumX;
    double spreadY = answers * sumYy - sumY * sumY;
    boolean flat = spreadX < 1e-9 || spreadY < 1e-9;
    Double together =
        flat ? null : rounded((answers * sumXy - sumX * sumY) / Math.sqrt(spreadX * spreadY));
    return new ItemFigures(question, answers, rounded(sumX / answers), together);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
