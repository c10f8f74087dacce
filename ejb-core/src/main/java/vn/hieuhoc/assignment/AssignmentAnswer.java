package vn.hieuhoc.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;

/**
 * What one learner handed in for one lesson. Handing in again replaces it under a new public id.
 */
@Entity
@Table(name = "assignment_answer")
public class AssignmentAnswer implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id")
  private UUID publicId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "lesson_id", updatable = false)
  private Long lessonId;

  @Column(name = "said")
  private String said;

  @Column(name = "sha256")
  private byte[] sha256;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "format")
  private MaterialFormat format;

  @Column(name = "size_bytes")
  private long sizeBytes;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "by_account_id")
  private Long byAccountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AnswerStatus status;

  @Column(name = "score")
  private BigDecimal score;

  @Column(name = "remark")
  private String remark;

  @Column(name = "marked_by_account_id")
  private Long markedByAccountId;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "statement_id")
  private UUID statementId;

  /** For JPA. */
  protected AssignmentAnswer() {}

  @Override
  public Long concerns() {
    return personId;
  }

  AssignmentAnswer(Long personId, Long lessonId) {
    this.personId = personId;
    this.lessonId = lessonId;
  }

  /** Takes the place of what was handed in before. */
  void handIn(StoredFile file, String words, Long accountId, Instant at) {
    publicId = UUID.randomUUID();
    said = words;
    sha256 = HexFormat.of().parseHex(file.sha256());
    fileName = file.fileName();
    format = file.format();
    sizeBytes = file.sizeBytes();
    handedInAt = at;
    byAccountId = accountId;
    status = AnswerStatus.HANDED_IN;
  }

  void mark(MarkAnswer mark, UUID statement, Long accountId, Instant at) {
    status = mark.good() ? AnswerStatus.MARKED : AnswerStatus.RETURNED;
    score = mark.share();
    remark = mark.remark();
    statementId = statement;
    markedByAccountId = accountId;
    markedAt = at;
  }

  Long personId() {
    return personId;
  }

  Long lessonId() {
    return lessonId;
  }

  AnswerStatus status() {
    return status;
  }

  UUID statementId() {
    return statementId;
  }

  String sha256() {
    return HexFormat.of().formatHex(sha256);
  }

  AnswerRow row() {
    return new AnswerRow(
        publicId, said, fileName, format, sizeBytes, handedInAt, status, score, remark, markedAt);
  }
}
