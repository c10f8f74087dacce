package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.organisation.Area;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.support.SystemUse;

/**
 * Tries what the points of people would be if some of their records were others; keeps nothing.
 * People are told by name to who may read their case, and counted for everybody else.
 */
@Stateless
@SystemUse
public class PointsTrialService {

  @Inject private AssessmentRepository cases;
  @Inject private CaseDeriver caseDeriver;
  @Inject private CriteriaSetService criteriaSets;
  @Inject private CaseReach reach;

  /**
   * What would be different in the records of one person.
   *
   * @param falls ids of records that would count no more
   * @param come records that would come
   */
  public record Change(Set<UUID> falls, List<RecordRow> come) {

    /** No change yet. */
    public static Change none() {
      return new Change(new HashSet<>(), new ArrayList<>());
    }
  }

  /**
   * What would become of the points of some people in a year.
   *
   * @param moved those whose points would be others and whose case the caller may read
   * @param unnamed how many others would have other points
   * @param gain how many of both would have enough points then and have not now
   * @param lose how many of both have enough points now and would not have then
   * @param frozen how many of the people have a decision already, which nothing changes
   */
  public record Trial(List<Moved> moved, int unnamed, int gain, int lose, int frozen) {

    /** When no criteria set is in force, nobody has points. */
    static final Trial NOTHING = new Trial(List.of(), 0, 0, 0, 0);
  }

  /**
   * Somebody whose points would be others.
   *
   * @param person public id
   * @param name full name
   * @param year year of the title
   * @param before points now
   * @param then points then
   * @param enoughBefore whether they suffice for the title now
   * @param enoughThen whether they would
   * @param criteria the criteria whose points would be others
   */
  public record Moved(
      UUID person,
      String name,
      int year,
      BigDecimal before,
      BigDecimal then,
      boolean enoughBefore,
      boolean enoughThen,
      List<Criterion> criteria)
      implements Serializable {}

  /**
   * A criterion whose points would be others.
   *
   * @param code its code
   * @param name what it is called
   * @param before points now
   * @param then points then
   */
  public record Criterion(String code, LocalText name, BigDecimal before, BigDecimal then) {}

  /**
   * Tries changes of records of people, for the title of learning citizen of a year.
   *
   * @param changes by key of the person
   */
  public Trial tried(int year, Map<Long, Change> changes) {
    Optional<RuleSet> inForce =
        changes.isEmpty()
            ? Optional.empty()
            : criteriaSets
                .inForce(Title.LEARNING_CITIZEN, year)
                .filter(rules -> !rules.suspended());
    return inForce.map(rules -> tried(rules, year, changes)).orElse(Trial.NOTHING);
  }

  private Trial tried(RuleSet rules, int year, Map<Long, Change> changes) {
    Map<Long, AssessmentCase> known =
        cases.ofPeople(changes.keySet(), year).stream()
            .filter(each -> each.criteriaSetId().equals(rules.key()))
            .collect(Collectors.toMap(AssessmentCase::subjectId, each -> each));
    Map<Long, List<AssessmentScore>> scores =
        cases.scores(known.values().stream().map(AssessmentCase::id).toList()).stream()
            .collect(Collectors.groupingBy(AssessmentScore::caseId));
    List<PersonFacts> people = cases.people(changes.keySet(), CaseDeriver.keyDay(year));
    Map<Long, Area> areas = caseDeriver.areas(people, year);
    Map<Long, List<RecordRow>> rows = caseDeriver.records(changes.keySet(), rules.set(), year);
    List<Moved> moved = new ArrayList<>();
    List<Moved> all = new ArrayList<>();
    int frozen = 0;
    for (PersonFacts person : people) {
      AssessmentCase his = known.get(person.key());
      if (his != null && his.status().isDecided()) {
        frozen++;
        continue;
      }
      List<AssessmentScore> said =
          his == null ? List.of() : scores.getOrDefault(his.id(), List.of());
      List<RecordRow> now = rows.getOrDefault(person.key(), List.of());
      CaseDeriver.Fresh before = caseDeriver.derive(rules, year, person, areas, now, said);
      CaseDeriver.Fresh then =
          caseDeriver.derive(
              rules, year, person, areas, changed(now, changes.get(person.key())), said);
      Long unit = his == null || his.unitId() == null ? person.homeUnitId() : his.unitId();
      for (Moved each : moved(rules, year, person, before, then).stream().toList()) {
        all.add(each);
        if (reach.mayRead(person.key(), unit)) {
          moved.add(each);
        }
      }
    }
    return new Trial(
        moved,
        all.size() - moved.size(),
        (int) all.stream().filter(each -> !each.enoughBefore() && each.enoughThen()).count(),
        (int) all.stream().filter(each -> each.enoughBefore() && !each.enoughThen()).count(),
        frozen);
  }

  private static List<RecordRow> changed(List<RecordRow> now, Change change) {
    return Stream.concat(
            now.stream().filter(row -> !change.falls().contains(row.statementId())),
            change.come().stream())
        .toList();
  }

  private static Optional<Moved> moved(
      RuleSet rules,
      int year,
      PersonFacts person,
      CaseDeriver.Fresh before,
      CaseDeriver.Fresh then) {
    Map<String, BigDecimal> points = new HashMap<>(then.effective());
    List<Criterion> criteria =
        before.derivation().criteria().stream()
            .map(each -> each.code())
            .filter(code -> before.effective().get(code).compareTo(points.get(code)) != 0)
            .map(
                code ->
                    new Criterion(
                        code,
                        rules.set().leaf(code).orElseThrow().shortName(),
                        before.effective().get(code),
                        points.get(code)))
            .toList();
    return criteria.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Moved(
                person.id(),
                person.fullName(),
                year,
                before.proposal().total(),
                then.proposal().total(),
                before.proposal().proposed(),
                then.proposal().proposed(),
                criteria));
  }
}
