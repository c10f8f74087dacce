package vn.hieuhoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

class QuestionContentTest {

  private static final BigDecimal TWO = new BigDecimal("2.00");

  private static QuestionContent choosing(QuestionKind kind, boolean partial, String right) {
    List<Choice> choices =
        List.of("Một", "Hai", "Ba", "Bốn").stream()
            .map(text -> new Choice(null, text, right.contains(text), null))
            .toList();
    return QuestionContent.choosing(kind, "Chọn đi?", TWO, choices, partial, null);
  }

  private static QuestionContent written(boolean withMarks, String... accepted) {
    return QuestionContent.written("Gọi số nào?", TWO, List.of(accepted), withMarks, null);
  }

  @Test
  void theRightChoiceEarnsAllPoints() {
    QuestionContent question = choosing(QuestionKind.SINGLE_CHOICE, false, "Hai");

    assertThat(question.mark(Answer.of("b"))).isEqualTo(new Mark(TWO, true));
    assertThat(question.mark(Answer.of("a")).points()).isEqualByComparingTo("0");
    assertThat(question.mark(Answer.NONE).correct()).isFalse();
  }

  @Test
  void severalChoicesMustAllBeRightUnlessPartsCount() {
    QuestionContent whole = choosing(QuestionKind.MULTIPLE_CHOICE, false, "Một, Ba");
    QuestionContent parts = choosing(QuestionKind.MULTIPLE_CHOICE, true, "Một, Ba");

    assertThat(whole.mark(Answer.of("a", "c"))).isEqualTo(new Mark(TWO, true));
    assertThat(whole.mark(Answer.of("a")).points()).isEqualByComparingTo("0");
    assertThat(parts.mark(Answer.of("a")).points()).isEqualByComparingTo("1");
    assertThat(parts.mark(Answer.of("a")).correct()).isFalse();
    assertThat(parts.mark(Answer.of("a", "c", "b")).points()).isEqualByComparingTo("1");
    assertThat(parts.mark(Answer.of("b", "d")).points()).isEqualByComparingTo("0");
  }

  @Test
  void partsAreRoundedDownToTheCent() {
    QuestionContent three = choosing(QuestionKind.MULTIPLE_CHOICE, true, "Một, Hai, Ba");

    assertThat(three.mark(Answer.of("a", "b")).points()).isEqualByComparingTo("1.33");
  }

  @Test
  void aSentenceIsTrueOrFalse() {
    QuestionContent question =
        QuestionContent.trueFalse("OTP được đưa cho người khác.", TWO, false, null, null, null);

    assertThat(question.mark(Answer.of("false")).correct()).isTrue();
    assertThat(question.mark(Answer.of("true")).correct()).isFalse();
  }

  @Test
  void writtenWordsCountWithOrWithoutMarksAsTheQuestionSays() {
    QuestionContent loose = written(false, "Cấp cứu", "115");
    QuestionContent strict = written(true, "hòa giải");

    assertThat(loose.mark(Answer.written("cap cuu.")).correct()).isTrue();
    assertThat(loose.mark(Answer.written(" 115 ")).correct()).isTrue();
    assertThat(loose.mark(Answer.written("113")).correct()).isFalse();
    assertThat(strict.mark(Answer.written("Hoà  giải")).correct()).isTrue();
    assertThat(strict.mark(Answer.written("hoa giai")).correct()).isFalse();
    assertThat(strict.mark(Answer.written("hóa giải")).correct()).isFalse();
  }

  @Test
  void decomposedInputIsTheSameText() {
    assertThat(written(true, "hòa giải").mark(Answer.written("ho\u0300a gia\u0309i")).correct())
        .isTrue();
  }

  @Test
  void aQuestionWithoutARightAnswerIsRefused() {
    assertThatThrownBy(() -> choosing(QuestionKind.SINGLE_CHOICE, false, "không có"))
        .isInstanceOf(Refused.class)
        .extracting(e -> ((BusinessException) e).code())
        .isEqualTo("question.no-right-choice");
    assertThatThrownBy(() -> choosing(QuestionKind.SINGLE_CHOICE, false, "Một, Hai"))
        .extracting(e -> ((BusinessException) e).code())
        .isEqualTo("question.one-right-choice");
    assertThatThrownBy(() -> written(false, "  "))
        .extracting(e -> ((BusinessException) e).code())
        .isEqualTo("question.accepted-missing");
  }

  @Test
  void anAnswerThatDoesNotFitIsRefused() {
    QuestionContent one = choosing(QuestionKind.SINGLE_CHOICE, false, "Hai");

    assertThatThrownBy(() -> one.fitting(Answer.of("a", "b"))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> one.fitting(Answer.of("z"))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> one.fitting(Answer.written("Hai"))).isInstanceOf(Refused.class);
    assertThat(one.fitting(Answer.NONE)).isEqualTo(Answer.NONE);
  }

  @Test
  void whatIsKeptReadsBackTheSame() {
    QuestionContent many = choosing(QuestionKind.MULTIPLE_CHOICE, true, "Một, Ba");
    QuestionContent short1 = written(true, "hòa giải", "115");
    QuestionContent truth =
        QuestionContent.trueFalse("Đúng không?", TWO, true, "Đúng rồi", null, "Vì sao");

    for (QuestionContent question : List.of(many, short1, truth)) {
      assertThat(
              QuestionBody.read(
                  question.kind(),
                  question.prompt(),
                  question.points(),
                  QuestionBody.write(question)))
          .isEqualTo(question);
    }
  }
}
