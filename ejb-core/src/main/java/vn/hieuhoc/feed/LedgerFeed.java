package vn.hieuhoc.feed;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.RecordsAppended;

/**
 * Reads on in the ledger soon after records have been kept, one step after the other, at the pace
 * of {@link FeedPace}: whoever learns on and on in a rush is told of once.
 */
@ApplicationScoped
class LedgerFeed {

  private static final Logger LOG = Logger.getLogger(LedgerFeed.class.getName());

  /** What it is about: nothing, waiting for the next step, or in the middle of one. */
  private enum State {
    RESTING,
    WAITING,
    READING
  }

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService timer;
  @Inject private FeedStep step;
  @Inject private RecordKeys keys;

  private final FeedPace pace = new FeedPace(System.nanoTime());
  private State state = State.RESTING;
  private boolean again;
  private boolean stopped;
  private ScheduledFuture<?> next;

  /** What a process that ended has left is read first. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    ask();
  }

  @PreDestroy
  synchronized void stop() {
    stopped = true;
    if (next != null) {
      next.cancel(false);
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordsAppended event) {
    ask();
  }

  private synchronized void ask() {
    if (state == State.READING) {
      again = true;
    } else if (state == State.RESTING && !stopped) {
      try {
        // The timer has one thread for everybody: it only waits.
        next =
            timer.schedule(
                this::wake, pace.untilNext(System.nanoTime()).toMillis(), TimeUnit.MILLISECONDS);
        state = State.WAITING;
      } catch (RuntimeException refused) {
        LOG.log(Level.WARNING, "The ledger is read on with the next record", refused);
      }
    }
  }

  private synchronized void wake() {
    state = State.RESTING;
    if (!stopped) {
      try {
        executor.execute(this::read);
        state = State.READING;
        again = false;
      } catch (RuntimeException refused) {
        LOG.log(Level.WARNING, "The ledger is read on with the next record", refused);
      }
    }
  }

  private void read() {
    long begun = System.nanoTime();
    boolean more = true;
    int found = -1;
    try {
      // What is still being stored may end without a word.
      more = keys.isStoring();
      found = step.read();
    } catch (RuntimeException unreachable) {
      LOG.log(Level.WARNING, "The ledger could not be read on; tried again", unreachable);
    } finally {
      rest(begun, found, more);
    }
  }

  private synchronized void rest(long begun, int found, boolean more) {
    if (found < 0) {
      pace.failed(begun);
    } else {
      pace.made(begun, found, found < FeedStep.MOST);
    }
    state = State.RESTING;
    if (more || again || found < 0 || found == FeedStep.MOST) {
      ask();
    }
  }
}
