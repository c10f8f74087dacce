package vn.hieuhoc.account;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as administrators list it.
 *
 * @param key database key, for use between features
 * @param id public id
 * @param userName user name
 * @param displayName what it is called
 * @param kind who is behind it
 * @param status whether it may sign in
 * @param personKey key of the person behind it, or null
 * @param lastSignInAt when it last signed in, or null
 */
public record AccountRow(
    Long key,
    UUID id,
    String userName,
    String displayName,
    AccountKind kind,
    AccountStatus status,
    Long personKey,
    Instant lastSignInAt) {}
