package vn.hieuhoc.criteria;

/** The five learning titles of the programme. */
public enum Title {
  LEARNING_CITIZEN,
  LEARNING_FAMILY,
  LEARNING_CLAN,
  LEARNING_COMMUNITY,
  LEARNING_UNIT
}
