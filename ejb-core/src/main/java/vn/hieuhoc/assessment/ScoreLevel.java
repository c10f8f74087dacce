package vn.hieuhoc.assessment;

/** Who scores: the person, the hamlet, the commune. A later one goes before an earlier one. */
public enum ScoreLevel {
  SELF,
  GRASSROOTS,
  COMMUNE
}
