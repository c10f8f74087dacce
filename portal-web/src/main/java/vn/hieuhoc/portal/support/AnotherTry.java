package vn.hieuhoc.portal.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import vn.hieuhoc.support.LostRace;

/**
 * Does a use case again when all that went wrong was a lost race: from outside its transaction, of
 * which nothing is left, a few times, after a short random pause.
 */
public final class AnotherTry {

  private static final int TRIES = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

  private AnotherTry() {}

  /**
   * What the use case gives.
   *
   * @throws Exception what the last try threw, or at once what is no lost race
   */
  public static <T> T of(Callable<T> useCase) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return useCase.call();
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
