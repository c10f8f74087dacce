package vn.hieuhoc.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What a question asked from one change to the next. Never changes. */
@Entity
@Table(name = "question_version")
public class QuestionVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "question_id", updatable = false)
  private Long questionId;

  @Column(name = "number", updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private QuestionKind kind;

  @Column(name = "prompt", updatable = false)
  private String prompt;

  @Column(name = "points", updatable = false)
  private BigDecimal points;

  @Column(name = "body", updatable = false)
  private String body;

  @Column(name = "created_by_account_id", updatable = false)
  private Long createdByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected QuestionVersion() {}

  QuestionVersion(
      Long questionId, int number, QuestionContent content, Long accountId, Instant createdAt) {
    this.questionId = questionId;
    this.number = number;
    this.kind = content.kind();
    this.prompt = content.prompt();
    this.points = content.points();
    this.body = QuestionBody.write(content);
    this.createdByAccountId = accountId;
    this.createdAt = createdAt;
  }

  /** What this version asks. */
  QuestionContent content() {
    return QuestionBody.read(kind, prompt, points, body);
  }

  Long id() {
    return id;
  }

  Long questionId() {
    return questionId;
  }
}
