package vn.hieuhoc.account;

/** Who is behind an account. */
public enum AccountKind {
  /** A person. */
  HUMAN,
  /** A program that sends learning records with key and secret. */
  CLIENT
}
