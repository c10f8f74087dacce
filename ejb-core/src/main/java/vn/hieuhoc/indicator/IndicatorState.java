package vn.hieuhoc.indicator;

/** How a value stands to its targets. */
public enum IndicatorState {
  /** Reaches the last target of the plan. */
  MET,
  /** Reaches the target that comes next, or is on or above the line drawn between the targets. */
  ON_PACE,
  /** Below both. */
  BEHIND,
  /** There is nobody to count. */
  NO_VALUE,
  /** There is no target to compare with. */
  NO_TARGET,
  /** Too few people: the value is not told. */
  WITHHELD
}
