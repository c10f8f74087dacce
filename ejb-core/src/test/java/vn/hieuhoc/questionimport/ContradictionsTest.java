package vn.hieuhoc.questionimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;

/** Two questions of a file that cannot both be right are known, whatever their kind. */
class ContradictionsTest {

  private static Map<Integer, Integer> against(String... questions) throws IOException {
    List<FileQuestion> read = new ArrayList<>();
    QuestionFiles.read(
        QuestionFormat.GIFT,
        new ByteArrayInputStream(String.join("\n\n", questions).getBytes(StandardCharsets.UTF_8)),
        code -> code,
        read::add);
    Map<Integer, Integer> numbers = new TreeMap<>();
    Contradictions.of(read).forEach((number, other) -> numbers.put(number, other.number()));
    return numbers;
  }

  @Test
  void whatOneCallsRightTheOtherCallsWrong() throws IOException {
    assertThat(against("Cháy gọi số nào? {=114 ~115}", "cháy  gọi số nào? {=115 ~114}"))
        .containsExactly(Map.entry(1, 2), Map.entry(2, 1));
    assertThat(against("Mã OTP cho được. {T}", "Chuyện khác. {T}", "Mã OTP cho được. {F}"))
        .containsExactly(Map.entry(1, 3), Map.entry(3, 1));
  }

  @Test
  void writtenAnswersContradictWhenNothingIsAcceptedByBoth() throws IOException {
    assertThat(against("Thủ đô? {=Hà Nội}", "Thủ đô? {=Huế}"))
        .containsExactly(Map.entry(1, 2), Map.entry(2, 1));
    assertThat(against("Thủ đô? {=Hà Nội}", "Thủ đô? {=ha noi =Thăng Long}")).isEmpty();
  }

  @Test
  void theSameTwiceAndOtherQuestionsOfTheSamePromptDoNot() throws IOException {
    assertThat(against("Cháy gọi số nào? {=114 ~115}", "Cháy gọi số nào? {=114 ~115}")).isEmpty();
    assertThat(against("Chọn số {=1 ~2}", "Chọn số {=3 ~4}")).isEmpty();
  }

  @Test
  void eachOfThreeIsToldWhichOneItContradicts() throws IOException {
    assertThat(against("Gọi ai? {=114 ~115}", "Gọi ai? {=114 ~115}", "Gọi ai? {=115 ~114}"))
        .containsExactly(Map.entry(1, 3), Map.entry(2, 3), Map.entry(3, 1));
  }
}
