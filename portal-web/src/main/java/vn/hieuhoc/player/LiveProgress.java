package vn.hieuhoc.player;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.portal.ops.Drain;
import vn.hieuhoc.progress.ProgressMoved;

/**
 * Tells open pages that the progress of their reader has moved: each asks and is answered when it
 * has, or after a while. Counts in memory of this process; a page that knows the count of an
 * earlier process is told that something moved, which does no harm. Two people may share a counter,
 * which does none either.
 */
@ApplicationScoped
public class LiveProgress {

  private static final int COUNTERS = 4_096;
  private static final long LONGEST_SECONDS = 20;

  private final AtomicLongArray moves = new AtomicLongArray(COUNTERS);
  private final Map<Integer, Set<AsyncResponse>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger pages = new AtomicInteger();
  private volatile boolean stopping;
  private String process;

  @Resource private ManagedExecutorService executor;
  @Inject private Clock clock;

  /** How many pages may wait at once; more are told to come again. */
  @Inject
  @ConfigProperty(name = "hieuhoc.live.most-waiting", defaultValue = "5000")
  private int mostWaiting;

  /**
   * How often the progress has moved.
   *
   * @param at stands for the count; only whether it is the same says something
   */
  public record Moves(String at) {}

  /** The count of a person now. */
  public Moves of(Long person) {
    return moves(counter(person));
  }

  private synchronized String process() {
    if (process == null) {
      process = Long.toString(clock.millis(), Character.MAX_RADIX);
    }
    return process;
  }

  private Moves moves(int counter) {
    return new Moves(process() + "." + moves.get(counter));
  }

  /**
   * Answers as soon as the count is not the one given any more.
   *
   * @return false when it will not, since too many wait already and nothing has moved
   */
  boolean answer(Long person, String after, AsyncResponse response) {
    int counter = counter(person);
    if (stopping || !moves(counter).at().equals(after)) {
      response.resume(moves(counter));
      return true;
    }
    if (pages.incrementAndGet() > mostWaiting) {
      pages.decrementAndGet();
      return false;
    }
    response.setTimeout(LONGEST_SECONDS, TimeUnit.SECONDS);
    response.setTimeoutHandler(late -> answer(counter, late));
    waiting.computeIfAbsent(counter, key -> ConcurrentHashMap.newKeySet()).add(response);
    if (stopping || !moves(counter).at().equals(after)) {
      answer(counter, response);
    }
    return true;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressMoved event) {
    for (Long person : event.personKeys()) {
      moves.incrementAndGet(counter(person));
    }
    // Those who wait are not answered on the time of the one who writes.
    executor.submit(() -> event.personKeys().forEach(person -> answerAll(counter(person))));
  }

  void on(@Observes Drain.Begun stop) {
    stopping = true;
    waiting.keySet().forEach(this::answerAll);
  }

  @PreDestroy
  void stop() {
    on(new Drain.Begun());
  }

  private void answerAll(int counter) {
    Set<AsyncResponse> those = waiting.get(counter);
    if (those != null) {
      those.forEach(response -> answer(counter, response));
    }
  }

  private void answer(int counter, AsyncResponse response) {
    waiting.computeIfPresent(
        counter,
        (key, those) -> {
          if (those.remove(response)) {
            pages.decrementAndGet();
          }
          return those.isEmpty() ? null : those;
        });
    response.resume(moves(counter));
  }

  private static int counter(Long person) {
    return (int) (person % COUNTERS);
  }
}
