package vn.hieuhoc.announcement;

/** Whom an announcement is for. */
public enum Audience {
  /** Who lives in the unit, or in the area a centre serves. */
  UNIT,
  /** Who holds a role there. */
  ROLE,
  /** Who learns in a course. */
  COURSE,
  /** People who were chosen one by one. */
  PEOPLE
}
