package vn.hieuhoc.organisation;

/** How high a unit stands. */
public enum UnitLevel {
  /** Tỉnh. */
  PROVINCE,
  /** Huyện; history since July 2025. */
  DISTRICT,
  /** Xã, phường, đặc khu. */
  COMMUNE,
  /** Thôn, tổ dân phố. */
  HAMLET
}
