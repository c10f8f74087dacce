package vn.hieuhoc.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;

/** A result an attempt had before it was regraded. Never changes. */
@Entity
@Table(name = "attempt_result")
public class AttemptResult implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id", updatable = false)
  private Attempt attempt;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "score", updatable = false)
  private BigDecimal score;

  @Column(name = "score_max", updatable = false)
  private BigDecimal scoreMax;

  @Column(name = "passed", updatable = false)
  private boolean passed;

  @Column(name = "statement_id", updatable = false)
  private UUID statementId;

  @Column(name = "line_points", updatable = false)
  private String linePoints;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "replaced_by_account_id", updatable = false)
  private Long replacedByAccountId;

  @Column(name = "replaced_at", updatable = false)
  private Instant replacedAt;

  /** For JPA. */
  protected AttemptResult() {}

  /**
   * The result the attempt has now, which is about to be replaced.
   *
   * @param linePoints the points of its answers in their order, with blanks between
   */
  AttemptResult(
      Attempt attempt, int number, String linePoints, String reason, Long accountId, Instant at) {
    this.attempt = attempt;
    this.number = number;
    this.score = attempt.score();
    this.scoreMax = attempt.scoreMax();
    this.passed = attempt.passed();
    this.statementId = attempt.statementId();
    this.linePoints = linePoints;
    this.reason = reason;
    this.replacedByAccountId = accountId;
    this.replacedAt = at;
  }

  @Override
  public Long concerns() {
    return attempt == null ? null : attempt.personId();
  }

  int number() {
    return number;
  }

  /** As its learner may see it. */
  AttemptView.Earlier view() {
    return new AttemptView.Earlier(number, score, scoreMax, passed, replacedAt, reason);
  }
}
