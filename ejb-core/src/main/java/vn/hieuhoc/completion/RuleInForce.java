package vn.hieuhoc.completion;

import java.time.Instant;

/**
 * A completion rule with its number.
 *
 * @param number which version of the course's rule it is, from 1
 * @param from when it came into force
 * @param everybody whether it also holds for those who learnt already when it came; else only for
 *     places asked for from then on
 * @param rule the rule
 * @param why the reason for it in a line, or null when none was given
 */
public record RuleInForce(
    int number, Instant from, boolean everybody, CompletionRule rule, String why) {}
