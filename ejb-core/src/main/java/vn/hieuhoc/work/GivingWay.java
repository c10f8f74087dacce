package vn.hieuhoc.work;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets those who wait for an answer go first: while the processors are busy, work that waits in
 * lots rests after each three times as long as the lot took. It then has a quarter of a thread at
 * most, and falls behind; as soon as there is room again it works without a rest.
 */
final class GivingWay {

  /** Share of the processors' time, of 1, from which they are busy. */
  private static final double BUSY = 0.9;

  private static final int RESTS = 3;

  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Rests when it must after a lot that took a time. */
  void after(Duration lot) {
    Duration rest = rest(machine.getCpuLoad(), lot);
    if (!rest.isZero()) {
      LockSupport.parkNanos(rest.toNanos());
    }
  }

  /**
   * How long to rest.
   *
   * @param load share of the processors' time in use since last asked, of 1; below 0 when the
   *     machine does not say
   */
  static Duration rest(double load, Duration lot) {
    if (!(load >= BUSY)) {
      return Duration.ZERO;
    }
    Duration rest = lot.multipliedBy(RESTS);
    return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
  }
}
