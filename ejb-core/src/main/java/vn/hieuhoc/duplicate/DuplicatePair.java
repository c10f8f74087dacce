package vn.hieuhoc.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Two entries that may be of one person, the older one first. */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "one_id", updatable = false)
  private Long oneId;

  @Column(name = "other_id", updatable = false)
  private Long otherId;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private PairReason reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PairStatus status;

  @Column(name = "found_at", updatable = false)
  private Instant foundAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by_account_id")
  private Long decidedByAccountId;

  /** For JPA. */
  protected DuplicatePair() {}

  void decide(PairStatus decision, Instant at, Long accountId) {
    status = decision;
    decidedAt = at;
    decidedByAccountId = accountId;
  }

  Long oneId() {
    return oneId;
  }

  Long otherId() {
    return otherId;
  }

  PairReason reason() {
    return reason;
  }

  PairStatus status() {
    return status;
  }

  Instant foundAt() {
    return foundAt;
  }
}
