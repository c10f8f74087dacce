package vn.hieuhoc.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One entry went into another. Each row that was written for it is kept in its log. */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "survivor_id", updatable = false)
  private Long survivorId;

  @Column(name = "merged_id", updatable = false)
  private Long mergedId;

  @Column(name = "merged_at", updatable = false)
  private Instant mergedAt;

  @Column(name = "merged_by_account_id", updatable = false)
  private Long mergedByAccountId;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by_account_id")
  private Long undoneByAccountId;

  /** For JPA. */
  protected PersonMerge() {}

  PersonMerge(Long survivorId, Long mergedId, Instant mergedAt, Long mergedByAccountId) {
    this.publicId = UUID.randomUUID();
    this.survivorId = survivorId;
    this.mergedId = mergedId;
    this.mergedAt = mergedAt;
    this.mergedByAccountId = mergedByAccountId;
  }

  void undo(Instant at, Long accountId) {
    undoneAt = at;
    undoneByAccountId = accountId;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long survivorId() {
    return survivorId;
  }

  Long mergedId() {
    return mergedId;
  }

  Instant undoneAt() {
    return undoneAt;
  }

  Instant mergedAt() {
    return mergedAt;
  }

  boolean isUndone() {
    return undoneAt != null;
  }
}
