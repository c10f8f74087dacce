package vn.hieuhoc.access;

import java.util.UUID;

/**
 * The account behind a request.
 *
 * @param accountId key
 * @param publicId public identifier
 * @param displayName what the account is called
 * @param personId key of the person behind it, or null
 * @param actingForPersonId key of the person being helped, or null
 * @param home how the account has arranged its own home, or null as it was made
 * @param actingForName name of the person being helped, or null
 */
public record CallerAccount(
    Long accountId,
    UUID publicId,
    String displayName,
    Long personId,
    Long actingForPersonId,
    String home,
    String actingForName) {

  /** An account with a home as it was made. */
  public CallerAccount(
      Long accountId, UUID publicId, String displayName, Long personId, Long actingForPersonId) {
    this(accountId, publicId, displayName, personId, actingForPersonId, null, null);
  }
}
