package vn.hieuhoc.courseend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Why a quiz that was tried is not passed, and what can be done about it. */
class TriesTest {

  @Test
  void whoeverHasTriesLeftOrNoLimitTriesAgain() {
    assertThat(tries(2, 3, false, false).why()).isEqualTo(CourseEnd.Why.QUIZ_AGAIN);
    assertThat(tries(2, 3, false, false).left()).isEqualTo(1);
    assertThat(tries(9, null, false, false).why()).isEqualTo(CourseEnd.Why.QUIZ_AGAIN);
    assertThat(tries(9, null, false, false).left()).isNull();
  }

  @Test
  void whoeverHasUsedAllAsks() {
    assertThat(tries(3, 3, false, false).why()).isEqualTo(CourseEnd.Why.QUIZ_NO_TRIES);
    assertThat(tries(4, 3, false, false).left()).as("fewer were allowed later").isZero();
  }

  @Test
  void theLastTryMayStillBeWorkedOnOrWaitToBeMarked() {
    assertThat(tries(3, 3, false, true).why()).isEqualTo(CourseEnd.Why.STARTED);
    assertThat(tries(3, 3, true, false).why()).isEqualTo(CourseEnd.Why.WAITING);
  }

  private static Tries tries(int made, Integer allowed, boolean waiting, boolean open) {
    return new Tries(made, allowed, waiting, open, BigDecimal.ZERO);
  }
}
