package vn.hieuhoc.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.derivation.Proposal;

/**
 * A case with everything there is to say about it.
 *
 * @param person who it is about
 * @param unitId key of the hamlet or commune on 31 December of the year, or null
 * @param criteria those of the person's group, in the order of the set
 * @param derivedTotal what the records alone give
 * @param asOf when it was derived
 * @param decidedAt when a decision froze the case; null while it is open
 * @param note the commune's words to the person, or null
 */
public record AssessmentView(
    UUID id,
    CaseStatus status,
    int year,
    Rules rules,
    PersonFacts person,
    Long unitId,
    String group,
    LocalText groupName,
    boolean groupAssumed,
    String area,
    List<CriterionView> criteria,
    BigDecimal derivedTotal,
    Proposal proposal,
    Instant asOf,
    Instant submittedAt,
    Instant grassrootsAt,
    Instant communeAt,
    Instant decidedAt,
    String note,
    String reviewNeeded) {

  public AssessmentView {
    criteria = List.copyOf(criteria);
  }

  /**
   * One's own case.
   *
   * @param last as it was derived last, or as a decision has frozen it
   * @param today as it would be today; the same while nothing is frozen
   */
  public record Own(AssessmentView last, AssessmentView today) {}

  /** The criteria set the case is under. */
  public record Rules(UUID id, String code, int version, LocalText name, LocalText note) {}

  /** One level's points and why. */
  public record Score(BigDecimal points, String reason) {}

  /**
   * One criterion of the case.
   *
   * @param branch name of the branch it stands under, or null
   * @param effective the commune's points, else the hamlet's, else the person's own, else the
   *     derived ones
   */
  public record CriterionView(
      String code,
      LocalText name,
      LocalText shortName,
      LocalText branch,
      BigDecimal max,
      boolean judged,
      List<EvidenceLine> lines,
      CriterionDerivation derivation,
      Score self,
      Score grassroots,
      Score commune,
      BigDecimal effective) {

    public CriterionView {
      lines = List.copyOf(lines);
    }

    public BigDecimal derived() {
      return derivation.derived();
    }

    /** What somebody else stands for: the commune's points, else the hamlet's, else the records. */
    public BigDecimal proven() {
      if (commune != null) {
        return commune.points();
      }
      return grassroots != null ? grassroots.points() : derived();
    }
  }

  /** The points that records and other people stand for, without those one gave oneself. */
  public BigDecimal proven() {
    return criteria.stream().map(CriterionView::proven).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the hamlet has spoken and the commune has found nothing against a decision. */
  public boolean ready() {
    return grassrootsAt != null && CaseStatus.READY.contains(status);
  }

  public Optional<CriterionView> criterion(String code) {
    return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
  }
}
