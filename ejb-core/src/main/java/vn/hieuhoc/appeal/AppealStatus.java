package vn.hieuhoc.appeal;

/** How far an appeal has come. */
public enum AppealStatus {
  RECEIVED,
  ANSWERED
}
