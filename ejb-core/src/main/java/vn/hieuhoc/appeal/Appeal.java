package vn.hieuhoc.appeal;

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
import java.util.Objects;
import java.util.UUID;

/**
 * A person does not agree with what was decided. The words are kept as written; the answer comes
 * once and stands.
 */
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

  @Column(name = "due_on", updatable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AppealStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private AppealOutcome outcome;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "answer")
  private String answer;

  @Column(name = "answered_by_account_id")
  private Long answeredByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For JPA. */
  protected Appeal() {}

  Appeal(About about, String reason, LocalDate dueOn, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.recognitionId = about.recognitionId();
    this.caseId = about.caseId();
    this.personId = about.personId();
    this.reason = reason;
    this.dueOn = dueOn;
    this.status = AppealStatus.RECEIVED;
    this.createdAt = createdAt;
  }

  /** What an appeal is about, and whose it is; exactly one of the first two is given. */
  record About(Long recognitionId, Long caseId, Long personId) {}

  /** Takes the answer. The same answer again changes nothing; another one is refused. */
  boolean answer(AppealAnswer given, Long accountId, Instant at) {
    if (status == AppealStatus.ANSWERED) {
      if (outcome != given.outcome() || !Objects.equals(answer, given.words())) {
        throw new AppealAnswered(answeredAt);
      }
      return false;
    }
    outcome = given.outcome();
    documentNumber = given.document();
    answer = given.words();
    status = AppealStatus.ANSWERED;
    answeredByAccountId = accountId;
    answeredAt = at;
    return true;
  }

  UUID publicId() {
    return publicId;
  }
}
