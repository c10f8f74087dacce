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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.derivation.Proposal;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.support.Refused;

/**
 * One subject's case for a title in one year, under one criteria set.
 *
 * <p>What is derived may be written over as long as nobody has decided. After a decision the case
 * keeps what it said, and takes nothing but a flag that people should look at it. When the title is
 * revoked the case is open again; what the revoked title rested on stays frozen with it.
 */
@Entity
@Table(name = "assessment_case")
public class AssessmentCase implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind", updatable = false)
  private Subject subjectKind;

  @Column(name = "subject_id", updatable = false)
  private Long subjectId;

  @Column(name = "year", updatable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "title", updatable = false)
  private Title title;

  @Column(name = "criteria_set_id", updatable = false)
  private Long criteriaSetId;

  @Column(name = "unit_id")
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private CaseStatus status;

  @Column(name = "learner_group")
  private String learnerGroup;

  @Column(name = "group_assumed")
  private boolean groupAssumed;

  @Column(name = "area")
  private String area;

  @Column(name = "derived_total")
  private BigDecimal derivedTotal;

  @Column(name = "effective_total")
  private BigDecimal effectiveTotal;

  @Column(name = "threshold")
  private BigDecimal threshold;

  @Column(name = "lowest")
  private BigDecimal lowest;

  @Column(name = "proposed")
  private boolean proposed;

  @Column(name = "derivation")
  private String derivation;

  @Column(name = "derived_at")
  private Instant derivedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "grassroots_at")
  private Instant grassrootsAt;

  @Column(name = "commune_at")
  private Instant communeAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "note")
  private String note;

  @Column(name = "review_needed")
  private String reviewNeeded;

  /** For JPA. */
  protected AssessmentCase() {}

  @Override
  public Long concerns() {
    return subjectKind == Subject.PERSON ? subjectId : null;
  }

  /** Takes what the records and the register say now. True when anything is different. */
  boolean derive(
      Standing standing, BigDecimal derived, String json, Proposal proposal, Instant at) {
    requireOpen();
    boolean same =
        Objects.equals(unitId, standing.unitId())
            && Objects.equals(learnerGroup, standing.group())
            && groupAssumed == standing.groupAssumed()
            && Objects.equals(area, standing.area())
            && Objects.equals(derivation, json)
            && equal(derivedTotal, derived)
            && equal(effectiveTotal, proposal.total())
            && equal(threshold, proposal.threshold())
            && equal(lowest, proposal.lowest())
            && proposed == proposal.proposed();
    if (same && derivedAt != null) {
      return false;
    }
    unitId = standing.unitId();
    learnerGroup = standing.group();
    groupAssumed = standing.groupAssumed();
    area = standing.area();
    derivation = json;
    derivedTotal = derived;
    effectiveTotal = proposal.total();
    threshold = proposal.threshold();
    lowest = proposal.lowest();
    proposed = proposal.proposed();
    derivedAt = at;
    return true;
  }

  /** The person has spoken. What the hamlet or commune did before stands until they change it. */
  void submit(Instant at) {
    requireOpen();
    submittedAt = at;
    if (status == CaseStatus.OPEN) {
      status = CaseStatus.SELF_ASSESSED;
    }
  }

  /** The hamlet has spoken. */
  void giveOpinion(Instant at) {
    requireOpen();
    grassrootsAt = at;
    if (status != CaseStatus.PROPOSED && status != CaseStatus.DECLINED) {
      status = CaseStatus.GRASSROOTS;
    }
  }

  /** The hamlet's opinion was a slip, and the commune has not gone on from it yet. */
  void takeOpinionBack() {
    requireOpen();
    if (status != CaseStatus.GRASSROOTS) {
      throw new Refused("assessment.opinion-used");
    }
    grassrootsAt = null;
    status = communeAt != null ? CaseStatus.RETURNED : beforeOpinion();
  }

  /** The commune has looked: it proposes, declines or sends back, until a decision is taken. */
  void judge(CaseStatus verdict, String words, Instant at) {
    requireOpen();
    status = verdict;
    note = words;
    communeAt = at;
  }

  /** An appeal was granted: what was found against the case falls, and people look at it anew. */
  void reopen() {
    if (status == CaseStatus.NOT_RECOGNISED || status == CaseStatus.DECLINED) {
      status = CaseStatus.RETURNED;
      decidedAt = null;
      reviewNeeded = null;
    }
  }

  /** A decision was taken. Nothing is changed after this, unless an appeal is granted. */
  void decide(boolean recognised, String words, Instant at) {
    requireOpen();
    note = words == null ? note : words;
    status = recognised ? CaseStatus.RECOGNISED : CaseStatus.NOT_RECOGNISED;
    decidedAt = at;
  }

  /** The title that was recognised was taken back: people may decide again. */
  void titleRevoked() {
    if (status == CaseStatus.RECOGNISED) {
      status = grassrootsAt == null ? beforeOpinion() : CaseStatus.REVOKED;
      communeAt = null;
      decidedAt = null;
      reviewNeeded = null;
    }
  }

  /** The title that was revoked holds again. */
  void titleRestored(Instant at) {
    requireOpen();
    status = CaseStatus.RECOGNISED;
    decidedAt = at;
  }

  private CaseStatus beforeOpinion() {
    return submittedAt == null ? CaseStatus.OPEN : CaseStatus.SELF_ASSESSED;
  }

  /** Asks people to look at a decided case again. */
  void askForReview(String why) {
    reviewNeeded = why;
  }

  void reviewed() {
    reviewNeeded = null;
  }

  void requireOpen() {
    if (status.isDecided()) {
      throw new CaseDecided(publicId);
    }
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long subjectId() {
    return subjectId;
  }

  int year() {
    return year;
  }

  Title title() {
    return title;
  }

  Long criteriaSetId() {
    return criteriaSetId;
  }

  Long unitId() {
    return unitId;
  }

  CaseStatus status() {
    return status;
  }

  String group() {
    return learnerGroup;
  }

  boolean groupAssumed() {
    return groupAssumed;
  }

  String area() {
    return area;
  }

  String derivation() {
    return derivation;
  }

  Instant derivedAt() {
    return derivedAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant grassrootsAt() {
    return grassrootsAt;
  }

  Instant communeAt() {
    return communeAt;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String note() {
    return note;
  }

  String reviewNeeded() {
    return reviewNeeded;
  }

  /**
   * How a person stands towards a criteria set in a year: where the person lived on 31 December, in
   * which group, in which area.
   *
   * @param unitId key of the hamlet or commune, or null when none is known
   * @param group code of the group, or null when the set has none
   * @param groupAssumed true when nothing said so and the first group of the set was taken
   * @param area mark of the place, or null
   */
  record Standing(Long unitId, String group, boolean groupAssumed, String area) {}

  /**
   * A case with the points that were given.
   *
   * @param found the case
   * @param scores the points, in the order in which they were given
   */
  record Scored(AssessmentCase found, List<AssessmentScore> scores) {

    /** The case with the points that stand beside it in each row. */
    static Scored of(AssessmentCase found, List<Object[]> rows) {
      return new Scored(
          found,
          rows.stream().map(row -> (AssessmentScore) row[1]).filter(Objects::nonNull).toList());
    }
  }
}
