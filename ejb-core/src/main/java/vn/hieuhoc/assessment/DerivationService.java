package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * Derives every open case of some people that their records can touch, in one go. One person
   * waits for who has a case in hand; several do not.
   *
   * @param personIds keys of the people, at least one
   * @throws OptimisticLockException when somebody has a case of one of several in hand
   */
  public void rederive(Collection<Long> personIds) {
    Map<Long, Set<Integer>> learnt =
        records.years(
            personIds,
            VietnamTime.startOf(CaseDeriver.keyDay(EARLIEST_YEAR - 1)),
            VietnamTime.startOf(CaseDeriver.keyDay(thisYear() + 10)));
    Set<AssessmentRepository.Known> known = cases.known(personIds);
    Map<Integer, Set<Long>> byYear = new TreeMap<>();
    known.forEach(each -> peopleOf(byYear, each.year()).add(each.person()));
    learnt.forEach(
        (person, years) -> {
          int last = Math.max(thisYear(), Collections.max(years));
          for (int year = Collections.min(years); year <= last; year++) {
            peopleOf(byYear, year).add(person);
          }
        });
    byYear.forEach(
        (year, people) -> {
          begin(year, people, learnt, known);
          rederive(year, people, personIds.size() == 1);
        });
  }

  private static Set<Long> peopleOf(Map<Integer, Set<Long>> byYear, int year) {
    return byYear.computeIfAbsent(year, none -> new TreeSet<>());
  }

  /** Who has learnt in the time the set in force looks at, and has no case yet, gets one. */
  private void begin(
      int year,
      Set<Long> people,
      Map<Long, Set<Integer>> learnt,
      Set<AssessmentRepository.Known> known) {
    Optional<RuleSet> inForce = criteriaSets.inForce(Title.LEARNING_CITIZEN, year);
    if (inForce.isEmpty()) {
      return;
    }
    RuleSet rules = inForce.get();
    int from = year - rules.set().longestPeriod();
    List<Long> beginners =
        people.stream()
            .filter(
                person ->
                    !known.contains(new AssessmentRepository.Known(person, year, rules.key())))
            .filter(
                person ->
                    learnt.getOrDefault(person, Set.of()).stream()
                        .anyMatch(then -> then > from && then <= year))
            .toList();
    cases.ensureAll(beginners, year, rules.set().title(), rules.key());
  }

  private void rederive(int year, Set<Long> people, boolean waits) {
    Set<Long> held = cases.hold(people, year, waits);
    List<AssessmentCase> there = cases.ofPeople(people, year);
    if (!there.stream().allMatch(each -> each.status().isDecided() || held.contains(each.id()))) {
      throw new OptimisticLockException("Somebody has a case in hand");
    }
    if (!held.isEmpty()) {
      deriveOpen(there, year, facts(people, year, null));
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
    Set<Long> withRecords =
        inForce
            .map(rules -> new HashSet<>(peopleWithRecords(rules, year, after, most)))
            .orElseGet(HashSet::new);
    TreeSet<Long> all = new TreeSet<>(cases.peopleWithOpenCases(year, after, most));
    all.addAll(withRecords);
    List<Long> people = all.stream().limit(most).toList();
    if (people.isEmpty()) {
      return new Step(after, 0, 0, true);
    }
    Map<Long, PersonFacts> facts = facts(people, year, unitId);
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
    return deriveOpen(cases.ofPeople(facts.keySet(), year), year, facts);
  }

  /** Derives those of some cases that nobody has decided. */
  private int deriveOpen(List<AssessmentCase> some, int year, Map<Long, PersonFacts> facts) {
    Map<Long, Area> areas = caseDeriver.areas(facts.values(), year);
    int changed = 0;
    Map<Long, List<AssessmentCase>> bySet =
        some.stream()
            .filter(each -> !each.status().isDecided() && facts.containsKey(each.subjectId()))
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
