package vn.hieuhoc.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

class CompletionRuleTest {

  private static final UUID READ = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID QUIZ = UUID.fromString("00000000-0000-0000-0000-000000000002");
  private static final UUID EXTRA = UUID.fromString("00000000-0000-0000-0000-000000000003");

  private static CourseProgress done(UUID... lessons) {
    return new CourseProgress(
        Set.of(READ, QUIZ, EXTRA),
        Set.of(READ, QUIZ),
        5,
        4,
        new HashSet<>(List.of(lessons)),
        Map.of(QUIZ, new BigDecimal("0.8")),
        Map.of(READ, 540, EXTRA, 0));
  }

  private static boolean met(String rule, CourseProgress progress) {
    return CompletionRule.read("{\"v\":1,\"rule\":" + rule + "}").met(progress);
  }

  @Test
  void theUsualRuleAsksForEveryRequiredLesson() {
    CompletionRule usual = CompletionRule.read(CompletionRule.USUAL);

    assertThat(usual.met(done(READ))).isFalse();
    assertThat(usual.met(done(READ, QUIZ))).isTrue();
    assertThat(usual.met(done(READ, EXTRA))).isFalse();
  }

  @Test
  void whereNoLessonIsRequiredAllAreAskedForAndNobodyFinishesByDoingNothing() {
    CompletionRule usual = CompletionRule.read(CompletionRule.USUAL);

    assertThat(usual.met(nothingRequired())).isFalse();
    assertThat(usual.met(nothingRequired(READ))).isFalse();
    assertThat(usual.met(nothingRequired(READ, QUIZ))).isTrue();
  }

  private static CourseProgress nothingRequired(UUID... done) {
    return new CourseProgress(Set.of(READ, QUIZ), Set.of(), 0, 0, Set.of(done), Map.of(), Map.of());
  }

  @Test
  void aFinishRestsOnWhatItsRuleNamesOrCounts() {
    CompletionRule usual = CompletionRule.read(CompletionRule.USUAL);
    CompletionRule named =
        CompletionRule.read("{\"v\":1,\"rule\":{\"is\":\"lesson\",\"lesson\":\"" + EXTRA + "\"}}");
    CompletionRule share =
        CompletionRule.read("{\"v\":1,\"rule\":{\"is\":\"share\",\"atLeast\":0.5}}");

    assertThat(usual.mayRestOn(READ, true)).isTrue();
    assertThat(usual.mayRestOn(EXTRA, false)).isFalse();
    assertThat(named.mayRestOn(EXTRA, false)).isTrue();
    assertThat(named.mayRestOn(READ, true)).isFalse();
    assertThat(share.mayRestOn(EXTRA, false)).isTrue();
  }

  @Test
  void nobodyFinishesACourseWithoutLessons() {
    CourseProgress nothing =
        new CourseProgress(Set.of(), Set.of(), 0, 0, Set.of(), Map.of(), Map.of());

    assertThat(CompletionRule.read(CompletionRule.USUAL).met(nothing)).isFalse();
  }

  @Test
  void rulesCanBeJoined() {
    String read = "{\"is\":\"lesson\",\"lesson\":\"" + READ + "\"}";
    String extra = "{\"is\":\"lesson\",\"lesson\":\"" + EXTRA + "\"}";
    String both = "[" + read + "," + extra + "]";

    assertThat(met("{\"is\":\"all\",\"of\":" + both + "}", done(READ))).isFalse();
    assertThat(met("{\"is\":\"any\",\"of\":" + both + "}", done(READ))).isTrue();
    assertThat(met("{\"is\":\"atLeast\",\"count\":2,\"of\":" + both + "}", done(READ))).isFalse();
    assertThat(met("{\"is\":\"atLeast\",\"count\":2,\"of\":" + both + "}", done(READ, EXTRA)))
        .isTrue();
  }

  @Test
  void aScoreIsComparedExactly() {
    String rule = "{\"is\":\"score\",\"lesson\":\"" + QUIZ + "\",\"atLeast\":";

    assertThat(met(rule + "0.8}", done())).isTrue();
    assertThat(met(rule + "0.80000001}", done())).isFalse();
    assertThat(met(rule.replace(QUIZ.toString(), READ.toString()) + "0.1}", done())).isFalse();
  }

  @Test
  void aShareCountsAllLessonsWithoutRounding() {
    assertThat(met("{\"is\":\"share\",\"atLeast\":0.66}", done(READ, EXTRA))).isTrue();
    assertThat(met("{\"is\":\"share\",\"atLeast\":0.67}", done(READ, EXTRA))).isFalse();
  }

  private static String of(String is, UUID lesson) {
    return "{\"is\":\"" + is + "\",\"lesson\":\"" + lesson + "\"}";
  }

  @Test
  void openedAsksForNoMoreThanALook() {
    assertThat(met(of("opened", EXTRA), done())).isTrue();
    assertThat(met(of("opened", QUIZ), done())).isFalse();
  }

  @Test
  void minutesAreAddedUpOverTheLessonsOrAskedOfOne() {
    assertThat(met("{\"is\":\"minutes\",\"atLeast\":9}", done())).isTrue();
    assertThat(met("{\"is\":\"minutes\",\"atLeast\":10}", done())).isFalse();
    String ofExtra = "{\"is\":\"minutes\",\"atLeast\":1,\"lesson\":\"" + EXTRA + "\"}";
    assertThat(met(ofExtra, done())).isFalse();
  }

