package vn.hieuhoc.mail;

/** Where something to be written stands. */
public enum MailStatus {
  /** Waits until it is due. */
  WAITING,
  /** Taken up; nothing was given away yet. */
  TAKEN,
  /** Being given to the mail server. */
  HANDED,
  /** The mail server has it. */
  SENT,
  /** Refused for good, or too often. */
  DEAD,
  /** Cut off while it was given away: whether it arrived is for a person to find out. */
  UNSURE,
  /** Not wanted any more when its time came. */
  DROPPED
}
