package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.support.NotFound;

/**
 * Reads cases: an open one is derived on the spot, so that what is shown is never behind the
 * ledger; a decided one is shown as it was frozen.
 */
@ApplicationScoped
class CaseReader {

  @Inject private AssessmentRepository cases;
  @Inject private CaseDeriver caseDeriver;
  @Inject private CriteriaSetService criteriaSets;

  PersonFacts person(Long personId, int year) {
    return cases
        .person(personId, CaseDeriver.keyDay(year))
        .orElseThrow(() -> new NotFound("person", personId));
  }

  RuleSet rules(Title title, int year, String code, Integer version) {
    if (code != null) {
      return criteriaSets
          .published(code, version)
          .filter(rules -> rules.set().title() == title)
          .orElseThrow(
              () -> new NotFound("criteria-set", version == null ? code : code + " " + version));
    }
    return criteriaSets
        .inForce(title, year)
        .orElseThrow(() -> new NotFound("criteria-set-of-year", year));
  }

  Optional<RuleSet> inForce(Title title, int year) {
    return criteriaSets.inForce(title, year);
  }

  RuleSet rules(AssessmentCase target) {
    return criteriaSets.byKey(target.criteriaSetId());
  }

  CaseDeriver.Fresh fresh(AssessmentCase target, PersonFacts person, RuleSet rules) {
    return fresh(target, person, rules, cases.scores(List.of(target.id())));
  }

  private CaseDeriver.Fresh fresh(
      AssessmentCase target, PersonFacts person, RuleSet rules, List<AssessmentScore> scores) {
    if (target.status().isDecided() || rules.suspended() && target.derivation() != null) {
      return stored(target, rules, scores);
    }
    return derived(person, target.year(), rules, scores);
  }

  private CaseDeriver.Fresh derived(
      PersonFacts person, int year, RuleSet rules, List<AssessmentScore> scores) {
    List<RecordRow> rows = caseDeriver.records(person.key(), rules.set(), year);
    return caseDeriver.derive(rules, year, person, rows, scores);
  }

  private static CaseDeriver.Fresh stored(
      AssessmentCase target, RuleSet rules, List<AssessmentScore> scores) {
    AssessmentCase.Standing standing =
        new AssessmentCase.Standing(
            target.unitId(), target.group(), target.groupAssumed(), target.area());
    return CaseDeriver.weigh(
        rules.set(), standing, DerivationJson.read(target.derivation()), scores);
  }

  /** Writes what an open case says now. */
  CaseDeriver.Fresh store(AssessmentCase target, PersonFacts person, RuleSet rules) {
    CaseDeriver.Fresh fresh = fresh(target, person, rules);
    caseDeriver.store(target, fresh);
    return fresh;
  }

  AssessmentView view(Long personId, int year, RuleSet rules) {
    AssessmentCase.Scored scored = opened(personId, year, rules);
    AssessmentCase found = scored.found();
    List<AssessmentScore> scores = scored.scores();
    PersonFacts person = person(personId, year);
    return view(found, person, rules, fresh(found, person, rules, scores), scores);
  }

  /**
   * As it was derived last: a moment behind ledger and register at the most, and cheaper to show.
   */
  AssessmentView last(Long personId, int year, RuleSet rules) {
    return last(opened(personId, year, rules), person(personId, year), rules);
  }

  /**
   * The same, and beside it what records and register say today, when a decision has frozen the
   * case: the same while none has, or while the rules are suspended.
   */
  AssessmentView.Own own(Long personId, int year, RuleSet rules) {
    AssessmentCase.Scored scored = opened(personId, year, rules);
    AssessmentCase found = scored.found();
    PersonFacts person = person(personId, year);
    AssessmentView last = last(scored, person, rules);
    return new AssessmentView.Own(
        last,
        found.status().isDecided() && !rules.suspended()
            ? view(
                found,
                person,
                rules,
                derived(person, year, rules, scored.scores()),
                scored.scores())
            : last);
  }

  private AssessmentView last(AssessmentCase.Scored scored, PersonFacts person, RuleSet rules) {
    AssessmentCase found = scored.found();
    List<AssessmentScore> scores = scored.scores();
    return view(
        found,
        person,
        rules,
        found.derivation() == null
            ? fresh(found, person, rules, scores)
            : stored(found, rules, scores),
        scores);
  }

  private AssessmentCase.Scored opened(Long personId, int year, RuleSet rules) {
    return cases
        .scored(personId, year, rules.key())
        .orElseGet(
            () -> {
              cases.ensureAll(List.of(personId), year, rules.set().title(), rules.key());
              return cases.scored(personId, year, rules.key()).orElseThrow();
            });
  }

  AssessmentView view(AssessmentCase found, PersonFacts person) {
    RuleSet rules = rules(found);
    List<AssessmentScore> scores = cases.scores(List.of(found.id()));
    return view(found, person, rules, fresh(found, person, rules, scores), scores);
  }

  private AssessmentView view(
      AssessmentCase found,
      PersonFacts person,
      RuleSet rules,
      CaseDeriver.Fresh fresh,
      List<AssessmentScore> scores) {
    CriteriaSet set = rules.set();
    String group = fresh.standing().group();
    return new AssessmentView(
        found.publicId(),
        found.status(),
        found.year(),
        new AssessmentView.Rules(rules.id(), set.code(), set.version(), set.name(), set.note()),
        person,
        fresh.standing().unitId(),
        group,
        group == null ? null : set.group(group).map(CriteriaSet.Group::name).orElse(null),
        fresh.standing().groupAssumed(),
        fresh.standing().area(),
        criteria(set, fresh, scores),
        fresh.derivation().total(),
        fresh.proposal(),
        fresh.at() == null ? found.derivedAt() : fresh.at(),
        found.submittedAt(),
        found.grassrootsAt(),
        found.communeAt(),
        found.decidedAt(),
        found.note(),
        found.reviewNeeded());
  }

  private static List<AssessmentView.CriterionView> criteria(
      CriteriaSet set, CaseDeriver.Fresh fresh, List<AssessmentScore> scores) {
    Map<String, Map<ScoreLevel, AssessmentView.Score>> said = new HashMap<>();
    for (AssessmentScore score : scores) {
      said.computeIfAbsent(score.criterion(), code -> new EnumMap<>(ScoreLevel.class))
          .put(score.level(), new AssessmentView.Score(plain(score.points()), score.reason()));
    }
    Map<String, LocalText> branches = new HashMap<>();
    set.criteria().forEach(top -> name(top, null, branches));
    List<AssessmentView.CriterionView> views = new ArrayList<>();
    for (CriterionDerivation derived : fresh.derivation().criteria()) {
      Criterion leaf = set.leaf(derived.code()).orElseThrow();
      Map<ScoreLevel, AssessmentView.Score> levels = said.getOrDefault(leaf.code(), Map.of());
      views.add(
          new AssessmentView.CriterionView(
              leaf.code(),
              leaf.name(),
              leaf.shortName(),
              branches.get(leaf.code()),
              leaf.max(),
              leaf.judged(),
              leaf.evidence(),
              derived,
              levels.get(ScoreLevel.SELF),
              levels.get(ScoreLevel.GRASSROOTS),
              levels.get(ScoreLevel.COMMUNE),
              plain(fresh.effective().get(leaf.code()))));
    }
    return views;
  }

  private static void name(Criterion node, LocalText branch, Map<String, LocalText> branches) {
    if (node.isLeaf()) {
      branches.put(node.code(), branch);
    } else {
      node.children().forEach(child -> name(child, node.name(), branches));
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
