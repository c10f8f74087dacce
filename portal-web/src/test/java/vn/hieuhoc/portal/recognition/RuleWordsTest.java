package vn.hieuhoc.portal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.derivation.CriterionDerivation.Missing;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.topic.TopicRow;

/** What a learner is told to do next, read aloud. */
class RuleWordsTest {

  private static final Map<String, TopicRow> TOPICS =
      Map.of(
          "ngoai-ngu", new TopicRow("ngoai-ngu", "Ngoại ngữ", "Foreign languages", 1),
          "tieng-anh", new TopicRow("tieng-anh", "Tiếng Anh", "English", 1));

  private final RuleWords vietnamese = new RuleWords(TOPICS, Locale.forLanguageTag("vi"));
  private final RuleWords english = new RuleWords(TOPICS, Locale.ENGLISH);

  @Test
  void oneMoreOfSeveralKindsIsOneSentence() {
    Missing missing =
        missing(
            Measure.DISTINCT_ACTIVITIES,
            Set.of(RecordKind.MATERIAL_READ, RecordKind.LESSON_COMPLETED),
            Set.of("ngoai-ngu", "tieng-anh"),
            "1",
            "1");
    assertThat(vietnamese.missing(missing))
        .isEqualTo(
            "Đọc một học liệu hoặc học xong một bài về ngoại ngữ hoặc tiếng Anh là được thêm 1"
                + " điểm.");
    assertThat(english.missing(missing))
        .isEqualTo(
            "Read one more material or finish one more lesson about Foreign languages or English:"
                + " +1 to the points.");
  }

  @Test
  void severalAreSaidWithTheirNumber() {
    Missing missing =
        missing(Measure.RECORDS, Set.of(RecordKind.COURSE_COMPLETED), Set.of(), "2", "1.5");
    assertThat(vietnamese.missing(missing))
        .isEqualTo("Học xong thêm 2 khóa là được thêm 1,5 điểm.");
    assertThat(english.missing(missing)).isEqualTo("Finish 2 more courses: +1.5 to the points.");
  }

  @Test
  void timeMonthsAndScoresHaveTheirOwnWords() {
    Set<RecordKind> reading = Set.of(RecordKind.MATERIAL_READ);
    assertThat(vietnamese.missing(missing(Measure.MINUTES, reading, Set.of(), "35", "1")))
        .isEqualTo("Học thêm 35 phút (đọc học liệu) là được thêm 1 điểm.");
    assertThat(vietnamese.missing(missing(Measure.DISTINCT_MONTHS, reading, Set.of(), "2", "1")))
        .isEqualTo(
            "Học thêm trong 2 tháng nữa, mỗi tháng ít nhất một lần (đọc học liệu), là được thêm 1"
                + " điểm.");
    assertThat(
            vietnamese.missing(
                missing(
                    Measure.BEST_SCORE,
                    Set.of(RecordKind.QUIZ_PASSED),
                    Set.of("tieng-anh"),
                    "0.8",
                    "2")))
        .isEqualTo("Làm bài kiểm tra về tiếng Anh đúng từ 80 % trở lên là được thêm 2 điểm.");
  }

  @Test
  void everyKindHasWordsForOneAndForMany() {
    for (String amount : new String[] {"1", "3"}) {
      for (RecordKind kind : RecordKind.values()) {
        Missing missing = missing(Measure.RECORDS, Set.of(kind), Set.of(), amount, "1");
        assertThat(vietnamese.missing(missing)).doesNotContain("[", "{").endsWith(" điểm.");
        assertThat(english.missing(missing)).doesNotContain("[", "{");
      }
      Missing any = missing(Measure.RECORDS, Set.of(), Set.of(), amount, "1");
      assertThat(vietnamese.missing(any)).contains("bất kỳ");
    }
    assertThat(vietnamese.missing(null)).contains("thôn và xã");
  }

  private static Missing missing(
      Measure measure, Set<RecordKind> kinds, Set<String> topics, String amount, String points) {
    return new Missing(
        0,
        measure,
        kinds,
        topics,
        Trust.SELF_DECLARED,
        new BigDecimal(amount),
        new BigDecimal(points),
        new BigDecimal(points));
  }
}
