package vn.hieuhoc.reconciliation;

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
import vn.hieuhoc.support.VietnamTime;

/** Asks for the comparison of each night. */
@ApplicationScoped
class ReconcileAtNight {

  private static final Logger LOG = Logger.getLogger(ReconcileAtNight.class.getName());
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private ReconciliationService reconciliations;
  @Inject private Clock clock;

  private ScheduledFuture<?> nightly;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    nightly =
        timer.scheduleAtFixedRate(
            this::ask, untilNight().toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (nightly != null) {
      nightly.cancel(true);
    }
  }

  private void ask() {
    try {
      reconciliations.begin(false);
    } catch (RuntimeException nextNight) {
      LOG.log(Level.WARNING, "Progress is not compared with the ledger tonight", nextNight);
    }
  }

  private Duration untilNight() {
    Instant now = clock.instant();
    Instant next = VietnamTime.dateOf(now).atTime(NIGHT).atZone(VietnamTime.ZONE).toInstant();
    return Duration.between(now, next.isAfter(now) ? next : next.plus(Duration.ofDays(1)));
  }
}
