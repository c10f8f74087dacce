package vn.hieuhoc.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleInForce;

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

  @Column(name = "everybody", updatable = false)
  private boolean everybody;

  @Column(name = "why", updatable = false)
  private String why;

  @Column(name = "by_account_id", updatable = false)
  private Long byAccountId;

  /** For JPA. */
  protected CompletionRuleVersion() {}

  CompletionRuleVersion(
      Long courseId, int number, NewRule rule, Long byAccountId, Instant effectiveFrom) {
    this.courseId = courseId;
    this.number = number;
    this.rule = rule.json();
    this.everybody = rule.everybody();
    this.why = rule.why();
    this.byAccountId = byAccountId;
    this.effectiveFrom = effectiveFrom;
  }

  /**
   * A rule to be set.
   *
   * @param json the rule
   * @param everybody whether it holds also for those who learn already
   * @param why the reason for it in a line, or null
   */
  record NewRule(String json, boolean everybody, String why) {

    static final NewRule USUAL = new NewRule(CompletionRule.USUAL, false, null);
  }

  RuleInForce inForce() {
    return new RuleInForce(number, effectiveFrom, everybody, CompletionRule.read(rule), why);
  }
}
