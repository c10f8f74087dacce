package vn.hieuhoc.support;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Does a use case again when all that went wrong was a lost race: from outside its transaction, of
 * which nothing is left, a few times, after a random pause that grows so that those who met once do
 * not meet again.
 */
public final class AnotherTry {

  private static final int TRIES = 8;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

  private AnotherTry() {}

  /**
   * What is done in a transaction of its own.
   *
   * @param <T> what it gives
   * @param <E> how it fails
   */
  @FunctionalInterface
  public interface UseCase<T, E extends Exception> {

    /** Does it once. */
    T run() throws E;
  }

  /**
   * What the use case gives.
   *
   * @throws E what the last try threw, or at once what is no lost race
   */
  public static <T, E extends Exception> T of(UseCase<T, E> useCase) throws E {
    for (int attempt = 1; ; attempt++) {
      try {
        return useCase.run();
      } catch (Exception failure) {
        if (attempt == TRIES || !LostRace.in(failure)) {
          throw failure;
        }
        LockSupport.parkNanos(
            ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE.toNanos()));
      }
    }
  }
}
