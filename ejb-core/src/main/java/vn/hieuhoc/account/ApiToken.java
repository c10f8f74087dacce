package vn.hieuhoc.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A token for programs that act as an account. Only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

  @Id
  @Column(name = "token_hash", updatable = false)
  private byte[] tokenHash;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "label", updatable = false)
  private String label;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  /** For JPA. */
  protected ApiToken() {}

  ApiToken(byte[] tokenHash, Long accountId, String label, Instant createdAt, Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.accountId = accountId;
    this.label = label;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }
}
