package vn.hieuhoc.directory;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Builds the directory when the portal has started, when it was outgrown, and once a day, so that
 * whatever it may have missed is in it the next morning.
 */
@ApplicationScoped
class DirectoryKeeper {

  private static final Logger LOG = Logger.getLogger(DirectoryKeeper.class.getName());
  private static final long GLANCE_SECONDS = 5;
  private static final long GLANCES_BETWEEN = 6;
  private static final long GLANCES_A_DAY = 24 * 3600 / GLANCE_SECONDS;

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private Directory directory;

  private ScheduledFuture<?> ticking;
  private long glances;
  private long built = -GLANCES_BETWEEN;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    ticking = timer.scheduleWithFixedDelay(this::glance, 1, GLANCE_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (ticking != null) {
      ticking.cancel(true);
    }
  }

  private void glance() {
    try {
      glances++;
      boolean due = glances % GLANCES_A_DAY == 0;
      if (due || directory.isOutgrown() && glances - built >= GLANCES_BETWEEN) {
        built = glances;
        directory.rebuild();
      }
    } catch (RuntimeException later) {
      LOG.log(Level.WARNING, "The directory of people is not built; it is tried again", later);
    }
  }
}
