package vn.hieuhoc.questionfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.BusinessException;

/** What of a file is no question is told: its categories, and scripts in its HTML. */
class CategoriesAndScriptsTest {

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

  private List<FileCategory> read(QuestionFormat format, String text) throws IOException {
    return QuestionFiles.read(
        format,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        KNOWN::get,
        read::add);
  }
}
