package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.derivation.Derivation;
import vn.hieuhoc.derivation.Deriver;
import vn.hieuhoc.derivation.LearningFact;
import vn.hieuhoc.derivation.Proposal;
import vn.hieuhoc.organisation.Area;
import vn.hieuhoc.organisation.AreaService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.VietnamTime;

/**
 * Brings together what derivation needs: the person's standing, the records of the years, the
 * scores.
 */
@ApplicationScoped
class CaseDeriver {

  @Inject private AreaService areaService;
  @Inject private RecordService records;
  @Inject private Clock clock;

  private final Deriver deriver = new Deriver();

  /**
   * What a case says.
   *
   * @param at when it was derived just now; null when it is what was stored
   */
  record Fresh(
      AssessmentCase.Standing standing,
      Derivation derivation,
      Map<String, BigDecimal> effective,
      Proposal proposal,
      Instant at) {}

  /** The last day of the year: when place, group and criteria set are looked at. */
  static LocalDate keyDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /**
   * The records that can matter, and those of the years beside, which are told as not counted; by
   * person.
   */
  Map<Long, List<RecordRow>> records(Collection<Long> people, CriteriaSet set, int year) {
    Instant from = VietnamTime.startOf(LocalDate.of(year - set.longestPeriod(), 1, 1));
    Instant to = VietnamTime.startOf(LocalDate.of(year + 2, 1, 1));
    return records.rowsOfPeople(people, from, to).stream()
        .collect(Collectors.groupingBy(RecordRow::personId));
  }

  /** The same for one person. */
  List<RecordRow> records(Long person, CriteriaSet set, int year) {
    return records(List.of(person), set, year).getOrDefault(person, List.of());
  }

  /** The marks of the places of several people, by key of the place. */
  Map<Long, Area> areas(Collection<PersonFacts> people, int year) {
    Set<Long> units =
        people.stream()
            .map(PersonFacts::unitId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return areaService.areasAt(units, keyDay(year));
  }

  /** Derives one case of one person. */
  Fresh derive(
      RuleSet rules,
      int year,
      PersonFacts person,
      List<RecordRow> rows,
      Collection<AssessmentScore> scores) {
    return derive(rules, year, person, areas(List.of(person), year), rows, scores);
  }

  /** Derives one case of one of many people, the marks of whose places are read already. */
  Fresh derive(
      RuleSet rules,
      int year,
      PersonFacts person,
      Map<Long, Area> areas,
      List<RecordRow> rows,
      Collection<AssessmentScore> scores) {
    AssessmentCase.Standing standing = standing(rules.set(), person, areas);
    List<LearningFact> facts = rows.stream().map(CaseDeriver::fact).toList();
    Derivation derivation = deriver.derive(rules.set(), year, standing.group(), facts);
    Fresh fresh = weigh(rules.set(), standing, derivation, scores);
    return new Fresh(standing, derivation, fresh.effective(), fresh.proposal(), clock.instant());
  }

  /** Adds what people say to a derivation. */
  static Fresh weigh(
      CriteriaSet set,
      AssessmentCase.Standing standing,
      Derivation derivation,
      Collection<AssessmentScore> scores) {
    Map<String, BigDecimal> effective = effective(derivation, scores);
    return new Fresh(
        standing,
        derivation,
        effective,
        Proposal.weigh(set, standing.group(), standing.area(), effective),
        null);
  }

  private static Map<String, BigDecimal> effective(
      Derivation derivation, Collection<AssessmentScore> scores) {
    Map<String, BigDecimal> effective = new HashMap<>();
    Map<String, ScoreLevel> by = new HashMap<>();
    for (CriterionDerivation criterion : derivation.criteria()) {
      effective.put(criterion.code(), criterion.derived());
    }
    for (AssessmentScore score : scores) {
      ScoreLevel before = by.get(score.criterion());
      if (effective.containsKey(score.criterion())
          && (before == null || before.compareTo(score.level()) < 0)) {
        effective.put(score.criterion(), score.points());
        by.put(score.criterion(), score.level());
      }
    }
    return effective;
  }

  private static AssessmentCase.Standing standing(
      CriteriaSet set, PersonFacts person, Map<Long, Area> areas) {
    Long unit = person.unitId();
    Area mark = unit == null ? null : areas.get(unit);
    String area = mark == null ? null : mark.name();
    List<CriteriaSet.Group> groups = set.groups();
    if (groups.isEmpty()) {
      return new AssessmentCase.Standing(unit, null, false, area);
    }
    if (person.group() != null && set.group(person.group()).isPresent()) {
      return new AssessmentCase.Standing(unit, person.group(), false, area);
    }
    String status = person.workingStatus().name();
    String byStatus =
        groups.stream()
            .filter(group -> group.workingStatuses().contains(status))
            .map(CriteriaSet.Group::code)
            .findFirst()
            .orElse(person.workingStatus().usualGroup());
    boolean known = byStatus != null && set.group(byStatus).isPresent();
    return new AssessmentCase.Standing(unit, known ? byStatus : groups.get(0).code(), !known, area);
  }

  private static LearningFact fact(RecordRow row) {
    return new LearningFact(
        row.statementId(),
        row.activity(),
        row.kind(),
        row.topics(),
        row.durationNanos() == null ? Duration.ZERO : Duration.ofNanos(row.durationNanos()),
        row.score(),
        Boolean.FALSE.equals(row.success()) || Boolean.FALSE.equals(row.completion()),
        row.happenedAt(),
        row.trust(),
        row.voided());
  }

  /** Writes what a case says now. */
  boolean store(AssessmentCase target, CaseDeriver.Fresh fresh) {
    Proposal proposal = fresh.proposal();
    return target.derive(
        fresh.standing(),
        fresh.derivation().total(),
        DerivationJson.write(fresh.derivation()),
        proposal,
        clock.instant());
  }
}
