package vn.hieuhoc.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be written, as administrators see it.
 *
 * @param letter which letter it left with, or null
 * @param address where to, without what would tell whose it is
 * @param kind what happened
 * @param attempts how often it was tried
 * @param dueAt when it is tried next
 * @param createdAt since when it lies there
 * @param lastError what went wrong last, or null
 */
public record MailRow(
    UUID letter,
    String address,
    String kind,
    int attempts,
    Instant dueAt,
    Instant createdAt,
    String lastError)
    implements Serializable {

  /** The first letter and the server of an address: enough to tell a typing error. */
  static String masked(String address) {
    int at = address == null ? -1 : address.indexOf('@');
    return at < 1 ? "" : address.charAt(0) + "…" + address.substring(at);
  }
}
