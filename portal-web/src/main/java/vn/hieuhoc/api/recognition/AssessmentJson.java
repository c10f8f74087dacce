package vn.hieuhoc.api.recognition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.assessment.AssessmentView.Score;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * A case as programs get it.
 *
 * @param group code of the group, or null when the set has none
 * @param groupAssumed true when nothing said so and the first group was taken
 * @param area mark of the place at the end of the year, or null
 * @param floor least points of every criterion
 * @param lowest the least points a criterion has
 * @param proposed whether the points suffice; people decide
 */
public record AssessmentJson(
    UUID id,
    UUID person,
    int year,
    CaseStatus status,
    SetJson criteriaSet,
    String group,
    boolean groupAssumed,
    String area,
    List<CriterionJson> criteria,
    Totals totals,
    BigDecimal threshold,
    BigDecimal floor,
    BigDecimal lowest,
    boolean proposed,
    Instant derivedAt,
    String note,
    String reviewNeeded) {

  /** The criteria set of the case. */
  public record SetJson(UUID id, String code, int version, LocalText name, LocalText note) {}

  /** Sums over the criteria of the group. */
  public record Totals(BigDecimal derived, BigDecimal effective) {}

  /**
   * A criterion.
   *
   * @param reasons why a level gave other points than the records prove, by level
   * @param withoutRecords points of the set that need no record; nearly always 0
   */
  public record CriterionJson(
      String code,
      LocalText name,
      BigDecimal max,
      boolean judged,
      BigDecimal derived,
      BigDecimal self,
      BigDecimal grassroots,
      BigDecimal commune,
      BigDecimal effective,
      Map<String, String> reasons,
      BigDecimal withoutRecords,
      List<LineJson> lines,
      List<CountedJson> counted,
      List<NotCountedJson> notCounted,
      List<MissingJson> missing) {}

  /** What an evidence line measured and gave. */
  public record LineJson(int line, Measure measure, BigDecimal amount, BigDecimal points) {}

  /** A record that counted. */
  public record CountedJson(UUID record, BigDecimal points) {}

  /** A record that did not count, and why. */
  public record NotCountedJson(UUID record, String reason, int line, String detail) {}

  /** What would give points. */
  public record MissingJson(
      int line,
      Measure measure,
      Set<RecordKind> kinds,
      Set<String> topics,
      Trust trust,
      BigDecimal amount,
      BigDecimal points,
      BigDecimal upTo) {}

  static AssessmentJson of(AssessmentView view, Locale locale) {
    return new AssessmentJson(
        view.id(),
        view.person().id(),
        view.year(),
        view.status(),
        new SetJson(
            view.rules().id(),
            view.rules().code(),
            view.rules().version(),
            view.rules().name(),
            view.rules().note()),
        view.group(),
        view.groupAssumed(),
        view.area(),
        view.criteria().stream().map(each -> criterion(each, locale)).toList(),
        new Totals(view.derivedTotal(), view.proposal().total()),
        view.proposal().threshold(),
        view.proposal().floor(),
        view.proposal().lowest(),
        view.proposal().proposed(),
        view.asOf(),
        view.note(),
        view.reviewNeeded());
  }

  private static CriterionJson criterion(CriterionView view, Locale locale) {
    CriterionDerivation derivation = view.derivation();
    Texts texts = Texts.pages(locale);
    Map<String, String> reasons = new TreeMap<>();
    put(reasons, "self", view.self());
    put(reasons, "grassroots", view.grassroots());
    put(reasons, "commune", view.commune());
    return new CriterionJson(
        view.code(),
        view.name(),
        view.max(),
        view.judged(),
        view.derived(),
        points(view.self()),
        points(view.grassroots()),
        points(view.commune()),
        view.effective(),
        reasons,
        derivation.withoutRecords(),
        derivation.lines().stream()
            .map(each -> new LineJson(each.line(), each.measure(), each.amount(), each.points()))
            .toList(),
        derivation.counted().stream()
            .map(each -> new CountedJson(each.record(), each.points()))
            .toList(),
        derivation.notCounted().stream()
            .map(
                each ->
                    new NotCountedJson(
                        each.record(),
                        each.reason().name(),
                        each.line(),
                        texts.get("recognition_reason." + each.reason().name())))
            .toList(),
        derivation.missing().stream().map(AssessmentJson::missing).toList());
  }

  private static MissingJson missing(CriterionDerivation.Missing each) {
    return new MissingJson(
        each.line(),
        each.measure(),
        new TreeSet<>(each.kinds()),
        new TreeSet<>(each.topics()),
        each.trust(),
        each.amount(),
        each.points(),
        each.upTo());
  }

  private static BigDecimal points(Score score) {
    return score == null ? null : score.points();
  }

  private static void put(Map<String, String> reasons, String level, Score score) {
    if (score != null && score.reason() != null) {
      reasons.put(level, score.reason());
    }
  }
}
