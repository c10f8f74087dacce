package vn.hieuhoc.feed;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.RecordsAppended;

/**
 * Reads on in the ledger as soon as records have been kept, but not more than once a second. In a
 * rush a minute passes in between: whoever learns on and on meanwhile is told of once.
 */
@ApplicationScoped
class LedgerFeed {

  private static final Logger LOG = Logger.getLogger(LedgerFeed.class.getName());
  private static final long PAUSE = TimeUnit.SECONDS.toMillis(1);
  private static final long PAUSE_IN_A_RUSH = TimeUnit.MINUTES.toMillis(1);

  /** So many records a second are a rush. */
  private static final int RUSH = 500;

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private FeedStep step;
  @Inject private RecordKeys keys;

  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile boolean stopped;
  private volatile long lastStep = System.nanoTime() - TimeUnit.HOURS.toNanos(1);
  private volatile long pause;

  /** What a process that ended has left is read first. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    ask();
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordsAppended event) {
    ask();
  }

  private void ask() {
    if (!stopped && asked.compareAndSet(false, true)) {
      long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastStep);
      try {
        timer.schedule(this::read, Math.max(0, pause - since), TimeUnit.MILLISECONDS);
      } catch (RuntimeException refused) {
        asked.set(false);
        LOG.log(Level.WARNING, "The ledger is read on with the next record", refused);
      }
    }
  }

  private void read() {
    // Whoever keeps a record from here on asks for another step.
    asked.set(false);
    long begun = System.nanoTime();
    boolean more = true;
    try {
      more = keys.isStoring();
      int count = step.read();
      long millis = Math.max(PAUSE, TimeUnit.NANOSECONDS.toMillis(begun - lastStep));
      pause = count > RUSH * millis / 1_000 ? PAUSE_IN_A_RUSH : PAUSE;
      if (count == FeedStep.MOST) {
        pause = 0;
        more = true;
      }
    } catch (RuntimeException unreachable) {
      pause = PAUSE;
      LOG.log(Level.WARNING, "The ledger could not be read on; tried again", unreachable);
    }
    lastStep = begun;
    if (more) {
      ask();
    }
  }
}
