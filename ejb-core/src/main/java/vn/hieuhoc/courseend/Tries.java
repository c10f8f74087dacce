package vn.hieuhoc.courseend;

import java.math.BigDecimal;

/**
 * What became of a learner's tries at one quiz.
 *
 * @param made how many were begun
 * @param allowed how many one has, or null
 * @param waiting whether one is handed in and not marked
 * @param open whether one is being worked on
 * @param best the best share of points, 0 to 1, or null
 */
record Tries(int made, Integer allowed, boolean waiting, boolean open, BigDecimal best) {

  /** How many are left; null when there is no limit. */
  Integer left() {
    return allowed == null ? null : Math.max(0, allowed - made);
  }

  /** Why a quiz with these tries is not passed. */
  CourseEnd.Why why() {
    if (waiting) {
      return CourseEnd.Why.WAITING;
    }
    if (open) {
      return CourseEnd.Why.STARTED;
    }
    return left() == null || left() > 0 ? CourseEnd.Why.QUIZ_AGAIN : CourseEnd.Why.QUIZ_NO_TRIES;
  }
}
