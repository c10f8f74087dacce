package vn.hieuhoc.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.questionbank.VersionChange.What;

/** In what a version of a question differs is told side by side, and nothing else. */
class VersionChangeTest {

  private static QuestionContent choosing(String prompt, int points, String right, String wrong) {
    return QuestionContent.choosing(
        QuestionKind.SINGLE_CHOICE,
        prompt,
        BigDecimal.valueOf(points),
        List.of(new Choice(null, right, true, null), new Choice(null, wrong, false, null)),
        false,
        null);
  }

  @Test
  void theSameHasNoChanges() {
    assertThat(
            VersionChange.between(
                choosing("Cháy gọi số nào?", 1, "114", "115"),
                choosing("Cháy gọi số nào?", 1, "114", "115")))
        .isEmpty();
  }

  @Test
  void textChoicesKeyAndPointsAreToldWithWhatWasAndWhatIs() {
    assertThat(
            VersionChange.between(
                choosing("Cháy gọi số nào?", 1, "114", "115"),
                choosing("Có cháy thì gọi số nào?", 2, "114 hoặc 112", "115")))
        .extracting(VersionChange::what, VersionChange::before, VersionChange::after)
        .containsExactly(
            tuple(What.TEXT, List.of("Cháy gọi số nào?"), List.of("Có cháy thì gọi số nào?")),
            tuple(What.CHOICES, List.of("114", "115"), List.of("114 hoặc 112", "115")),
            tuple(What.KEY, List.of("114"), List.of("114 hoặc 112")),
            tuple(What.POINTS, List.of("1"), List.of("2")));
  }

  @Test
  void aTruthThatTurnedAndAWordForLearnersAreTold() {
    QuestionContent older =
        QuestionContent.trueFalse("Mã OTP cho được.", BigDecimal.ONE, true, null, null, null);
    QuestionContent newer =
        QuestionContent.trueFalse(
            "Mã OTP cho được.", BigDecimal.ONE, false, null, null, "Không cho ai.");

    assertThat(VersionChange.between(older, newer))
        .extracting(VersionChange::what, VersionChange::before, VersionChange::after)
        .containsExactly(
            tuple(What.KEY, List.of("true"), List.of("false")),
            tuple(What.FEEDBACK, List.of(), List.of("Không cho ai.")));
  }

  @Test
  void stepsInAnotherOrderAreAnotherKeyAndNotOtherChoices() {
    QuestionContent older =
        QuestionContent.ordering("Thứ tự?", BigDecimal.ONE, List.of("Mở", "Gửi"), true, null);
    QuestionContent newer =
        QuestionContent.ordering("Thứ tự?", BigDecimal.ONE, List.of("Gửi", "Mở"), true, null);

    assertThat(VersionChange.between(older, newer))
        .extracting(VersionChange::what)
        .containsExactly(What.KEY);
  }
}
