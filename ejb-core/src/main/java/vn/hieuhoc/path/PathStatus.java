package vn.hieuhoc.path;

/** Where a path stands. */
public enum PathStatus {
  /** Being laid out; seen by those who keep it. */
  DRAFT,
  /** Seen by everybody. */
  PUBLISHED,
  /** No longer offered; those who began may finish. */
  WITHDRAWN
}
