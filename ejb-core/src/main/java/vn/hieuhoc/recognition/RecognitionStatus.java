package vn.hieuhoc.recognition;

/** Whether a recognition stands. */
public enum RecognitionStatus {
  VALID,
  REVOKED
}
