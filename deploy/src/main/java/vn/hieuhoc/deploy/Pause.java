package vn.hieuhoc.deploy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A short breath between two looks at something outside this process that cannot announce itself.
 */
final class Pause {

  private Pause() {}

  static void of(Duration breath) {
    LockSupport.parkNanos(breath.toNanos());
  }
}
