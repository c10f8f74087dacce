package vn.hieuhoc.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

class SheetTest {

  private static final UUID ATTEMPT = UUID.fromString("3f0c7a52-7d8e-4a6f-9d55-6f1f4f0f9a01");
  private static final List<Long> POOL = LongStream.rangeClosed(1, 20).boxed().toList();

  @Test
  void allQuestionsInTheirOrderUnlessSaidOtherwise() {
    assertThat(new Sheet(ATTEMPT, false).draw(POOL, null)).isEqualTo(POOL);
  }

  @Test
  void aDrawKeepsThePoolsOrder() {
    List<Long> drawn = new Sheet(ATTEMPT, false).draw(POOL, 5);

    assertThat(drawn).hasSize(5).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theSameAttemptAlwaysHasTheSameSheet() {
    assertThat(new Sheet(ATTEMPT, true).draw(POOL, 5))
        .isEqualTo(new Sheet(ATTEMPT, true).draw(POOL, 5))
        .isNotEqualTo(
            new Sheet(UUID.fromString("00000000-0000-4000-8000-000000000002"), true).draw(POOL, 5));
  }

  @Test
  void shufflingKeepsEveryQuestion() {
    assertThat(new Sheet(ATTEMPT, true).draw(POOL, null))
        .containsExactlyInAnyOrderElementsOf(POOL)
        .isNotEqualTo(POOL);
  }

  @Test
  void choicesAreShuffledButTrueStaysBeforeFalse() {
    List<Choice> choices =
        List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy").stream()
            .map(text -> new Choice(null, text, text.equals("ba"), null))
            .toList();
    QuestionContent many =
        QuestionContent.choosing(
            QuestionKind.SINGLE_CHOICE, "Số nào?", BigDecimal.ONE, choices, false, null);
    QuestionContent truth =
        QuestionContent.trueFalse("Đúng?", BigDecimal.ONE, true, null, null, null);

    assertThat(new Sheet(ATTEMPT, false).choiceOrder(many)).isEqualTo("a,b,c,d,e,f,g");
    assertThat(new Sheet(ATTEMPT, true).choiceOrder(many).split(","))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g");
    assertThat(new Sheet(ATTEMPT, true).choiceOrder(truth)).isEqualTo("true,false");
  }

  @Test
  void ofEachTopicSoManyAreDrawnAndNoneTwice() {
    Map<Long, Set<String>> topics =
        POOL.stream()
            .collect(
                Collectors.toMap(
                    n -> n, n -> n <= 5 ? Set.of("a", "b") : n <= 12 ? Set.of("a") : Set.of("b")));

    List<Long> drawn =
        new Sheet(ATTEMPT, false).drawByTopic(POOL, topics, new TreeMap<>(Map.of("a", 4, "b", 3)));

    assertThat(drawn).hasSize(7).doesNotHaveDuplicates().isSorted();
    assertThat(drawn.stream().filter(n -> topics.get(n).contains("a")).count())
        .isGreaterThanOrEqualTo(4);
    assertThat(drawn.stream().filter(n -> topics.get(n).contains("b")).count())
        .isGreaterThanOrEqualTo(3);
  }
}
