package vn.hieuhoc.account;

/** Whether an account may sign in. */
public enum AccountStatus {
  /** May sign in. */
  ACTIVE,
  /** Closed by an administrator or its owner. */
  CLOSED
}
