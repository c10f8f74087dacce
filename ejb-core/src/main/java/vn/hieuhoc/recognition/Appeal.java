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
import java.util.UUID;

/** A person does not agree with what was decided. The appeal is kept with its words as written. */
@Entity
@Table(name = "appeal")
public class Appeal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "recognition_id", updatable = false)
  private Long recognitionId;

  @Column(name = "case_id", updatable = false)
  private Long caseId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AppealStatus status;

  @Column(name = "answer")
  private String answer;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For JPA. */
  protected Appeal() {}

  Appeal(Long recognitionId, Long caseId, Long personId, String reason, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.recognitionId = recognitionId;
    this.caseId = caseId;
    this.personId = personId;
    this.reason = reason;
    this.status = AppealStatus.RECEIVED;
    this.createdAt = createdAt;
  }

  void answer(String words, Instant at) {
    answer = words;
    status = AppealStatus.ANSWERED;
    answeredAt = at;
  }

  UUID publicId() {
    return publicId;
  }
}
