package vn.hieuhoc.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signed-in browser. Only the hash of its token is kept. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

  @Id
  @Column(name = "token_hash", updatable = false)
  private byte[] tokenHash;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "acting_for_person_id")
  private Long actingForPersonId;

  /** For JPA. */
  protected SignInSession() {}

  SignInSession(byte[] tokenHash, Long accountId, Instant now, Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.accountId = accountId;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = expiresAt;
  }
}
