package vn.hieuhoc.record;

/** How far a record can be relied upon, least first: compare by order. */
public enum Trust {
  /** The learner says so. */
  SELF_DECLARED,
  /** Somebody who knows the learner has confirmed it. */
  CONFIRMED,
  /** A paper was seen and checked. */
  DOCUMENT_CHECKED,
  /** The system saw it happen. */
  OBSERVED;

  /** The lower of the two. */
  public Trust cappedBy(Trust limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }
}
