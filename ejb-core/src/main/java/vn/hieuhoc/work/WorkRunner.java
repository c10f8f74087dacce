package vn.hieuhoc.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.LostRace;

/**
 * Does the work that waits: nudged after each commit that asked for some, and by a timer for what
 * is due later or was left by a process that died.
 */
@ApplicationScoped
class WorkRunner {

  private static final Logger LOG = Logger.getLogger(WorkRunner.class.getName());
  private static final int BATCH = 20;

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService timer;
  @Inject private WorkDesk desk;
  @Inject @Any private Instance<WorkHandler> handlers;
  @Inject private Instance<RequestContextController> requestContexts;

  @Inject
  @ConfigProperty(name = "hieuhoc.work.poll-seconds", defaultValue = "5")
  private long pollSeconds;

  private final String owner = UUID.randomUUID().toString();
  private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
  private final GivingWay givingWay = new GivingWay();
  private volatile boolean stopped;
  private ScheduledFuture<?> ticking;
  private volatile Map<String, WorkHandler> byKind;
  private volatile Lane quick;
  private volatile Lane slow;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    Map<String, WorkHandler> found = new HashMap<>();
    for (WorkHandler handler : handlers) {
      if (found.put(handler.kind(), handler) != null) {
        throw new IllegalStateException("Two handlers for work of kind " + handler.kind());
      }
    }
    byKind = found;
    Set<String> slowKinds =
        found.values().stream()
            .filter(WorkHandler::isSlow)
            .map(WorkHandler::kind)
            .collect(Collectors.toSet());
    slow = new Lane(1, slowKinds, true);
    quick = new Lane(BATCH, slowKinds, false);
    ticking = timer.scheduleWithFixedDelay(this::tick, pollSeconds, pollSeconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    stopped = true;
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAdded event) {
    if (quick != null) {
      (slow.slowKinds.contains(event.kind()) ? slow : quick).nudge();
    }
  }

  /**
   * Also says that this runner is alive, so that what it does for long stays its own, and takes
   * back what one left that is not.
   */
  private void tick() {
    try {
      desk.renew(List.copyOf(inHand), owner);
    } catch (RuntimeException unreachable) {
      LOG.log(Level.WARNING, "The work table could not be reached; tried again", unreachable);
    }
    quick.nudge();
    slow.nudge();
  }

  /** Does one piece after the other. Slow work has a lane of its own, so that quick work flows. */
  private final class Lane {

    private final int batch;
    private final Set<String> slowKinds;
    private final boolean isSlow;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();

    Lane(int batch, Set<String> slowKinds, boolean isSlow) {
      this.batch = batch;
      this.slowKinds = slowKinds;
      this.isSlow = isSlow;
    }

    void nudge() {
      again.set(true);
      if (!stopped && !(isSlow && slowKinds.isEmpty()) && running.compareAndSet(false, true)) {
        try {
          executor.execute(this::drain);
        } catch (RuntimeException refused) {
          running.set(false);
          LOG.log(Level.WARNING, "Work could not be started; the timer will try again", refused);
        }
      }
    }

    private void drain() {
      try {
        while (!stopped && again.getAndSet(false)) {
          List<WorkRepository.Claim> claims = claim();
          while (!stopped && !claims.isEmpty()) {
            long begin = System.nanoTime();
            work(claims);
            if (!isSlow && claims.size() == batch) {
              givingWay.after(Duration.ofNanos(System.nanoTime() - begin));
            }
            claims = claim();
          }
        }
      } catch (RuntimeException unreachable) {
        LOG.log(
            Level.WARNING, "The work table could not be read; the timer tries again", unreachable);
      } finally {
        running.set(false);
      }
      if (again.get()) {
        nudge();
      }
    }

    private List<WorkRepository.Claim> claim() {
      return desk.claim(batch, owner, slowKinds, isSlow);
    }
  }

  /** What can be done together first, and the rest one piece after the other. */
  void work(List<WorkRepository.Claim> claims) {
    claims.forEach(claim -> inHand.add(claim.id()));
    Set<WorkRepository.Claim> left = new LinkedHashSet<>(claims);
    claims.stream()
        .filter(claim -> claim.attempts() == 0)
        .collect(Collectors.groupingBy(WorkRepository.Claim::kind))
        .forEach(
            (kind, same) -> {
              if (same.size() > 1
                  && byKind.get(kind) instanceof ManyWorkHandler many
                  && together(many, same)) {
                same.forEach(left::remove);
                same.forEach(claim -> inHand.remove(claim.id()));
              }
            });
    left.forEach(this::alone);
  }

  /**
   * One of which cannot even be said how it went is let fall, and taken back when its lease has
   * ended: the others go on.
   */
  private void alone(WorkRepository.Claim claim) {
    try {
      work(claim);
    } catch (RuntimeException unreachable) {
      LOG.log(
          Level.WARNING,
          unreachable,
          () -> "How work " + claim.kind() + " went could not be kept; it is done again");
    } finally {
      inHand.remove(claim.id());
    }
  }

  /** False when it did not go well: then each is to be done alone. */
  private boolean together(ManyWorkHandler handler, List<WorkRepository.Claim> claims) {
    if (stopped) {
      return false;
    }
    try (Asking asking = new Asking()) {
      desk.handleTogether(handler, claims);
      desk.done(claims);
      return true;
    } catch (Throwable oneOfThem) {
      LOG.log(Level.FINE, oneOfThem, () -> "Work " + claims.get(0).kind() + " is done one by one");
      return false;
    }
  }

  private void work(WorkRepository.Claim claim) {
    if (stopped) {
      desk.giveBack(claim);
      return;
    }
    try (Asking asking = new Asking()) {
      WorkHandler handler = byKind.get(claim.kind());
      if (handler == null) {
        throw new IllegalStateException("Nobody does work of kind " + claim.kind());
      }
      if (handler.inTransaction()) {
        desk.handleInTransaction(handler, claim.subject());
      } else {
        handler.handle(claim.subject());
      }
      desk.done(List.of(claim));
    } catch (Throwable problem) {
      // Also errors: one piece that exhausts the stack must not stop all others.
      boolean parked = desk.failed(claim, describe(problem));
      if (LostRace.in(problem) && !parked) {
        LOG.log(
            Level.INFO,
            "Work {0} met another change of the same thing; it is tried again",
            claim.kind());
        return;
      }
      LOG.log(
          Level.WARNING,
          problem,
          () -> "Work " + claim.kind() + " failed" + (parked ? " too often and is parked" : ""));
    }
  }

  /** What is done for the one who asks, as in a request. */
  private final class Asking implements AutoCloseable {

    private final RequestContextController context = requestContexts.get();
    private final boolean activated = context.activate();

    @Override
    public void close() {
      if (activated) {
        context.deactivate();
      }
      requestContexts.destroy(context);
    }
  }

  private static String describe(Throwable problem) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = problem; t != null && text.length() < 1500; t = t.getCause()) {
      text.append(text.isEmpty() ? "" : " <- ").append(t);
    }
    return text.toString();
  }
}
