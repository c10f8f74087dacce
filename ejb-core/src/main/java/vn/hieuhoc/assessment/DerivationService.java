package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.organisation.Area;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/**
 * Keeps open cases in step with the ledger: one person after new records, or everybody of a year.
 * Both write the same table.
 */
@Stateless
@SystemUse
public class DerivationService {

  private static final Logger LOG = Logger.getLogger(DerivationService.class.getName());
  private static final int EARLIEST_YEAR = 2000;

  @Inject private AssessmentRepository cases;
  @Inject private CaseDeriver caseDeriver;
  @Inject private CriteriaSetService criteriaSets;
  @Inject private RecordService records;
  @Inject private Clock clock;

  /**
   * A part of a full derivation.
   *
   * @param after key of the last person looked at; where the next step goes on
   * @param people how many were looked at
   * @param changed how many cases came out different
   * @param done whether nobody is left
   */
  public record Step(long after, int people, int changed, boolean done) {}

  /** Derives every open case of a person that the person's records can touch. */
  public void rederive(Long personId) {
    List<RecordRow> rows =
        records.rowsOf(
            personId,
            VietnamTime.startOf(CaseDeriver.keyDay(EARLIEST_YEAR - 1)),
            VietnamTime.startOf(CaseDeriver.keyDay(thisYear() + 10)));
    TreeSet<Integer> learnt = new TreeSet<>();
    rows.forEach(row -> learnt.add(VietnamTime.dateOf(row.happenedAt()).getYear()));
    List<AssessmentCase> known = cases.ofPerson(personId);
    Set<Integer> years = new TreeSet<>();
    known.forEach(each -> years.add(each.year()));
    if (!learnt.isEmpty()) {
      int last = Math.max(thisYear(), learnt.last());
      for (int year = learnt.first(); year <= last; year++) {
        years.add(year);
      }
    }
    for (int year : years) {
      deriveYear(personId, year, learnt, known);
    }
  }

  private void deriveYear(
      Long personId, int year, Set<Integer> learnt, List<AssessmentCase> known) {
    Map<Long, AssessmentCase> bySet = new HashMap<>();
    known.stream()
        .filter(each -> each.year() == year)
        .forEach(each -> bySet.put(each.criteriaSetId(), each));
    Optional<RuleSet> inForce = criteriaSets.inForce(Title.LEARNING_CITIZEN, year);
    if (inForce.isPresent() && !bySet.containsKey(inForce.get().key())) {
      int from = year - inForce.get().set().longestPeriod();
      if (learnt.stream().anyMatch(then -> then > from && then <= year)) {
        bySet.put(inForce.get().key(), open(personId, year, inForce.get()));
      }
    }
    Optional<PersonFacts> person =
        bySet.isEmpty() ? Optional.empty() : cases.person(personId, CaseDeriver.keyDay(year));
    for (AssessmentCase each : bySet.values()) {
      if (person.isPresent() && !each.status().isDecided()) {
        RuleSet rules = criteriaSets.byKey(each.criteriaSetId());
        cases.lock(each);
        List<RecordRow> rows = caseDeriver.records(personId, rules.set(), year);
        Map<Long, Area> areas = caseDeriver.areas(List.of(person.get()), year);
        derive(each, rules, person.get(), areas, rows, cases.scores(each.id()));
      }
    }
  }

  /**
   * Derives some people of a year, in the order of their keys.
   *
   * @param unitId only those who lived under this unit at the end of the year; null for everybody
   * @param after go on after this person; 0 to begin
   * @param most how many people to look at
   */
  public Step deriveSome(int year, Long unitId, long after, int most) {
    Optional<RuleSet> inForce = criteriaSets.inForce(Title.LEARNING_CITIZEN, year);
    List<Long> people = people(year, inForce, after, most);
    if (people.isEmpty()) {
      return new Step(after, 0, 0, true);
    }
    Map<Long, PersonFacts> facts = facts(people, year, unitId);
    Set<Long> withRecords =
        inForce.isEmpty()
            ? new HashSet<>()
            : new HashSet<>(peopleWithRecords(inForce.get(), year, after, most));
    withRecords.retainAll(facts.keySet());
    inForce.ifPresent(
        rules -> cases.ensureAll(withRecords, year, rules.set().title(), rules.key()));
    int changed = deriveOpen(year, facts);
    return new Step(people.get(people.size() - 1), facts.size(), changed, false);
  }

  /** The years of which there are undecided cases. */
  public List<Integer> openYears() {
    return cases.openYears();
  }

  /**
   * Derives the open cases of some of those who lived under a unit at the end of a year, in the
   * order of their keys.
   *
   * @param after go on after this person; 0 to begin
   * @param most how many people to look at
   */
  public Step deriveUnder(int year, Long unitId, long after, int most) {
    List<Long> people =
        cases.peopleWithOpenCasesUnder(unitId, year, CaseDeriver.keyDay(year), after, most);
    if (people.isEmpty()) {
      return new Step(after, 0, 0, true);
    }
    int changed = deriveOpen(year, facts(people, year, null));
    return new Step(people.get(people.size() - 1), people.size(), changed, false);
  }

