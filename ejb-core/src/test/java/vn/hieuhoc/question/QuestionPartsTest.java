package vn.hieuhoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

/** Questions answered with a number, part by part, or with a text that a person marks. */
class QuestionPartsTest {

  private static final BigDecimal THREE = new BigDecimal("3");

  private static QuestionContent number(String right, String off) {
    return QuestionContent.number(
        "Bao nhiêu?", THREE, right, off == null ? null : new BigDecimal(off), null);
  }

  private static QuestionContent pairs(boolean partial) {
    return QuestionContent.matching(
        "Gọi ai?",
        THREE,
        List.of(Part.pair("Cháy", "114"), Part.pair("Bị nạn", "115"), Part.pair("Trộm", "113")),
        List.of("116"),
        partial,
        null);
  }

  private static QuestionContent steps(boolean partial) {
    return QuestionContent.ordering(
        "Gửi tiền?", THREE, List.of("Mở ứng dụng", "Chọn người nhận", "Bấm gửi"), partial, null);
  }

  private static Answer right(QuestionContent question) {
    Map<String, String> back =
        question.options().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    return Answer.ofParts(
        question.parts().stream()
            .collect(
                Collectors.toMap(
                    Part::id, p -> back.getOrDefault(p.accepted().get(0), p.accepted().get(0)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,5; 12.5; true",
        "12.5; 12,5; true",
        "12,5; 12,50 kg; true",
        "12,5; 12,6; false",
        "1000; 1.000; true",
        "1000; 1 000; true",
        "1000; 1,000; true",
        "1234567; 1.234.567; true",
        "1234,5; 1.234,5; true",
        "-3; -3; true",
        "3; -3; false",
        "3; ba; false",
        "0,5; ,5; true"
      })
  void aNumberIsReadAsPeopleWriteIt(String right, String given, boolean hit) {
    assertThat(number(right, null).mark(Answer.written(given)).correct()).isEqualTo(hit);
  }

  @Test
  void aNumberMayBeOffByItsTolerance() {
    QuestionContent about = number("3,14", "0.01");

    assertThat(about.mark(Answer.written("3,15")).correct()).isTrue();
    assertThat(about.mark(Answer.written("3,151")).correct()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba", "", "1 và 2"})
  void whatIsNoNumberIsNotTakenAsOne(String right) {
    assertThatThrownBy(() -> number(right, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("question.number-wrong");
  }

  @Test
  void partsEarnTheirShareOnlyWhereTheQuestionSaysSo() {
    for (QuestionContent whole : List.of(pairs(false), steps(false))) {
      assertThat(whole.mark(right(whole))).isEqualTo(new Mark(new BigDecimal("3.00"), true));
    }
    for (QuestionContent partial : List.of(pairs(true), steps(true))) {
      Map<String, String> two = new java.util.HashMap<>(right(partial).parts());
      two.remove(partial.parts().get(0).id());
      assertThat(partial.mark(Answer.ofParts(two)))
          .isEqualTo(new Mark(new BigDecimal("2.00"), false));
    }
    Map<String, String> two = new java.util.HashMap<>(right(pairs(false)).parts());
    two.remove("a");
    assertThat(pairs(false).mark(Answer.ofParts(two)).points()).isEqualByComparingTo("0");
  }

  @Test
  void namesOfStepsAndOptionsTellNothingOfTheRightAnswer() {
    assertThat(steps(false).parts().stream().map(Part::id)).containsExactly("c", "b", "a");
    assertThat(pairs(false).options())
        .containsExactly(
            Map.entry("1", "113"),
            Map.entry("2", "114"),
            Map.entry("3", "115"),
            Map.entry("4", "116"));
  }

  @Test
  void gapsAreWrittenInBracketsAndAskedWithoutWhatIsRight() {
    QuestionContent gaps =
        QuestionContent.gaps(
            "Gọi [115|một trăm mười lăm] khi có [người bị nạn].", THREE, false, true, null);

    assertThat(gaps.prompt()).isEqualTo("Gọi [1] khi có [2].");
    assertThat(gaps.gapText()).isEqualTo("Gọi [115|một trăm mười lăm] khi có [người bị nạn].");
    assertThat(gaps.mark(Answer.ofParts(Map.of("1", "115", "2", "Nguoi bi nan"))).correct())
        .isTrue();
    assertThat(gaps.mark(Answer.ofParts(Map.of("1", "115"))).points()).isEqualByComparingTo("1.50");
    assertThatThrownBy(() -> QuestionContent.gaps("Không có", THREE, false, false, null))
        .hasMessageContaining("question.gaps-missing");
  }

  @Test
  void anEssayIsWorthItsRubricAndWaitsForAPerson() {
    QuestionContent essay =
        QuestionContent.essay(
            "Kể lại một lần bị lừa.",
            List.of(
                Part.rubric("Kể rõ", new BigDecimal("1.5")),
                Part.rubric("Rút bài học", new BigDecimal("2"))),
            null);

    assertThat(essay.points()).isEqualByComparingTo("3.5");
    assertThat(essay.mark(Answer.written("Dài")).points()).isEqualByComparingTo("0");
    assertThat(essay.fitting(Answer.written("Một\nHai")).text()).isEqualTo("Một\nHai");
    assertThatThrownBy(
            () -> QuestionContent.essay("Kể.", List.of(Part.rubric("Kể rõ", null)), null))
        .hasMessageContaining("question.");
  }

  @Test
  void whatIsKeptReadsBackTheSame() {
    List<QuestionContent> all =
        List.of(
            number("3,14", "0.01"),
            pairs(true),
            steps(false),
            QuestionContent.gaps("Gọi [115|114].", THREE, true, true, "Vì sao"),
            QuestionContent.essay("Kể.", List.of(Part.rubric("Rõ", THREE)), null));
    for (QuestionContent one : all) {
      assertThat(QuestionBody.read(one.kind(), one.prompt(), one.points(), QuestionBody.write(one)))
          .isEqualTo(one);
    }
    Answer said = Answer.ofParts(Map.of("a", "2", "b", "1"));
    assertThat(Answer.read(said.toJson())).isEqualTo(said);
  }

  @Test
  void anAnswerOfForeignPartsOrOptionsDoesNotFit() {
    assertThat(pairs(true).fitting(Answer.ofParts(Map.of("a", "4"))).parts()).hasSize(1);
    for (Answer wrong :
        List.of(
            Answer.ofParts(Map.of("z", "1")),
            Answer.ofParts(Map.of("a", "9")),
            Answer.of("a"),
            Answer.written("114"))) {
      assertThatThrownBy(() -> pairs(true).fitting(wrong))
          .hasMessageContaining("question.answer-not-fitting");
    }
  }

  @Test
  void anAnswerToAnOlderVersionIsKnownAgainByItsWords() {
    QuestionContent older = pairs(true);
    QuestionContent newer =
        QuestionContent.matching(
            "Gọi ai?",
            THREE,
            List.of(Part.pair("Trộm", "113"), Part.pair("Cháy", "112"), Part.pair("Bị nạn", "115")),
            List.of("114", "116"),
            true,
            null);

    Answer said = newer.translated(right(older), older);

    assertThat(newer.mark(said).points()).isEqualByComparingTo("2");
    assertThat(newer.mark(said).correct()).isFalse();
  }
}
