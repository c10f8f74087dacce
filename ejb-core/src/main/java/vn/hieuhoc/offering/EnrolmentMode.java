package vn.hieuhoc.offering;

/** Who may put somebody on the list. */
public enum EnrolmentMode {
  /** Everybody enrols himself or those he helps. */
  OPEN,
  /** Staff enrol people, such as cadres called to a training. */
  BY_STAFF
}
