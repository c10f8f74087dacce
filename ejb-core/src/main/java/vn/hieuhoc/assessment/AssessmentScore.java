package vn.hieuhoc.assessment;

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

/** What one level says of one criterion of a case. Saying something else replaces it. */
@Entity
@Table(name = "assessment_score")
public class AssessmentScore {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "case_id", updatable = false)
  private Long caseId;

  @Column(name = "criterion_code", updatable = false)
  private String criterion;

  @Enumerated(EnumType.STRING)
  @Column(name = "level", updatable = false)
  private ScoreLevel level;

  @Column(name = "points")
  private BigDecimal points;

  @Column(name = "reason")
  private String reason;

  @Column(name = "by_account_id")
  private Long byAccountId;

  @Column(name = "by_person_id")
  private Long byPersonId;

  @Column(name = "scored_at")
  private Instant scoredAt;

  /** For JPA. */
  protected AssessmentScore() {}

  AssessmentScore(Long caseId, String criterion, ScoreLevel level) {
    this.caseId = caseId;
    this.criterion = criterion;
    this.level = level;
  }

  void say(BigDecimal given, String why, Long account, Long person, Instant at) {
    points = given;
    reason = why;
    byAccountId = account;
    byPersonId = person;
    scoredAt = at;
  }

  Long caseId() {
    return caseId;
  }

  String criterion() {
    return criterion;
  }

  ScoreLevel level() {
    return level;
  }

  BigDecimal points() {
    return points;
  }

  String reason() {
    return reason;
  }
}
