package vn.hieuhoc.offering;

/** Who may put somebody on the list. */
public enum EnrolmentMode {
  /** Everybody enrols himself or those he helps. */
  OPEN,
  /** Everybody may ask, and the centre says yes or no. */
  APPROVAL,
  /** Who was told the code of the class enrols with it. */
  CODE,
  /** Staff enrol people, such as cadres called to a training. */
  BY_STAFF
}
