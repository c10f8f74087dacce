package vn.hieuhoc.progress;

/** How far a learner is with a lesson. */
public enum ProgressState {
  /** Not opened yet. */
  NEW,
  /** Opened. */
  STARTED,
  /** Finished: a record says so. */
  DONE
}
