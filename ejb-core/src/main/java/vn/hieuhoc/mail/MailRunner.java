package vn.hieuhoc.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds whether a letter is due; only where there is a mail server. */
@ApplicationScoped
class MailRunner {

  private static final Logger LOG = Logger.getLogger(MailRunner.class.getName());

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private MailRound round;
  @Inject private MailServer server;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.poll-seconds", defaultValue = "15")
  private long pollSeconds;

  private final AtomicBoolean stopped = new AtomicBoolean();
  private ScheduledFuture<?> ticking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (server.isKnown()) {
      ticking =
          timer.scheduleWithFixedDelay(this::tick, pollSeconds, pollSeconds, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    stopped.set(true);
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  private void tick() {
    try {
      round.carry(stopped);
    } catch (RuntimeException unreachable) {
      LOG.log(Level.WARNING, "Letters could not be carried; tried again", unreachable);
    }
  }
}
