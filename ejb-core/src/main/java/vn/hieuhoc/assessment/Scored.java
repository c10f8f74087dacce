package vn.hieuhoc.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A case with the points that were given.
 *
 * @param found the case
 * @param scores the points, in the order in which they were given
 */
record Scored(AssessmentCase found, List<AssessmentScore> scores) {

  /** The case with the points that stand beside it in each row. */
  static Scored of(AssessmentCase found, List<Object[]> rows) {
    return new Scored(
        found,
        rows.stream().map(row -> (AssessmentScore) row[1]).filter(Objects::nonNull).toList());
  }
}
