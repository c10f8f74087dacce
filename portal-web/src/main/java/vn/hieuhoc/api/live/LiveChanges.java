package vn.hieuhoc.api.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.attendance.RosterMoved;
import vn.hieuhoc.portal.ops.Drain;
import vn.hieuhoc.progress.ProgressMoved;

/**
 * Tells open pages that what they show has moved: the progress of their reader, or the list of a
 * session. Each asks and is answered when it has, or after a while. Counts in memory of this
 * process; a page that knows the count of an earlier process is told that something moved, which
 * does no harm. Two things may share a counter, which does none either.
 */
@ApplicationScoped
public class LiveChanges {

  private static final int COUNTERS = 4_096;
  private static final long LONGEST_SECONDS = 20;
  private static final int COME_AGAIN_SECONDS = 2;

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

  /** What a page may follow. */
  public enum Followed {
    /** The progress of a person. */
    PROGRESS,
    /** The list of a session. */
    ROSTER
  }

  /**
   * How often something has moved.
   *
   * @param at stands for the count; only whether it is the same says something
   */
  public record Moves(String at) {}

  /**
   * The count of something now.
   *
   * @param key key of the person or the session
   */
  public Moves of(Followed followed, Long key) {
    return moves(counter(followed, key));
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
   * Answers as soon as the count is not the one given any more, at the latest after 20 seconds;
   * when nothing has moved and too many wait already or the portal is about to stop, at once with
   * 503 and when to come again.
   *
   * @param key key of the person or the session
   * @param after the count that is known, or null
   */
  public void answer(Followed followed, Long key, String after, AsyncResponse response) {
    if (!answers(followed, key, after, response)) {
      response.resume(
          Response.status(Response.Status.SERVICE_UNAVAILABLE)
              .header(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS)
              .build());
    }
  }

  /** False when nothing has moved and too many wait already, or the portal is about to stop. */
  boolean answers(Followed followed, Long key, String after, AsyncResponse response) {
    int counter = counter(followed, key);
    if (!moves(counter).at().equals(after)) {
      response.resume(moves(counter));
      return true;
    }
    if (stopping) {
      return false;
    }
    if (pages.incrementAndGet() > mostWaiting) {
      pages.decrementAndGet();
      return false;
    }
    response.setTimeout(LONGEST_SECONDS, TimeUnit.SECONDS);
    response.setTimeoutHandler(late -> answer(counter, late));
    // Within the map, so that nobody takes the set away meanwhile.
    waiting.compute(
        counter,
        (any, those) -> {
          Set<AsyncResponse> all = those == null ? ConcurrentHashMap.newKeySet() : those;
          all.add(response);
          return all;
        });
    if (stopping || !moves(counter).at().equals(after)) {
      answer(counter, response);
    }
    return true;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressMoved event) {
    moved(event.personKeys().stream().map(person -> counter(Followed.PROGRESS, person)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterMoved event) {
    moved(Stream.of(counter(Followed.ROSTER, event.sessionKey())));
  }

  void on(@Observes Drain.Begun stop) {
    stopping = true;
    waiting.keySet().forEach(this::answerAll);
  }

  @PreDestroy
  void stop() {
    on(new Drain.Begun());
  }

  private void moved(Stream<Integer> those) {
    List<Integer> counters = those.toList();
    counters.forEach(moves::incrementAndGet);
    // Those who wait are not answered on the time of the one who writes.
    executor.submit(() -> counters.forEach(this::answerAll));
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

  private static int counter(Followed followed, Long key) {
    int kinds = Followed.values().length;
    return (int) ((key * kinds + followed.ordinal()) % COUNTERS);
  }
}
