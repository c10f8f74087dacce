package vn.hieuhoc.questionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/** Files as others write them, the broken and the hostile ones too. */
class QuestionFilesTest {

  static List<FileQuestion> read(QuestionFormat format, byte[] bytes) {
    List<FileQuestion> read = new ArrayList<>();
    try {
      QuestionFiles.read(format, new ByteArrayInputStream(bytes), code -> code, read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  static List<FileQuestion> read(QuestionFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  private static FileQuestion gift(String text) {
    List<FileQuestion> read = read(QuestionFormat.GIFT, text);
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static QuestionContent content(FileQuestion question) {
    assertThat(question.problem()).isNull();
    return question.content();
  }

  private static List<String> codes(FileQuestion question) {
    return question.notes().stream().map(BusinessException::code).toList();
  }

  @Test
  void theFormatFollowsFromTheNameAndOfATextFromWhatItSays() throws IOException {
    assertThat(guessed("De thi.XML", "")).isEqualTo(QuestionFormat.MOODLE_XML);
    assertThat(guessed("de.xlsx", "")).isEqualTo(QuestionFormat.XLSX);
    assertThat(guessed("de.gift", "")).isEqualTo(QuestionFormat.GIFT);
    assertThat(guessed("de.txt", "Cháy gọi ai? {=114 ~115}")).isEqualTo(QuestionFormat.GIFT);
    assertThat(guessed("de.txt", "Cháy gọi ai?\nA. 114\nB. 115\nĐÁP ÁN: A"))
        .isEqualTo(QuestionFormat.AIKEN);
    assertThatThrownBy(() -> guessed("de.docx", ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("questionfile.format-not-guessed");
  }

  private static QuestionFormat guessed(String name, String text) throws IOException {
    return QuestionFiles.guess(
        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void giftOfEveryKindIsRead() {
    List<FileQuestion> read =
        read(
            QuestionFormat.GIFT,
            """
            // một lời ghi chú
            $CATEGORY: $course$/Chung/An toàn số

            ::Mã::Ai được biết mã OTP? {=Chỉ mình tôi#Đúng rồi ~Người bán hàng ~Công an####Không ai được hỏi mã.}

            OTP đưa cho người khác được. {FALSE#Không bao giờ#Tốt}

            Gọi số nào khi cháy? {=114 =một một bốn}

            Pi là bao nhiêu? {#3.14:0.01}

            Từ một đến năm? {#1..5}

            Ghép. {=Cháy -> 114 =Bị nạn -> 115 = -> 116}

            Chọn mọi ý đúng. {~%50%Một ~%50%Hai ~%-100%Ba}

            Kể lại. {}

            Chỉ là một lời dẫn.
            """);

    assertThat(read.stream().map(q -> q.content() == null ? null : q.content().kind()))
        .containsExactly(
            QuestionKind.SINGLE_CHOICE,
            QuestionKind.TRUE_FALSE,
            QuestionKind.SHORT_ANSWER,
            QuestionKind.NUMERIC,
            QuestionKind.NUMERIC,
            QuestionKind.MATCHING,
            QuestionKind.MULTIPLE_CHOICE,
            QuestionKind.ESSAY,
            null);
    assertThat(read).allSatisfy(q -> assertThat(q.topics()).containsExactly("an-toan-so"));
    assertThat(content(read.get(0)).feedback()).isEqualTo("Không ai được hỏi mã.");
    assertThat(content(read.get(0)).choices())
        .first()
        .isEqualTo(new Choice("a", "Chỉ mình tôi", true, "Đúng rồi"));
    assertThat(content(read.get(4)).tolerance()).isEqualByComparingTo("2");
    assertThat(content(read.get(5)).accepted()).containsExactly("116");
    assertThat(content(read.get(6)).partial()).isTrue();
    assertThat(read.get(8).problem().code()).isEqualTo("questionfile.no-answers");
    assertThat(read.get(0).title()).isEqualTo("Mã");
    assertThat(read.get(1).line()).isEqualTo(6);
  }

  @Test
  void escapesStandForThemselvesAndBrokenOnesAreToldAndKept() {
    FileQuestion good = gift("Tập \\{1\\, 2\\}\\: 1 \\= 1\\~2? {=1\\=1\\#2 ~\\\\}");
    assertThat(content(good).choices().get(0).text()).isEqualTo("1=1#2");
    assertThat(content(good).choices().get(1).text()).isEqualTo("\\");
    assertThat(content(good).prompt()).isEqualTo("Tập {1\\, 2}: 1 = 1~2?");
    assertThat(codes(good)).containsExactly("questionfile.escape");

    FileQuestion end = gift("Hỏi? {=một ~hai}\\");
    assertThat(codes(end)).contains("questionfile.escape");
    assertThat(end.content().choices()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hỏi? {=một ~hai| questionfile.brace-open",
        "Hỏi? =một ~hai}| questionfile.brace-open",
        "Hỏi {=a} và {=b}| questionfile.several-gaps",
        "Hỏi {={a} ~b}| questionfile.brace-open",
        "Hỏi? {một}| questionfile.answer-without-sign",
        "Hỏi? {#ba}| question.number-wrong",
        "Hỏi? {#3:x}| questionfile.not-a-number",
        "Hỏi? {=%abc%một ~hai}| questionfile.weight",
        "Hỏi? {~%5O%một ~%50%hai ~%-100%ba}| questionfile.weight",
        "Hỏi? {~%1.2.3%một ~%50%hai}| questionfile.not-a-number",
        "Hỏi? {~một ~hai}| question.no-right-choice",
        "Hỏi? {=một =một ~hai}| question.one-right-choice"
      })
  void aBrokenQuestionIsToldAndSpoilsNoOther(String broken, String code) {
    List<FileQuestion> read = read(QuestionFormat.GIFT, broken + "\n\nCòn câu này? {T}\n");

    assertThat(read).hasSize(2);
    assertThat(read.get(0).problem().code()).isIn(code, "question.choices-same");
    assertThat(content(read.get(1)).kind()).isEqualTo(QuestionKind.TRUE_FALSE);
  }

  @Test
  void aWeightIsReadAsPeopleWriteNumbersAndWhatIsNoneIsNamed() {
    assertThat(content(gift("Hỏi? {~%33,33333333%một ~% 66.7 %hai ~%-100%ba}")).choices())
        .extracting(Choice::text)
        .containsExactly("một", "hai", "ba");
    assertThat(content(gift("Hỏi? {=% nước ngọt ~100% mặn ~%% ~mười#90% sai}")).choices())
        .extracting(Choice::text)
        .containsExactly("% nước ngọt", "100% mặn", "%%", "mười");
    assertThat(gift("Hỏi? {=%abc%một ~hai}").problem().arguments()).first().isEqualTo("abc");
  }

  @Test
  void signsThatNoXmlMayHoldAreLeftOutOfTheXml() {
    QuestionContent odd =
        QuestionContent.written(
            "Một\uFFFE hai\uFFFF\u0001 \uD83D ba \uD83D\uDE00?",
            BigDecimal.ONE,
            List.of("b\uFFFFốn"),
            false,
            "\uFFFEvì thế");

    String xml =
        QuestionFiles.head(QuestionFormat.MOODLE_XML)
            + QuestionFiles.write(QuestionFormat.MOODLE_XML, odd, Set.of())
            + QuestionFiles.foot(QuestionFormat.MOODLE_XML);

    QuestionContent read = content(read(QuestionFormat.MOODLE_XML, xml).get(0));
    assertThat(read.prompt()).isEqualTo("Một hai ba \uD83D\uDE00?");
    assertThat(read.accepted()).containsExactly("bốn");
    assertThat(read.feedback()).isEqualTo("vì thế");
  }

  @Test
  void answersThatEarnOnlyAPartAreTold() {
    FileQuestion question = gift("Thủ đô? {=Hà Nội =%50%Thăng Long#tên cũ}");

    assertThat(content(question).accepted()).containsExactly("Hà Nội");
    assertThat(codes(question))
        .containsExactlyInAnyOrder("questionfile.part-answer", "questionfile.feedback-of-answer");
  }

  @Test
  void everyEncodingThatIsMetIsRead() {
    String text = "Thủ đô nước Việt? {=Hà Nội ~Huế}\n";
    String old = "Thu\u0309 đô nươ\u0301c Viê\u0323t? {=Ha\u0300 Nô\u0323i ~Huê\u0301}\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            old.getBytes(Charset.forName("windows-1258")))) {
      QuestionContent content = content(read(QuestionFormat.GIFT, bytes).get(0));
      assertThat(content.prompt()).isEqualTo("Thủ đô nước Việt?");
      assertThat(content.choices().get(0).text()).isEqualTo("Hà Nội");
    }
  }

  @Test
  void aikenIsReadAndWhatIsMissingIsTold() {
    List<FileQuestion> read =
        read(
            QuestionFormat.AIKEN,
            """
            Gọi số nào khi cháy?
            A. 113
            B) 114
            ANSWER: B

            Câu không có đáp án?
            A. Một
            B. Hai
            Câu có đáp án lạ?
            A. Một
            B. Hai
            ANSWER: E
            """);

    assertThat(content(read.get(0)).rightChoices()).containsExactly("b");
    assertThat(read.get(1).problem().code()).isEqualTo("questionfile.aiken-no-answer");
    assertThat(read.get(2).problem().code()).isEqualTo("questionfile.aiken-answer-unknown");
  }

  private static String moodle(String questions) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
  }

  @Test
  void moodleXmlWithMarkupCdataAndEmbeddedFilesIsRead() {
    List<FileQuestion> read =
        read(
            QuestionFormat.MOODLE_XML,
            moodle(
                """
                <question type="category"><category><text>$course$/top/Thủy sản</text></category></question>
                <question type="multichoice"><name><text>Ao</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Ao <b>tôm</b> &amp; cá?<br>Chọn.</p><img src="@@PLUGINFILE@@/a.png">]]></text>
                  <file name="a.png" encoding="base64">AAAA</file></questiontext>
                  <defaultgrade>2.0000000</defaultgrade><single>true</single>
                  <answer fraction="100" format="html"><text>Sạch</text><feedback><text>Đúng</text></feedback></answer>
                  <answer fraction="0"><text>Bẩn</text></answer>
                  <tags><tag><text>Tôm thẻ</text></tag></tags></question>
                <question type="calculated"><name><text>Tính</text></name></question>
                <question type="cloze"><questiontext format="html"><text>Gọi {1:SHORTANSWER:=115#Đúng~%100%một một năm~%50%115x} ngay.</text></questiontext></question>
                """));

    QuestionContent first = content(read.get(0));
    assertThat(first.prompt()).isEqualTo("Ao tôm & cá? Chọn.");
    assertThat(first.points()).isEqualByComparingTo("2");
    assertThat(read.get(0).topics()).containsExactlyInAnyOrder("thuy-san", "tom-the");
    assertThat(codes(read.get(0))).contains("questionfile.picture");
    assertThat(read.get(1).problem().code()).isEqualTo("questionfile.kind-unsupported");
    assertThat(content(read.get(2)).gapText()).isEqualTo("Gọi [115|một một năm] ngay.");
    assertThat(codes(read.get(2)))
        .containsExactly("questionfile.feedback-of-answer", "questionfile.part-answer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
        "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz/>",
        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><quiz>&b;</quiz>"
      })
  void aDocumentTypeIsRefusedBeforeAnythingOfItIsLookedAt(String hostile) {
    assertThatThrownBy(() -> read(QuestionFormat.MOODLE_XML, hostile))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("questionfile.doctype");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<quiz><question type=\"essay\">", "<quiz>&x;</quiz>", "", "không phải"})
  void brokenXmlIsRefusedWithItsLine(String broken) {
    assertThatThrownBy(() -> read(QuestionFormat.MOODLE_XML, broken))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("questionfile.");
  }

  @Test
  void anotherXmlIsRefused() {
    assertThatThrownBy(() -> read(QuestionFormat.MOODLE_XML, "<html><body/></html>"))
        .hasMessageContaining("questionfile.no-quiz");
  }

  @Test
  void fiftyMegabytesOfEmbeddedFilesAreReadInLittleMemory() throws IOException {
    byte[] chunk = "QUFB".repeat(16 * 1024).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>();
    parts.add(
        stream(
            "<quiz><question type=\"truefalse\"><name><text>Lớn</text></name><questiontext>"
                + "<text>Lớn?</text><file name=\"a\" encoding=\"base64\">"));
    for (int i = 0; i < 800; i++) {
      parts.add(new ByteArrayInputStream(chunk));
    }
    parts.add(
        stream(
            "</file></questiontext><answer fraction=\"100\"><text>true</text></answer>"
                + "<answer fraction=\"0\"><text>false</text></answer></question></quiz>"));
    List<FileQuestion> read = new ArrayList<>();

    QuestionFiles.read(
        QuestionFormat.MOODLE_XML,
        new SequenceInputStream(Collections.enumeration(parts)),
        code -> code,
        read::add);

    assertThat(content(read.get(0)).prompt()).isEqualTo("Lớn?");
    assertThat(codes(read.get(0))).contains("questionfile.picture");
  }

  @Test
  void aTextWithoutEndIsToldAsTooLongAndTheNextIsRead() {
    String long1 = "<question type=\"essay\"><questiontext><text>" + "dài ".repeat(300_000);
    List<FileQuestion> read =
        read(
            QuestionFormat.MOODLE_XML,
            moodle(
                long1
                    + "</text></questiontext></question><question type=\"essay\"><questiontext>"
                    + "<text>Ngắn</text></questiontext></question>"));

    assertThat(read.get(0).problem().code()).isEqualTo("questionfile.question-too-long");
    assertThat(content(read.get(1)).prompt()).isEqualTo("Ngắn");
  }

  @Test
  void aQuestionOfEndlessEmptyElementsIsTooLongAndTheNextIsReadAllTheSame() {
    String endless = "<answer fraction=\"100\"/>".repeat(100_000);

    List<FileQuestion> read =
        read(
            QuestionFormat.MOODLE_XML,
            "<quiz><question type=\"essay\">"
                + endless
                + "</question><question type=\"essay\"><questiontext><text>Ngắn</text>"
                + "</questiontext></question></quiz>");

    assertThat(read.get(0).problem().code()).isEqualTo("questionfile.question-too-long");
    assertThat(content(read.get(1)).prompt()).isEqualTo("Ngắn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999", "-1e-99999999", "1e2147483647", "1e41", "1e-41"})
  void aNumberThatCannotBeWrittenOutIsNoNumber(String huge) {
    FileQuestion inGift = gift("Bao nhiêu? {#5:" + huge + "}");
    FileQuestion inXml =
        read(
                QuestionFormat.MOODLE_XML,
                "<quiz><question type=\"numerical\"><questiontext><text>Bao nhiêu?</text>"
                    + "</questiontext><defaultgrade>"
                    + huge
                    + "</defaultgrade><answer fraction=\"100\"><text>1</text></answer>"
                    + "</question></quiz>")
            .get(0);

    assertThat(List.of(inGift, inXml))
        .allSatisfy(
            question ->
                assertThat(question.problem().code()).isEqualTo("questionfile.not-a-number"));
  }

  @Test
  void hintsOfOtherTagsAreTopics() {
    assertThat(Hints.read(List.of("points=2.5", "whole", "topic=ao-tom", "lạ")))
        .isEqualTo(new Hints(new java.math.BigDecimal("2.5"), true, false, Set.of("ao-tom")));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
