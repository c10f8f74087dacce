package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * What people do with a case: look at it, assess themselves, give the hamlet's opinion, judge for
 * the commune.
 */
@Stateless
public class AssessmentService {

  private static final BigDecimal HALVES = new BigDecimal("0.5");

  @Inject private AssessmentRepository cases;
  @Inject private CaseReader reader;
  @Inject private CaseReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A person's case of a year, as it stands this moment.
   *
   * @param criteriaSet code of a criteria set, or null for the one in force
   * @param version its version, or null for the newest published one
   * @throws NotFound when there is no such person in reach, or no such criteria set
   */
  public AssessmentView assessment(UUID personId, int year, String criteriaSet, Integer version) {
    Long person = cases.personKey(personId).orElseThrow(() -> new NotFound("person", personId));
    reach.requireReadable(person, reader.person(person, year).homeUnitId(), "person", personId);
    return reader.view(
        person, year, reader.rules(Title.LEARNING_CITIZEN, year, criteriaSet, version));
  }

  /**
   * The caller's own case of a year, or that of the person being helped, as it was derived last,
   * and as it would be today: the figures of a decided case stand still, learning goes on.
   *
   * @return empty while no criteria set is in force
   */
  public Optional<AssessmentView.Own> own(int year) {
    Long person = reach.ownPerson();
    return reader
        .inForce(Title.LEARNING_CITIZEN, year)
        .map(rules -> reader.own(person, year, rules));
  }

  /**
   * The same, without what it would be today.
   *
   * @return empty while no criteria set is in force
   */
  public Optional<AssessmentView> ownLast(int year) {
    Long person = reach.ownPerson();
    return reader
        .inForce(Title.LEARNING_CITIZEN, year)
        .map(rules -> reader.last(person, year, rules));
  }

  /**
   * A case by its id.
   *
   * @throws NotFound when there is no such case in reach
   */
  public AssessmentView byId(UUID caseId) {
    AssessmentCase found = cases.find(caseId).orElseThrow(() -> new NotFound("assessment", caseId));
    PersonFacts person = reader.person(found.subjectId(), found.year());
    Long unit = found.unitId() == null ? person.homeUnitId() : found.unitId();
    reach.requireReadable(found.subjectId(), unit, "assessment", caseId);
    return reader.view(found, person);
  }

  /**
   * Takes the points of one level, in the place of those it gave before.
   *
   * @throws CaseDecided when a decision was taken
   * @throws Refused when a score is out of range, not asked for, or lacks its reason
   */
  public void score(
      UUID caseId, ScoreLevel level, @NotNull List<@Valid @NotNull GivenScore> given) {
    AssessmentCase target = lock(caseId);
    PersonFacts person = reader.person(target.subjectId(), target.year());
    Long unit = target.unitId() == null ? person.unitId() : target.unitId();
    HeldRole as = reach.requireScoring(level, target.subjectId(), unit, caseId);
    target.requireOpen();
    RuleSet rules = reader.rules(target);
    Map<String, CriterionDerivation> derived = new HashMap<>();
    reader
        .fresh(target, person, rules)
        .derivation()
        .criteria()
        .forEach(each -> derived.put(each.code(), each));
    Map<String, GivenScore> scores = checked(given, rules, derived);
    write(target, level, scores);
    if (level == ScoreLevel.SELF) {
      target.submit(clock.instant());
    } else if (level == ScoreLevel.GRASSROOTS) {
      target.giveOpinion(clock.instant());
    }
    cases.flush();
    reader.store(target, person, rules);
    auditLog.write(
        Act.on(
                "assessment.score-" + level.name().toLowerCase(java.util.Locale.ROOT),
                "assessment",
                caseId)
            .at(unit)
            .forPerson(target.subjectId())
            .as(as));
  }

  /**
   * The hamlet agrees: its opinion is given, and the points stay as they are.
   *
   * @throws CaseDecided when a decision was taken
   */
  public void agree(UUID caseId) {
    AssessmentCase target = lock(caseId);
    Long unit = unitOf(target);
    HeldRole as = reach.requireScoring(ScoreLevel.GRASSROOTS, target.subjectId(), unit, caseId);
    target.giveOpinion(clock.instant());
    reader.store(target, reader.person(target.subjectId(), target.year()), reader.rules(target));
    audit("assessment.agree", target, unit, as);
  }

  /**
   * Takes the hamlet's opinion back that was given by a slip; its points stay.
   *
   * @throws Refused when the commune has gone on from it
   */
  public void takeOpinionBack(UUID caseId) {
    AssessmentCase target = lock(caseId);
    Long unit = unitOf(target);
    HeldRole as = reach.requireScoring(ScoreLevel.GRASSROOTS, target.subjectId(), unit, caseId);
    target.takeOpinionBack();
    audit("assessment.opinion-taken-back", target, unit, as);
  }

  private Long unitOf(AssessmentCase target) {
    return target.unitId() == null
        ? reader.person(target.subjectId(), target.year()).unitId()
        : target.unitId();
  }

