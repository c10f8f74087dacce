package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.SystemUse;

/**
 * What the taking of decisions asks of cases. Whoever calls has asked for permission at the case's
 * unit.
 */
@Stateless
@SystemUse
public class DecisionCases {

  @Inject private AssessmentRepository cases;
  @Inject private CaseReader reader;
  @Inject private CaseReach reach;
  @Inject private Clock clock;

  /**
   * A case that is about to be decided: kept from everybody else, and derived this moment.
   *
   * @param key database key
   * @param view all it says
   * @param validYears how many years after the assessed one its title holds
   */
  public record Candidate(Long key, AssessmentView view, int validYears) {}

  /**
   * Public id of a person's case of the year, made when there was none; empty for an unknown person
   * or year.
   */
  public Optional<UUID> caseOf(UUID personId, Title title, int year) {
    return cases
        .personKey(personId)
        .map(
            person -> {
              RuleSet rules = reader.rules(title, year, null, null);
              cases.ensureAll(List.of(person), year, title, rules.key());
              return cases.find(person, year, rules.key()).orElseThrow().publicId();
            });
  }

  /** Locks a case and brings it up to date, unless it is decided. */
  public Optional<Candidate> prepare(UUID caseId) {
    return cases
        .lock(caseId)
        .map(
            target -> {
              PersonFacts person = reader.person(target.subjectId(), target.year());
              RuleSet rules = reader.rules(target);
              if (!target.status().isDecided()) {
                reader.store(target, person, rules);
              }
              return new Candidate(
                  target.id(), reader.view(target, person), rules.set().validYears());
            });
  }

  /** True when the caller is the person a prepared case is about; kept in the audit. */
  public boolean isOwn(AssessmentView view) {
    return reach.judgesOwn(view.person().key(), view.unitId());
  }

  /** Key of the place a case belongs to, if it is known. */
  public Optional<Long> placeOf(UUID caseId) {
    return cases
        .find(caseId)
        .map(
            found ->
                found.unitId() != null
                    ? found.unitId()
                    : reader.person(found.subjectId(), found.year()).unitId());
  }

  /** Key of a case. */
  public Long key(UUID caseId) {
    return cases.find(caseId).orElseThrow(() -> new NotFound("assessment", caseId)).id();
  }

  /** Opens a case again that was not recognised; the decision on the appeal is the caller's. */
  public void reopen(UUID caseId) {
    cases.lock(caseId).orElseThrow(() -> new NotFound("assessment", caseId)).reopen();
  }

  /** Keeps a case from everybody else, before anything that hangs on it is touched. */
  public void hold(UUID caseId) {
    cases.lock(caseId).orElseThrow();
  }

  /**
   * Closes a case whose title holds again after an appeal.
   *
   * @return false when another decision has been taken on it
   */
  public boolean titleRestored(UUID caseId) {
    AssessmentCase target = cases.lock(caseId).orElseThrow();
    if (target.status().isDecided()) {
      return false;
    }
    target.titleRestored(clock.instant());
    return true;
  }

  /** Opens a case again whose title was revoked, and brings it up to date. */
  public void titleRevoked(UUID caseId) {
    AssessmentCase target = cases.lock(caseId).orElseThrow();
    target.titleRevoked();
    if (!target.status().isDecided()) {
      reader.store(target, reader.person(target.subjectId(), target.year()), reader.rules(target));
    }
  }

  /**
   * Closes a prepared case.
   *
   * @param note why it was not recognised, or null
   */
  public void decide(UUID caseId, boolean recognised, String note) {
    cases.lock(caseId).orElseThrow().decide(recognised, note, clock.instant());
  }
}
