package vn.hieuhoc.portal.quizwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

/** The pass mark is typed in percent. */
class QuizFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "100.5"})
  void aPassMarkThatIsNoPercentIsRefusedAtItsField(String percent) {
    QuizForm form = new QuizForm();
    form.setPassPercent(new BigDecimal(percent));

    assertThatThrownBy(() -> form.toCommand(List.of()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("quiz.pass-percent");
              assertThat(refused.field()).isEqualTo("passMark");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "62.5", "100"})
  void everyPercentIsAPartOfOne(String percent) {
    QuizForm form = new QuizForm();
    form.setPassPercent(new BigDecimal(percent));

    assertThat(form.toCommand(List.of()).passMark().movePointRight(2))
        .isEqualByComparingTo(percent);
  }

  @Test
  void withoutAPassMarkTheUsualOneCounts() {
    QuizForm form = new QuizForm();
    form.setPassPercent(null);

    assertThat(form.toCommand(List.of()).passMark()).isEqualByComparingTo("0.6");
  }
}