  private int deriveOpen(int year, Map<Long, PersonFacts> facts) {
    Map<Long, Area> areas = caseDeriver.areas(facts.values(), year);
    int changed = 0;
    Map<Long, List<AssessmentCase>> bySet =
        cases.ofPeople(facts.keySet(), year).stream()
            .filter(each -> !each.status().isDecided())
            .collect(Collectors.groupingBy(AssessmentCase::criteriaSetId));
    for (Map.Entry<Long, List<AssessmentCase>> each : bySet.entrySet()) {
      changed += deriveAll(criteriaSets.byKey(each.getKey()), each.getValue(), facts, areas);
    }
    return changed;
  }

  private int deriveAll(
      RuleSet rules,
      List<AssessmentCase> open,
      Map<Long, PersonFacts> facts,
      Map<Long, Area> areas) {
    int year = open.get(0).year();
    Map<Long, List<AssessmentScore>> scores =
        cases.scores(open.stream().map(AssessmentCase::id).toList()).stream()
            .collect(Collectors.groupingBy(AssessmentScore::caseId));
    Map<Long, List<RecordRow>> rows =
        caseDeriver.records(
            open.stream().map(AssessmentCase::subjectId).toList(), rules.set(), year);
    int changed = 0;
    for (AssessmentCase each : open) {
      boolean news =
          derive(
              each,
              rules,
              facts.get(each.subjectId()),
              areas,
              rows.getOrDefault(each.subjectId(), List.of()),
              scores.getOrDefault(each.id(), List.of()));
      changed += news ? 1 : 0;
    }
    return changed;
  }

  private List<Long> people(int year, Optional<RuleSet> inForce, long after, int most) {
    TreeSet<Long> people = new TreeSet<>(cases.peopleWithOpenCases(year, after, most));
    inForce.ifPresent(rules -> people.addAll(peopleWithRecords(rules, year, after, most)));
    return people.stream().limit(most).toList();
  }

  /** People with a record in the years the set looks at. */
  private List<Long> peopleWithRecords(RuleSet rules, int year, long after, int most) {
    return records.peopleWithRecords(
        VietnamTime.startOf(CaseDeriver.keyDay(year - rules.set().longestPeriod()).plusDays(1)),
        VietnamTime.startOf(CaseDeriver.keyDay(year).plusDays(1)),
        after,
        most);
  }

  private Map<Long, PersonFacts> facts(Collection<Long> people, int year, Long unitId) {
    Map<Long, PersonFacts> facts = new HashMap<>();
    cases.people(people, CaseDeriver.keyDay(year)).forEach(each -> facts.put(each.key(), each));
    if (unitId != null) {
      List<Long> units =
          facts.values().stream().map(PersonFacts::unitId).filter(id -> id != null).toList();
      Set<Long> within = new HashSet<>(cases.within(units, unitId, CaseDeriver.keyDay(year)));
      facts.values().removeIf(each -> !within.contains(each.unitId()));
    }
    return facts;
  }

  private AssessmentCase open(Long personId, int year, RuleSet rules) {
    cases.ensure(personId, year, rules.set().title(), rules.key());
    return cases.find(personId, year, rules.key()).orElseThrow();
  }

  /** True when the case came out different. A set that fails is set aside, and the others go on. */
  private boolean derive(
      AssessmentCase target,
      RuleSet rules,
      PersonFacts person,
      Map<Long, Area> areas,
      List<RecordRow> rows,
      Collection<AssessmentScore> scores) {
    if (rules.suspended() || target.status().isDecided()) {
      return false;
    }
    CaseDeriver.Fresh fresh;
    try {
      fresh = caseDeriver.derive(rules, target.year(), person, areas, rows, scores);
    } catch (ArithmeticException | IllegalArgumentException | IllegalStateException broken) {
      LOG.log(Level.SEVERE, broken, () -> "Criteria set " + rules.id() + " is suspended");
      criteriaSets.suspend(rules.key(), broken.toString());
      return false;
    }
    return caseDeriver.store(target, fresh);
  }

  /** Flags the recognised cases of a person that rest on a record which was voided. */
  public void flagRestingOn(UUID statementId, Long personId) {
    for (AssessmentCase each : cases.decidedUpon(personId, statementId)) {
      boolean counted =
          DerivationJson.read(each.derivation()).criteria().stream()
              .flatMap(criterion -> criterion.counted().stream())
              .anyMatch(record -> record.record().equals(statementId));
      if (counted) {
        each.askForReview("voided:" + statementId);
      }
    }
  }

  private int thisYear() {
    return VietnamTime.today(clock).getYear();
  }
}
