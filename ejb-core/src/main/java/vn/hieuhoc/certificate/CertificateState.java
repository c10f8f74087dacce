package vn.hieuhoc.certificate;

/** What checking a code says. */
public enum CertificateState {
  VALID,
  EXPIRED,
  REVOKED,
  UNKNOWN
}
