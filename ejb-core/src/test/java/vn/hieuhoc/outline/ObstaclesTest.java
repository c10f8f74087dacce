package vn.hieuhoc.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hieuhoc.outline.OutlineDifferenceTest.lesson;
import static vn.hieuhoc.outline.OutlineDifferenceTest.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.support.Refused;

/** When a draft may be published. */
class ObstaclesTest {

  private static final Outline STANDING = of(lesson("A"), lesson("B"));

  /** Rules that each need a lesson, the first for everybody. */
  private static RuleHistory needing(boolean laterForEverybody, String... letters) {
    List<RuleInForce> rules = new ArrayList<>();
    for (String letter : letters) {
      rules.add(
          new RuleInForce(
              rules.size() + 1,
              Instant.EPOCH.plusSeconds(rules.size()),
              laterForEverybody,
              CompletionRule.read(
                  "{\"v\":1,\"rule\":{\"is\":\"lesson\",\"lesson\":\""
                      + lesson(letter).id()
                      + "\"}}"),
              null));
    }
    return new RuleHistory(rules);
  }

  private static Obstacles with(Outline draft, RuleHistory rules) {
    return Obstacles.of(draft, STANDING, false, List.of(), rules);
  }

  private static String refusal(Obstacles obstacles, boolean dropFromRule) {
    try {
      obstacles.requireNone("Nước sạch", dropFromRule);
      return "";
    } catch (Refused refused) {
      return refused.code();
    }
  }

  @Test
  void aDraftWithoutLessonsIsNotPublished() {
    Obstacles empty = with(of(), needing(false, "C"));

    assertThat(empty.none()).isFalse();
    assertThat(refusal(empty, true)).isEqualTo("course.no-lessons");
  }

  @Test
  void whatLearnersSeeAlreadyIsNotPublishedAgain() {
    assertThat(refusal(with(STANDING, needing(false, "A")), false))
        .isEqualTo("outline.nothing-changed");
  }

  @Test
  void aDraftBegunOnAnOlderVersionIsNotPublished() {
    Obstacles old = Obstacles.of(of(lesson("A")), STANDING, true, List.of(), needing(false, "A"));

    assertThat(refusal(old, true)).isEqualTo("outline.older-version");
  }

  @Test
  void aMaterialThatNobodyCanOpenIsNamed() {
    Obstacles closed =
        Obstacles.of(of(lesson("A")), STANDING, false, List.of("Tờ rơi"), needing(false, "A"));

    assertThatThrownBy(() -> closed.requireNone("Nước sạch", false))
        .hasMessageContaining("course.material-not-published")
        .hasMessageContaining("Tờ rơi");
  }

  @Test
  void aLessonTheRuleNeedsIsAskedAboutUntilTheRuleIsToForgetIt() {
    Obstacles needed = with(of(lesson("A")), needing(false, "B"));

    assertThat(needed.onlyNeeded()).isTrue();
    assertThat(needed.needed()).extracting(OutlineItem::title).containsExactly("B");
    assertThat(refusal(needed, false)).isEqualTo("outline.lesson-in-rule");
    assertThatCode(() -> needed.requireNone("Nước sạch", true)).doesNotThrowAnyException();
  }

  @Test
  void aRuleOfBeforeStillCountsForThoseWhoLiveByIt() {
    assertThat(with(of(lesson("A")), needing(false, "B", "A")).needed()).hasSize(1);
    assertThat(with(of(lesson("A")), needing(true, "B", "A")).needed())
        .as("the later one holds for everybody")
        .isEmpty();
  }

  @Test
  void anythingElseMayBePublished() {
    assertThat(with(of(lesson("A"), lesson("B"), lesson("C")), needing(false, "B")).none())
        .isTrue();
  }
}
