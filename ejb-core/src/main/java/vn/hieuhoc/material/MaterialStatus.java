package vn.hieuhoc.material;

/** How far a material has come. */
public enum MaterialStatus {
  /** Seen by its centre only. */
  DRAFT,
  /** Seen by everybody. */
  PUBLISHED,
  /** No longer offered; what was learnt from it stays. */
  WITHDRAWN
}
