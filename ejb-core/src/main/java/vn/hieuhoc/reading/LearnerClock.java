package vn.hieuhoc.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Gives the time of learners away, each second once, as {@link LearnerTime} says. Whoever calls
 * holds the learner.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LearnerClock {

  @Inject private ReadingRepository readings;
  @Inject private Clock clock;

  /** The server's time, as exactly as it is kept. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The learner's clock before anything of this call is written. */
  public LearnerTime of(Long personId, Instant now) {
    return readings.atWork(personId).at(now);
  }

  /** The learner is there again: time that nobody has got is put aside. */
  public void heard(Long personId, Instant now) {
    given(personId, of(personId, now), 0);
  }

  /** So many seconds go to something that was not measured. */
  public void given(Long personId, LearnerTime time, long seconds) {
    if (time.moves(seconds)) {
      readings.putAside(personId, time.left(seconds));
    }
  }

  /**
   * Seconds to add for a report; they are given away.
   *
   * @param most how long one learns honestly in what is reported of
   */
  public int believed(
      Long personId,
      LearnerTime time,
      LearnerTime.Fresh fresh,
      Duration openFor,
      int spent,
      Supplier<Duration> most) {
    Duration honest = time.asksForMore(fresh) ? most.get() : Duration.ZERO;
    int more = time.believed(fresh, new LearnerTime.Room(openFor, spent, honest));
    given(personId, time, more);
    return more;
  }
}
