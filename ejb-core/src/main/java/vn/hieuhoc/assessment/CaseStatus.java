package vn.hieuhoc.assessment;

import java.util.Set;

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
  NOT_RECOGNISED,
  /** The title was revoked after the hamlet and the commune had spoken; it may be decided anew. */
  REVOKED;

  /** The states in which a decision may recognise the title, once the hamlet has spoken. */
  static final Set<CaseStatus> READY = Set.of(GRASSROOTS, PROPOSED, REVOKED);

  /** Those of them that are on their first way to a decision. */
  static final Set<CaseStatus> ON_THE_WAY = Set.of(GRASSROOTS, PROPOSED);

  /** Whether a decision has been taken; the case is frozen then. */
  public boolean isDecided() {
    return this == RECOGNISED || this == NOT_RECOGNISED;
  }
}