  @Test
  void attendanceIsAShareOfThePlannedSessionsAndIsNotMetWithoutAny() {
    assertThat(met("{\"is\":\"attendance\",\"atLeast\":0.8}", done())).isTrue();
    assertThat(met("{\"is\":\"attendance\",\"atLeast\":0.81}", done())).isFalse();
    CourseProgress alone =
        new CourseProgress(Set.of(READ), Set.of(READ), 0, 0, Set.of(READ), Map.of(), Map.of());
    assertThat(met("{\"is\":\"attendance\",\"atLeast\":0.1}", alone)).isFalse();
  }

  @Test
  void whatAPersonConfirmsIsMetWhenTheLessonIsFinished() {
    assertThat(met(of("confirmed", EXTRA), done(EXTRA))).isTrue();
    assertThat(met(of("confirmed", EXTRA), done(READ))).isFalse();
  }

  @Test
  void weightsAddTheirPoints() {
    String rule =
        "{\"is\":\"weights\",\"atLeast\":60,\"of\":["
            + of("lesson", READ).replace("}", ",\"weight\":40}")
            + ","
            + of("lesson", EXTRA).replace("}", ",\"weight\":20}")
            + ",{\"is\":\"any\",\"weight\":40,\"of\":["
            + of("lesson", QUIZ)
            + "]}]}";

    assertThat(met(rule, done(READ))).isFalse();
    assertThat(met(rule, done(READ, EXTRA))).isTrue();
    assertThat(met(rule, done(EXTRA, QUIZ))).isTrue();
  }

  @Test
  void aTreeIsWrittenAsItWasRead() {
    String rule =
        "{\"v\":1,\"rule\":{\"is\":\"weights\",\"atLeast\":3,\"of\":[{\"is\":\"atLeast\",\"count\":1,"
            + "\"weight\":3,\"of\":[{\"is\":\"score\",\"lesson\":\""
            + QUIZ
            + "\",\"atLeast\":0.8}]}]}}";

    CompletionRule read = CompletionRule.read(rule);

    assertThat(CompletionRule.read(read.json()).tree()).isEqualTo(read.tree());
    assertThat(CompletionRule.of(read.tree()).tree()).isEqualTo(read.tree());
    assertThat(read.looksAtTime()).isFalse();
    assertThat(CompletionRule.read("{\"v\":1,\"rule\":" + of("opened", READ) + "}").looksAtTime())
        .isTrue();
  }

  @Test
  void theLessonsARuleNamesAreKnown() {
    CompletionRule rule =
        CompletionRule.read(
            "{\"v\":1,\"rule\":{\"is\":\"any\",\"of\":[{\"is\":\"lesson\",\"lesson\":\""
                + READ
                + "\"}]}}");

    assertThat(rule.lessons()).containsExactly(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"v\":2,\"rule\":{\"is\":\"requiredLessons\"}}",
        "{\"v\":1,\"rule\":{\"is\":\"magic\"}}",
        "{\"v\":1,\"rule\":{\"is\":\"all\",\"of\":[]}}",
        "{\"v\":1,\"rule\":{\"is\":\"lesson\",\"lesson\":\"x\"}}",
        "{\"v\":1,\"rule\":{\"is\":\"share\",\"atLeast\":0}}",
        "{\"v\":1,\"rule\":{\"is\":\"minutes\",\"atLeast\":1.5}}",
        "{\"v\":1,\"rule\":{\"is\":\"confirmed\"}}",
        "{\"v\":1,\"rule\":{\"is\":\"weights\",\"atLeast\":1,\"of\":[{\"is\":\"requiredLessons\"}]}}",
        "{\"v\":1,\"rule\":{\"is\":\"weights\",\"atLeast\":9,\"of\":[{\"is\":\"share\",\"atLeast\":1,"
            + "\"weight\":8}]}}",
        "{\"v\":1,\"rule\":{\"is\":\"atLeast\",\"count\":2,\"of\":[{\"is\":\"requiredLessons\"}]}}"
      })
  void whatIsNoRuleIsRefused(String json) {
    assertThatThrownBy(() -> CompletionRule.read(json)).isInstanceOf(Refused.class);
  }

  @Test
  void whoAsksForMoreThanThereIsReadsBothNumbers() {
    String three =
        "[{\"is\":\"opened\",\"lesson\":\"%s\"},{\"is\":\"lesson\",\"lesson\":\"%s\"},{\"is\":\"requiredLessons\"}]"
            .formatted(READ, EXTRA);
    String rule = "{\"v\":1,\"rule\":{\"is\":\"atLeast\",\"count\":5,\"of\":" + three + "}}";

    assertThatThrownBy(() -> CompletionRule.read(rule))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.code()).isEqualTo("course.rule-out-of-reach");
              assertThat(no.arguments()).containsExactly("5", "3");
            });
  }

  @Test
  void aRuleForgetsLessonsThatAreGoneAndStaysWithinReach() {
    CompletionRule rule =
        CompletionRule.read(
            ("{\"v\":1,\"rule\":{\"is\":\"atLeast\",\"count\":2,\"of\":[%s,%s]}}")
                .formatted(
                    "{\"is\":\"lesson\",\"lesson\":\"" + READ + "\"}",
                    "{\"is\":\"any\",\"of\":[{\"is\":\"lesson\",\"lesson\":\"" + QUIZ + "\"}]}"));

    CompletionRule left = rule.without(Set.of(QUIZ));

    assertThat(left.lessons()).containsExactly(READ);
    assertThat(left.met(done(READ))).isTrue();
    assertThat(rule.without(Set.of(EXTRA)).json()).isEqualTo(rule.json());
    assertThat(rule.without(Set.of(READ, QUIZ)).json())
        .as("nothing is left of it")
        .isEqualTo(CompletionRule.USUAL);
  }
}
