package vn.hieuhoc.announcement;

import java.io.Serializable;

/**
 * How many an announcement reaches.
 *
 * @param people who are meant, with or without an account; null for a role
 * @param accounts who can open it
 * @param read who has
 */
public record Receipts(Long people, long accounts, long read) implements Serializable {

  /** Who could open it and has not. */
  public long unread() {
    return Math.max(0, accounts - read);
  }

  /** Who has no account and is reached by paper only; 0 when that is not known. */
  public long onPaper() {
    return people == null ? 0 : Math.max(0, people - accounts);
  }

  /** Share of those who can open it that have, in percent. */
  public int percent() {
    return accounts == 0 ? 0 : (int) Math.min(100, read * 100 / accounts);
  }
}
