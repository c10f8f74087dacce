package vn.hieuhoc.criteria;

/** Who or what a criteria set is about. */
public enum Subject {
  PERSON,
  HOUSEHOLD,
  CLAN,
  HAMLET,
  WORKPLACE,
  COMMUNE;

  /** Whether a title of this name can be held by such a subject. */
  public boolean mayHold(Title title) {
    return switch (this) {
      case PERSON -> title == Title.LEARNING_CITIZEN;
      case HOUSEHOLD -> title == Title.LEARNING_FAMILY;
      case CLAN -> title == Title.LEARNING_CLAN;
      case HAMLET, COMMUNE -> title == Title.LEARNING_COMMUNITY;
      case WORKPLACE -> title == Title.LEARNING_UNIT;
    };
  }
}
