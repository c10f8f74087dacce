package vn.hieuhoc.indicator;

/** What is looked at in each subject of an indicator. */
public enum Fact {
  /** Lives in a household with the title Gia đình học tập. */
  LEARNING_FAMILY,
  /** Belongs to a clan with the title Dòng họ học tập. */
  LEARNING_CLAN,
  /** Lives in a hamlet with the title Cộng đồng học tập. */
  LEARNING_COMMUNITY,
  /** Holds the title Công dân học tập. */
  LEARNING_CITIZEN,
  /** Chair or vice-chair helps to lead the commune's learning centre. */
  LEADS_CENTRE,
  /** Helped to organise an activity of a learning centre in the period. */
  CENTRE_ACTIVITY,
  /** Completed the training in information technology. */
  IT_TRAINING
}
