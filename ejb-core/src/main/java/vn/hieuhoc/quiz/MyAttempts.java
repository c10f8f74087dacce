package vn.hieuhoc.quiz;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a learner stands with a quiz.
 *
 * @param title what it is called
 * @param passMark the share of the points that passes
 * @param attemptsAllowed how often one may try, or null
 * @param timeLimitMinutes how long an attempt may take, or null
 * @param tries the tries, oldest first
 * @param newest the newest try as it may be seen now, or null
 */
public record MyAttempts(
    String title,
    BigDecimal passMark,
    Integer attemptsAllowed,
    Integer timeLimitMinutes,
    List<AttemptRow> tries,
    AttemptView newest) {

  /** How many tries are left; null when there is no limit. */
  public Integer left() {
    return attemptsAllowed == null ? null : Math.max(0, attemptsAllowed - tries.size());
  }

  /** True when one is being worked on. */
  public boolean working() {
    return newest != null && newest.open();
  }

  /** True when another one may be begun. */
  public boolean mayBegin() {
    return !working() && (left() == null || left() > 0);
  }
}
