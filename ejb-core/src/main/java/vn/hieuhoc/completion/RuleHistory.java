package vn.hieuhoc.completion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule a course ever had. Pure.
 *
 * @param rules the rules; the first was always in force
 */
public record RuleHistory(List<RuleInForce> rules) {

  public RuleHistory {
    rules = rules.stream().sorted(Comparator.comparingInt(RuleInForce::number)).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a course has a rule");
    }
  }

  /** The rule a place lives by that was asked for at a moment. */
  public RuleInForce of(Instant asked) {
    return of(asked, Instant.MAX);
  }

  /**
   * The rule a place lived by at a later moment: the newest that was there when it was asked for,
   * or that has come since for everybody.
   *
   * @param asked when the place was asked for
   * @param at the later moment; rules that came after it are not looked at
   */
  public RuleInForce of(Instant asked, Instant at) {
    RuleInForce holding = rules.get(0);
    for (RuleInForce each : rules.subList(1, rules.size())) {
      boolean there = !each.from().isAfter(at);
      if (there && (each.everybody() || !each.from().isAfter(asked))) {
        holding = each;
      }
    }
    return holding;
  }

  /** The rule of those who begin now. */
  public RuleInForce newest() {
    return rules.get(rules.size() - 1);
  }

  /** The same with one more, as if it came now. */
  public RuleHistory with(RuleInForce next) {
    return new RuleHistory(Stream.concat(rules.stream(), Stream.of(next)).toList());
  }

  /** True when one of them looks at what a learner opened or how long he was there. */
  public boolean looksAtTime() {
    return rules.stream().anyMatch(each -> each.rule().looksAtTime());
  }
}
