package vn.hieuhoc.organisation;

/** How far an act has come. */
public enum ActState {
  /** Its day has not come. */
  PLANNED,
  /** The units are changed, people are being moved. */
  APPLYING,
  /** Done. */
  APPLIED,
  /** People are being moved back. */
  UNDOING,
  /** Taken back. */
  UNDONE
}
