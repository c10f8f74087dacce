package vn.hieuhoc.deploy;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory and redo log the embedded database takes. */
final class DatabaseMemory {

  private static final long MEBI = 1024 * 1024;
  private static final long LEAST = 256;
  private static final long MOST = 4096;
  private static final long LEAST_LOG = 96;

  private DatabaseMemory() {}

  /**
   * What the settings say under {@code hieuhoc.db.buffer-pool}; else a quarter of the machine, or
   * of the container, between 256 MB and 4 GB: a village runs on a small machine, the ledger of a
   * province fits into the memory of a large one.
   */
  static String bufferPool(Settings settings) {
    return settings.text("hieuhoc.db.buffer-pool", usual(machine()) + "M");
  }

  /**
   * What the settings say under {@code hieuhoc.db.log-file}; else an eighth of the usual memory for
   * pages, at least 96 MB: the more pages may wait to be written, the longer the log that knows
   * them.
   */
  static String logFile(Settings settings) {
    return settings.text("hieuhoc.db.log-file", usualLog(machine()) + "M");
  }

  /** Megabytes for pages of tables, by the bytes the machine has. */
  static long usual(long machine) {
    return Math.max(LEAST, Math.min(MOST, machine / 4 / MEBI));
  }

  /** Megabytes for the redo log, by the bytes the machine has. */
  static long usualLog(long machine) {
    return Math.max(LEAST_LOG, usual(machine) / 8);
  }

  private static long machine() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
  }
}
