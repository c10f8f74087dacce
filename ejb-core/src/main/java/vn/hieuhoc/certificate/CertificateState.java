package vn.hieuhoc.certificate;

/** What checking a code says. */
public enum CertificateState {
  VALID,
  /** Genuine, but its first day is still to come. */
  NOT_YET,
  EXPIRED,
  REVOKED,
  UNKNOWN
}
