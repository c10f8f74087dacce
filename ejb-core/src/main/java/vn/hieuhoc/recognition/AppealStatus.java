package vn.hieuhoc.recognition;

/** How far an appeal has come. */
public enum AppealStatus {
  RECEIVED,
  ANSWERED
}
