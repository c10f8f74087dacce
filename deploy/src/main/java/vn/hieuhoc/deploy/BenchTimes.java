package vn.hieuhoc.deploy;

import java.util.List;
import java.util.Locale;

/**
 * How long each of many acts took, in nanoseconds, sorted.
 *
 * @param sorted shortest first
 * @param failed how many were not done
 */
record BenchTimes(long[] sorted, long failed) {

  static BenchTimes of(List<Long> nanos, long failed) {
    return new BenchTimes(nanos.stream().mapToLong(Long::longValue).sorted().toArray(), failed);
  }

  /** So many of them took no longer, in milliseconds. */
  double at(double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
  }

  double p95() {
    return at(0.95);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-26s %9d done  p50 %.1f  p95 %.1f  p99 %.1f  max %.1f ms  failed %d",
        name,
        sorted.length,
        at(0.5),
        p95(),
        at(0.99),
        at(1),
        failed);
  }
}
