package vn.hieuhoc.enrolmentrule;

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

/** Has every rule followed in full each night: posts begin and end by the calendar. */
@ApplicationScoped
class RulesAtNight {

  private static final Logger LOG = Logger.getLogger(RulesAtNight.class.getName());
  private static final LocalTime NIGHT = LocalTime.of(1, 30);

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private EnrolByRule enrolByRule;
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
      enrolByRule.askAll();
    } catch (RuntimeException nextNight) {
      LOG.log(Level.WARNING, "The rules of enrolment are not followed in full tonight", nextNight);
    }
  }

  private Duration untilNight() {
    Instant now = clock.instant();
    Instant next = VietnamTime.dateOf(now).atTime(NIGHT).atZone(VietnamTime.ZONE).toInstant();
    return Duration.between(now, next.isAfter(now) ? next : next.plus(Duration.ofDays(1)));
  }
}
