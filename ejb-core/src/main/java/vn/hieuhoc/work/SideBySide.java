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
    Future<?> other = executor.submit(() -> drain(left, step));
    try {
      drain(left, step);
    } finally {
      await(other);
    }
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

  private static void await(Future<?> other) {
    try {
      other.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("A step failed", failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The portal is being stopped");
    }
  }
}
