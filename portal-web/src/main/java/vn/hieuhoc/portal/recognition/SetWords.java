package vn.hieuhoc.portal.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Award;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.Rate;
import vn.hieuhoc.organisation.Area;

/** Says a whole criteria set in words: thresholds, areas, groups, and what each criterion asks. */
final class SetWords {

  private final RuleWords words;
  private final CriteriaSet set;

  SetWords(RuleWords words, CriteriaSet set) {
    this.words = words;
    this.set = set;
  }

  String name() {
    return words.in(set.name());
  }

  String note() {
    return words.in(set.note());
  }

  String nameOf(Criterion criterion) {
    return words.in(criterion.name());
  }

  List<String> thresholds() {
    if (set.award() instanceof Award.ByPoints points) {
      return new TreeMap<>(points.areas())
          .entrySet().stream().map(area -> area(area.getKey(), area.getValue())).toList();
    }
    return ((Award.ByLevels) set.award())
        .levels().stream()
            .map(
                level -> words.say("recognition_rule.level", level.level(), words.in(level.name())))
            .toList();
  }

  private String area(String code, BigDecimal total) {
    return code.equals(Area.REMOTE.name())
        ? words.say("recognition_rule.area.REMOTE", total)
        : words.say("recognition_rule.area-other", code, total);
  }

  List<String> groups() {
    return set.groups().stream()
        .map(group -> group.code() + ". " + words.in(group.name()))
        .toList();
  }

  /** The most points of a leaf, or of all leaves below a branch; null when none has points. */
  String most(Criterion criterion) {
    BigDecimal most = sum(criterion);
    return most.signum() == 0 ? null : words.say("recognition_rule.most", most);
  }

  private static BigDecimal sum(Criterion criterion) {
    BigDecimal own = criterion.max() == null ? BigDecimal.ZERO : criterion.max();
    return criterion.children().stream().map(SetWords::sum).reduce(own, BigDecimal::add);
  }

  /** Everything a leaf says. */
  List<String> rules(Criterion leaf) {
    List<String> rules = new ArrayList<>(leaf.evidence().stream().map(words::rule).toList());
    if (leaf.rate() != null) {
      rules.add(rate(leaf.rate()));
    }
    if (leaf.yesNo()) {
      rules.add(words.say("recognition_rule.yes-no"));
    }
    leaf.atLeast()
        .forEach(
            (level, amount) -> rules.add(words.say("recognition_rule.at-least", level, amount)));
    if (leaf.judged()) {
      rules.add(words.say("recognition_rule.judged"));
    }
    if (!leaf.groups().isEmpty()) {
      rules.add(
          words.say(
              "recognition_rule.groups",
              leaf.groups().stream().sorted().collect(Collectors.joining(", "))));
    }
    return rules;
  }

  private String rate(Rate rate) {
    return words.say(
        "recognition_rule.rate",
        words.say("recognition_rule.among." + rate.among().name()),
        words.say("recognition_title." + rate.title().name()));
  }
}
