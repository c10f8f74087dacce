package vn.hieuhoc.recognition;

/** What a decision rests on. */
public enum DecisionBasis {
  /** Assessment cases of this portal. */
  CASES,
  /** A decision taken on paper; nothing derived is claimed. */
  PAPER
}
