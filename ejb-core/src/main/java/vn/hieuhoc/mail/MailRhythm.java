package vn.hieuhoc.mail;

/** How often a person wants letters. */
public enum MailRhythm {
  /** As things happen, but not by night. */
  AT_ONCE,
  /** Once a day, all together. */
  DAILY,
  /** No letters. */
  NEVER
}
