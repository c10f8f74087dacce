package vn.hieuhoc.duplicate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hieuhoc.person.PersonWritten;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Looks each night through every hamlet, one piece of work each, and through those into which a
 * file has brought people. Idempotent.
 */
@ApplicationScoped
class FindDuplicatesAt implements WorkHandler {

  static final String KIND = "find-duplicates-at";

  private static final Logger LOG = Logger.getLogger(FindDuplicatesAt.class.getName());
  private static final LocalTime NIGHT = LocalTime.of(2, 0);

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private DuplicateFinder finder;
  @Inject private DuplicateNight night;
  @Inject private WorkQueue workQueue;
  @Inject private Clock clock;

  private ScheduledFuture<?> nightly;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    nightly =
        timer.scheduleAtFixedRate(
            this::ask, untilNight().toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
  }

  /** In the transaction of the register. */
  void on(@Observes PersonWritten.Arrived event) {
    workQueue.add(KIND, event.unitId().toString());
  }

  @PreDestroy
  void stop() {
    if (nightly != null) {
      nightly.cancel(true);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    finder.lookThrough(Long.valueOf(subject));
  }

  private void ask() {
    try {
      night.ask();
    } catch (RuntimeException nextNight) {
      LOG.log(Level.WARNING, "Duplicates are not looked for tonight", nextNight);
    }
  }

  private Duration untilNight() {
    Instant now = clock.instant();
    Instant next = VietnamTime.dateOf(now).atTime(NIGHT).atZone(VietnamTime.ZONE).toInstant();
    return Duration.between(now, next.isAfter(now) ? next : next.plus(Duration.ofDays(1)));
  }
}
