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
 */
public record CallerAccount(
    Long accountId, UUID publicId, String displayName, Long personId, Long actingForPersonId) {}
