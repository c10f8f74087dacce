package vn.hieuhoc.enlistment;

/** Why somebody who was chosen is not put on a class. */
public enum NotEnlisted {
  /** Has a place there, waits for one or has asked. */
  THERE,
  /** Has not finished what the course needs first. */
  UNREADY,
  /** The centre has said no; only the centre can say otherwise. */
  DECLINED,
  /** Lives where the caller enrols nobody. */
  ELSEWHERE
}
