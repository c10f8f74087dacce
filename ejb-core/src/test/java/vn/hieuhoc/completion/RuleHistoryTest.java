package vn.hieuhoc.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleHistoryTest {

  private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant AUTUMN = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");

  private static RuleInForce rule(int number, Instant from, boolean everybody) {
    return new RuleInForce(
        number, from, everybody, CompletionRule.read(CompletionRule.USUAL), null);
  }

  private static final RuleHistory HISTORY =
      new RuleHistory(
          List.of(rule(3, AUTUMN, false), rule(1, SPRING, false), rule(2, SUMMER, true)));

  @Test
  void theFirstRuleWasAlwaysThere() {
    assertThat(HISTORY.of(BEFORE, SPRING).number()).isEqualTo(1);
  }

  @Test
  void aRuleForEverybodyReachesThoseWhoLearntAlreadyAndOneForNewcomersDoesNot() {
    assertThat(HISTORY.of(BEFORE).number()).isEqualTo(2);
    assertThat(HISTORY.of(AUTUMN).number()).isEqualTo(3);
  }

  @Test
  void whatWasFinishedIsKnownByTheRuleOfThatMoment() {
    assertThat(HISTORY.of(SPRING, SPRING.plusSeconds(60)).number()).isEqualTo(1);
    assertThat(HISTORY.of(SPRING, SUMMER).number()).isEqualTo(2);
  }
}
