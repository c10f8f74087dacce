package vn.hieuhoc.question;

/** How a question is answered. */
public enum QuestionKind {
  /** One of several choices. */
  SINGLE_CHOICE,
  /** Any number of several choices. */
  MULTIPLE_CHOICE,
  /** A sentence that is true or false. */
  TRUE_FALSE,
  /** A few written words, compared with the accepted ones. */
  SHORT_ANSWER,
  /** A number, right within a tolerance. */
  NUMERIC,
  /** Each of several things is given the one that belongs to it. */
  MATCHING,
  /** Several things are given their places. */
  ORDERING,
  /** Words are written into the gaps of a text. */
  GAP_FILL,
  /** A longer text, which a person marks by a rubric. */
  ESSAY;

  /** True when the answer is picked from choices. */
  public boolean hasChoices() {
    return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == TRUE_FALSE;
  }

  /** True when the answer is one written text. */
  public boolean written() {
    return this == SHORT_ANSWER || this == NUMERIC || this == ESSAY;
  }

  /** True when the answer says something for each of several parts. */
  public boolean hasParts() {
    return this == MATCHING || this == ORDERING || this == GAP_FILL;
  }
}
