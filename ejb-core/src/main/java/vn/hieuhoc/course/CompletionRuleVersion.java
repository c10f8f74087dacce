package vn.hieuhoc.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A completion rule of a course and from when on it is in force. Never changes. */
@Entity
@Table(name = "completion_rule")
public class CompletionRuleVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "rule", updatable = false)
  private String rule;

  @Column(name = "effective_from", updatable = false)
  private Instant effectiveFrom;

  /** For JPA. */
  protected CompletionRuleVersion() {}

  CompletionRuleVersion(Long courseId, int number, String rule, Instant effectiveFrom) {
    this.courseId = courseId;
    this.number = number;
    this.rule = rule;
    this.effectiveFrom = effectiveFrom;
  }

  int number() {
    return number;
  }

  String rule() {
    return rule;
  }

  Instant effectiveFrom() {
    return effectiveFrom;
  }
}
