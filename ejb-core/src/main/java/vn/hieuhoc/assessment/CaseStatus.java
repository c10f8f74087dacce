package vn.hieuhoc.assessment;

/** Where a case stands on its way from the person over the hamlet to the commune's decision. */
public enum CaseStatus {
  /** Derived from records; nobody has spoken yet. */
  OPEN,
  /** The person has assessed himself or herself. */
  SELF_ASSESSED,
  /** The hamlet has given its opinion. */
  GRASSROOTS,
  /** The commune sent it back to the hamlet. */
  RETURNED,
  /** The commune will put it into the next decision. */
  PROPOSED,
  /** The commune finds it not met. */
  DECLINED,
  /** A decision recognised the title. Final. */
  RECOGNISED,
  /** A decision did not recognise the title. Final, unless an appeal is granted. */
  NOT_RECOGNISED;

  /** Whether a decision has been taken; the case is frozen then. */
  public boolean isDecided() {
    return this == RECOGNISED || this == NOT_RECOGNISED;
  }
}
