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
  SHORT_ANSWER;

  /** True when the answer is picked from choices. */
  public boolean hasChoices() {
    return this != SHORT_ANSWER;
  }
}
