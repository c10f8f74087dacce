package vn.hieuhoc.work;

/**
 * Does one kind of work. Runs as the system, at least once for each time the work was asked for: it
 * must be idempotent.
 */
public interface WorkHandler {

  /** The kind of work this handler does, such as {@code derive-recognitions}. */
  String kind();

  /**
   * Does the work. An exception means: not done, try again later.
   *
   * @param subject for what, as given to {@link WorkQueue#add}
   * @throws Exception whatever goes wrong; it is kept with the work
   */
  void handle(String subject) throws Exception;

  /** False for work that must not hold a transaction while it runs, such as reading big files. */
  default boolean inTransaction() {
    return true;
  }

  /** True for work that may take longer than a few seconds: it is done beside all the rest. */
  default boolean isSlow() {
    return false;
  }
}
