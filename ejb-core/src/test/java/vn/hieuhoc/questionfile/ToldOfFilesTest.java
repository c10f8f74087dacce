package vn.hieuhoc.questionfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.BusinessException;

/** What of a file is no question, or is not kept of one, is told. */
class ToldOfFilesTest {

  private static final Map<String, String> KNOWN = Map.of("an-toan-so", "an-toan-so");

  private final List<FileQuestion> read = new ArrayList<>();

  @Test
  void aCategoryIsATopicWhenThereIsOneOfThatNameElseItIsListedWithItsLine() throws IOException {
    List<FileCategory> categories =
        read(
            QuestionFormat.GIFT,
            """
            $CATEGORY: top/An toàn số

            OTP là của riêng. {T}

            $CATEGORY: top/Chuyện lạ

            Trời mưa. {F}
            """);

    assertThat(categories)
        .containsExactly(
            new FileCategory(1, "top/An toàn số", "an-toan-so"),
            new FileCategory(5, "top/Chuyện lạ", null));
    assertThat(read)
        .extracting(FileQuestion::topics)
        .containsExactly(Set.of("an-toan-so"), Set.of());
  }

  @Test
  void categoriesOfMoodleAreToldAlike() throws IOException {
    List<FileCategory> categories =
        read(
            QuestionFormat.MOODLE_XML,
            """
            <quiz>
            <question type="category"><category><text>top/Chuyện lạ</text></category></question>
            </quiz>
            """);

    assertThat(categories).containsExactly(new FileCategory(2, "top/Chuyện lạ", null));
  }

  @Test
  void scriptsAndStylesAreNoTextAndThatIsSaid() throws IOException {
    read(
        QuestionFormat.GIFT,
        "[html]<p>Ai biết mã?</p><SCRIPT type\\=\"x\">alert(1)</script><style>p {color: red}</style>"
            + " {=Chỉ tôi ~<b>Mọi người</b>}\n");
    read(
        QuestionFormat.MOODLE_XML,
        """
        <quiz><question type="truefalse"><name><text>Mã</text></name>
        <questiontext format="html"><text><![CDATA[<p>Ai biết mã?</p><script>alert(2)]]></text></questiontext>
        <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
        </question></quiz>
        """);

    assertThat(read).hasSize(2);
    assertThat(read)
        .allSatisfy(
            question -> {
              assertThat(question.content().prompt()).isEqualTo("Ai biết mã?");
              assertThat(question.notes())
                  .extracting(BusinessException::code)
                  .containsExactly("questionfile.script");
            });
  }

  @Test
  void whatMoodleTellsBesideTheQuestionIsNamedNotDroppedInSilence() throws IOException {
    read(
        QuestionFormat.MOODLE_XML,
        """
        <quiz><question type="shortanswer"><questiontext><text>Cơn gì?</text></questiontext>
        <answer fraction="100"><text>bão*</text></answer>
        <hint><text>Có gió to.</text></hint><hint><text></text></hint></question>
        <question type="shortanswer"><questiontext><text>Dấu sao?</text></questiontext>
        <answer fraction="100"><text>\\*</text></answer></question>
        <question type="numerical"><questiontext><text>Cao mấy mét?</text></questiontext>
        <answer fraction="100"><text>3</text></answer>
        <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units></question>
        <question type="multichoice"><questiontext><text>Số cứu hỏa?</text></questiontext>
        <answer fraction="100"><text>114</text></answer><answer fraction="0"><text>115</text></answer>
        <correctfeedback><text>Giỏi.</text></correctfeedback></question>
        <question type="cloze"><questiontext><text>Gọi {1:SHORTANSWER:=115#Đúng rồi}</text></questiontext>
        </question></quiz>
        """);

    assertThat(read)
        .extracting(question -> question.notes().stream().map(BusinessException::code).toList())
        .containsExactly(
            List.of("questionfile.hints", "questionfile.wildcard"),
            List.of(),
            List.of("questionfile.units"),
            List.of("questionfile.feedback-by-result"),
            List.of("questionfile.feedback-of-answer"));
    assertThat(read.get(1).content().accepted()).containsExactly("*");
  }

  @Test
  void aColumnThatIsNotReadIsNamedOnce() {
    SheetQuestions sheet = new SheetQuestions(row(1, "Câu hỏi", "Đáp án", "Mức khó", "", "Nguồn"));

    assertThat(sheet.question(row(2, "Trời mưa?", "Đúng", "Dễ")).notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo("questionfile.column-unused");
              assertThat(note.arguments()).containsExactly("Mức khó, Nguồn");
            });
    assertThat(sheet.question(row(3, "Trời nắng?", "Sai")).notes()).isEmpty();
  }

  private static SheetRow row(int number, String... cells) {
    return new SheetRow(number, Stream.of(cells).map(SheetCell::of).toList());
  }

  private List<FileCategory> read(QuestionFormat format, String text) throws IOException {
    return QuestionFiles.read(
        format,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        KNOWN::get,
        read::add);
  }
}
