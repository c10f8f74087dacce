package vn.hieuhoc.course;

/**
 * A completion rule with its number.
 *
 * @param number which version of the course's rule it is
 * @param rule the rule
 */
public record RuleInForce(int number, CompletionRule rule) {}