  private void audit(String action, AssessmentCase target, Long unit, HeldRole as) {
    auditLog.write(
        Act.on(action, "assessment", target.publicId())
            .at(unit)
            .forPerson(target.subjectId())
            .as(as));
  }

  /**
   * The commune's finding, which stands until a decision is taken.
   *
   * @param verdict PROPOSED, DECLINED or RETURNED
   * @param note words for the person or the hamlet; needed unless it is PROPOSED
   */
  public void judge(UUID caseId, CaseStatus verdict, String note) {
    AssessmentCase target = lock(caseId);
    HeldRole as =
        reach.requireScoring(ScoreLevel.COMMUNE, target.subjectId(), target.unitId(), caseId);
    boolean known =
        verdict == CaseStatus.PROPOSED
            || verdict == CaseStatus.DECLINED
            || verdict == CaseStatus.RETURNED;
    if (!known) {
      throw Refused.of("verdict", "assessment.verdict-unknown", String.valueOf(verdict));
    }
    String words = note == null || note.isBlank() ? null : note.strip();
    if (words == null && verdict != CaseStatus.PROPOSED) {
      throw Refused.of("note", "assessment.note-missing");
    }
    target.requireOpen();
    if (verdict == CaseStatus.PROPOSED) {
      if (target.grassrootsAt() == null) {
        throw new Refused("assessment.no-opinion");
      }
      PersonFacts person = reader.person(target.subjectId(), target.year());
      CaseDeriver.Fresh fresh = reader.fresh(target, person, reader.rules(target));
      if (!fresh.proposal().proposed()) {
        throw new Refused(
            "assessment.below-threshold",
            fresh.proposal().total(),
            fresh.proposal().threshold(),
            fresh.proposal().lowest(),
            fresh.proposal().floor());
      }
    }
    target.judge(verdict, words, clock.instant());
    auditLog.write(
        Act.on("assessment.judge", "assessment", caseId)
            .at(target.unitId())
            .forPerson(target.subjectId())
            .as(as)
            .saying(verdict.name()));
  }

  /** Says that people have looked at a decided case that was flagged. */
  public void reviewed(UUID caseId) {
    AssessmentCase target = lock(caseId);
    HeldRole as =
        reach.requireScoring(ScoreLevel.COMMUNE, target.subjectId(), target.unitId(), caseId);
    target.reviewed();
    auditLog.write(Act.on("assessment.reviewed", "assessment", caseId).at(target.unitId()).as(as));
  }

  private AssessmentCase lock(UUID caseId) {
    return cases.lock(caseId).orElseThrow(() -> new NotFound("assessment", caseId));
  }

  private Map<String, GivenScore> checked(
      List<GivenScore> given, RuleSet rules, Map<String, CriterionDerivation> derived) {
    Map<String, GivenScore> scores = new HashMap<>();
    for (GivenScore score : given) {
      String field = "scores." + score.criterion();
      CriterionDerivation proved = derived.get(score.criterion());
      if (proved == null) {
        throw Refused.of(field, "assessment.criterion-unknown", score.criterion());
      }
      Criterion leaf = rules.set().leaf(score.criterion()).orElseThrow();
      if (!leaf.judged() && score.points().compareTo(proved.derived()) != 0) {
        throw Refused.of(field, "assessment.not-judged", score.criterion());
      }
      boolean same = score.points().compareTo(proved.derived()) == 0;
      boolean half = score.points().remainder(HALVES).signum() == 0;
      boolean outside = score.points().signum() < 0 || score.points().compareTo(leaf.max()) > 0;
      if (outside || !half && !same) {
        throw Refused.of(
            field,
            "assessment.points-range",
            score.points().toPlainString(),
            score.criterion(),
            leaf.max().toPlainString());
      }
      if (!same && (score.reason() == null || score.reason().isBlank())) {
        throw Refused.of(
            field,
            "assessment.reason-missing",
            score.criterion(),
            score.points().toPlainString(),
            proved.derived().toPlainString());
      }
      if (scores.put(score.criterion(), score) != null) {
        throw Refused.of(field, "assessment.criterion-twice", score.criterion());
      }
    }
    return scores;
  }

  private void write(AssessmentCase target, ScoreLevel level, Map<String, GivenScore> scores) {
    Set<String> kept = new HashSet<>();
    for (AssessmentScore there : cases.scores(List.of(target.id()))) {
      if (there.level() != level) {
        continue;
      }
      GivenScore now = scores.get(there.criterion());
      if (now == null) {
        cases.remove(there);
      } else {
        say(there, now);
        kept.add(there.criterion());
      }
    }
    scores.forEach(
        (criterion, now) -> {
          if (!kept.contains(criterion)) {
            AssessmentScore score = new AssessmentScore(target.id(), criterion, level);
            say(score, now);
            cases.add(score);
          }
        });
  }

  private void say(AssessmentScore score, GivenScore now) {
    String reason = now.reason() == null || now.reason().isBlank() ? null : now.reason().strip();
    score.say(now.points(), reason, caller.accountId(), caller.personId(), clock.instant());
  }
}
