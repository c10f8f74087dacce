package vn.hieuhoc.deploy;

/** How much memory the embedded database takes for pages of tables. */
final class DatabaseMemory {

  private static final long MEBI = 1024 * 1024;
  private static final long LEAST = 256;
  private static final long MOST = 2048;

  private DatabaseMemory() {}

  /**
   * What the settings say under {@code hieuhoc.db.buffer-pool}; else half of what this process may
   * take for itself, which is an eighth of the machine where nobody says otherwise, between 256 MB
   * and 2 GB: a village runs on a small machine, the register of a province fits into memory.
   */
  static String bufferPool(Settings settings) {
    return settings.text("hieuhoc.db.buffer-pool", usual(Runtime.getRuntime().maxMemory()));
  }

  /** By how many bytes this process may take for itself. */
  static String usual(long ownMost) {
    return Math.max(LEAST, Math.min(MOST, ownMost / 2 / MEBI)) + "M";
  }
}
