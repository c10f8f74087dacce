package vn.hieuhoc.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FeedPaceTest {

  private final FeedPace pace = new FeedPace(0);

  private static long at(double seconds) {
    return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void afterTheStartAndARestTheLedgerIsReadAtOnceAndThenOnceASecond() {
    assertThat(pace.untilNext(at(0))).isEqualTo(FeedPace.FIRST_PAUSE);

    pace.made(at(10), 3, true);

    assertThat(pace.untilNext(at(10.25))).isEqualTo(Duration.ofMillis(750));
    assertThat(pace.untilNext(at(11))).isZero();
    assertThat(pace.untilNext(at(500))).isZero();
  }

  @Test
  void inARushAMinutePasses() {
    pace.made(at(10), 1, true);
    pace.made(at(11), FeedPace.RUSH + 1, true);

    assertThat(pace.untilNext(at(11))).isEqualTo(FeedPace.LONGEST_PAUSE);
  }

  @Test
  void theRushIsOverWhenFewerComeInTheMinute() {
    pace.made(at(9), 1, true);
    pace.made(at(10), 1_000_000, true);
    assertThat(pace.untilNext(at(10))).isEqualTo(FeedPace.LONGEST_PAUSE);

    pace.made(at(70), 60 * FeedPace.RUSH, true);

    assertThat(pace.untilNext(at(70))).isEqualTo(FeedPace.PAUSE);
  }

  @Test
  void whatAProcessThatEndedHasLeftIsNoRush() {
    pace.made(at(0.1), 5_000, true);

    assertThat(pace.untilNext(at(0.1))).isEqualTo(FeedPace.PAUSE);
  }

  @Test
  void theRestOfABacklogIsNoRush() {
    pace.made(at(1), 1, true);
    pace.made(at(2), 200_000, false);
    pace.made(at(2.5), 5_000, true);

    assertThat(pace.untilNext(at(2.5))).isEqualTo(FeedPace.PAUSE);
  }

  @Test
  void whatWasKeptBackForLongIsNoRush() {
    pace.made(at(1), 100, true);
    for (int second = 2; second <= 20; second++) {
      pace.made(at(second), 0, true);
    }
    pace.made(at(21), 20 * 100, true);

    assertThat(pace.untilNext(at(21))).isEqualTo(FeedPace.PAUSE);
  }

  @Test
  void whatDidNotFitIntoOneStepIsReadAtOnce() {
    pace.made(at(10), 1_000_000, false);

    assertThat(pace.untilNext(at(10))).isZero();
  }

  @Test
  void whatFailsIsTriedAgainMoreAndMoreSeldom() {
    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      pace.failed(at(100));
      assertThat(pace.untilNext(at(100))).isEqualTo(Duration.ofSeconds(seconds));
    }

    pace.made(at(100), 1, true);
    pace.failed(at(100));
    assertThat(pace.untilNext(at(100))).isEqualTo(FeedPace.PAUSE);
  }
}
