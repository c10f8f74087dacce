package vn.hieuhoc.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;

/**
 * A title somebody holds by a decision, from one day to another (exclusive).
 *
 * <p>Names are kept as they were written when it was decided. What it rests on is frozen as
 * canonical JSON with its SHA-256. The only things that can still happen to it are revocation and,
 * after a granted appeal, the end of one.
 */
@Entity
@Table(name = "recognition")
public class Recognition {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "decision_id", updatable = false)
  private Long decisionId;

  @Column(name = "case_id", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "title", updatable = false)
  private Title title;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind", updatable = false)
  private Subject subjectKind;

  @Column(name = "subject_id", updatable = false)
  private Long subjectId;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "unit_name", updatable = false)
  private String unitName;

  @Column(name = "subject_name", updatable = false)
  private String subjectName;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to", updatable = false)
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private RecognitionStatus status;

  @Column(name = "frozen", updatable = false)
  private String frozen;

  @Column(name = "frozen_hash", updatable = false)
  private byte[] frozenHash;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  @Column(name = "revoked_reason")
  private String revokedReason;

  @Column(name = "revoked_by_account_id")
  private Long revokedByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected Recognition() {}

  Recognition(
      RecognitionDecision decision, Holder holder, String frozen, byte[] hash, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.decisionId = decision.id();
    this.caseId = holder.caseKey();
    this.title = decision.title();
    this.year = decision.year();
    this.subjectKind = holder.kind();
    this.subjectId = holder.key();
    this.subjectName = holder.name();
    this.unitId = holder.unitId();
    this.unitName = holder.unitName();
    this.validFrom = decision.decisionDate();
    this.validTo = holder.validTo();
    this.status = RecognitionStatus.VALID;
    this.frozen = frozen;
    this.frozenHash = hash.clone();
    this.createdAt = createdAt;
  }

  /** Takes the title back. Revoking twice changes nothing. */
  boolean revoke(LocalDate day, String reason, Long accountId) {
    if (status == RecognitionStatus.REVOKED) {
      return false;
    }
    status = RecognitionStatus.REVOKED;
    revokedOn = day;
    revokedReason = reason;
    revokedByAccountId = accountId;
    return true;
  }

  /** Gives the title back after an appeal, as if it had never been taken away. */
  boolean restore() {
    if (status != RecognitionStatus.REVOKED) {
      return false;
    }
    status = RecognitionStatus.VALID;
    revokedOn = null;
    revokedReason = null;
    revokedByAccountId = null;
    return true;
  }

  boolean isRevoked() {
    return status == RecognitionStatus.REVOKED;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Subject subjectKind() {
    return subjectKind;
  }

  Long subjectId() {
    return subjectId;
  }

  Long unitId() {
    return unitId;
  }

  Long caseId() {
    return caseId;
  }
}
