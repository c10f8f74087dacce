package vn.hieuhoc.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.hieuhoc.support.AnotherTry;

/**
 * Does the steps of one piece of work two at a time: the database gives each connection one core.
 * For steps that are transactions of their own and may be done in any order.
 */
@ApplicationScoped
public class SideBySide {

  @Resource private ManagedExecutorService executor;

  /**
   * Does a step for each thing; a step that lost a race is done again. When one fails, what has not
   * begun is left.
   *
   * @param <T> the things
   * @throws RuntimeException what the first failing step threw, after the other has ended
   */
  public <T> void each(Collection<T> things, Consumer<T> step) {
    Queue<T> left = new ConcurrentLinkedQueue<>(things);
    AtomicBoolean begun = new AtomicBoolean();
    Future<?> other =
        executor.submit(
            () -> {
              if (begun.compareAndSet(false, true)) {
                drain(left, step);
              }
            });
    RuntimeException failure = null;
    try {
      drain(left, step);
    } catch (RuntimeException mine) {
      failure = mine;
    }
    // One that has not found a thread by now has nothing left to do.
    if (!begun.compareAndSet(false, true)) {
      failure = and(failure, await(other, left));
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException and(RuntimeException one, RuntimeException other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    one.addSuppressed(other);
    return one;
  }

  private static <T> void drain(Queue<T> left, Consumer<T> step) {
    for (T next = left.poll(); next != null; next = left.poll()) {
      T thing = next;
      boolean done = false;
      try {
        AnotherTry.of(
            () -> {
              step.accept(thing);
              return null;
            });
        done = true;
      } finally {
        if (!done) {
          left.clear();
        }
      }
    }
  }

  /** Waits for the other to end its step, also when the portal is being stopped. */
  private static RuntimeException await(Future<?> other, Queue<?> left) {
    boolean stopped = false;
    while (true) {
      try {
        other.get();
        break;
      } catch (ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException("A step failed", failure.getCause());
      } catch (InterruptedException asked) {
        stopped = true;
        left.clear();
      }
    }
    if (stopped) {
      Thread.currentThread().interrupt();
      return new CancellationException("The portal is being stopped");
    }
    return null;
  }
}
