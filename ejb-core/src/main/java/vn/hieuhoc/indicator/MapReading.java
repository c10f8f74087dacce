package vn.hieuhoc.indicator;

/** On which map a past date is read. */
public enum MapReading {
  /** On the units as they stand today. */
  TODAY,
  /** On the units as they stood then. */
  THEN
}
