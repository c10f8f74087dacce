package vn.hieuhoc.appeal;

/** What an appeal came to. */
public enum AppealOutcome {
  /** What was decided is looked at anew: the case is open again, or the title holds again. */
  GRANTED,
  /** What was decided stands. */
  DISMISSED
}
