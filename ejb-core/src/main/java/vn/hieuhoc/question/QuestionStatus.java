package vn.hieuhoc.question;

/** Whether a question may still be put into a quiz. */
public enum QuestionStatus {
  /** In use. */
  ACTIVE,
  /** No longer offered; old attempts still show it. */
  RETIRED
}
