package vn.hieuhoc.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.support.Refused;

/** Subtitles of both common files are read alike, and what cannot be is told with its line. */
class CaptionsTest {

  private static final String SRT =
      "1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>Chào bà con</i>\r\nhôm nay ta ủ phân\r\n\r\n"
          + "2\r\n00:00:03,600 --> 00:01:00,000\r\n{\\an8}Bước một: chọn chỗ &amp; che mưa\r\n";
  private static final String VTT =
      "WEBVTT - Ủ phân\n\nNOTE\nngười làm --> nói\n\nSTYLE\n::cue { color: red }\n\n"
          + "mo-dau\n00:01.000 --> 00:03.500 line:0\n<v Bà Ba>Chào bà con\nhôm nay ta ủ phân\n\n"
          + "00:03.600 --> 01:00.000\nBước một: chọn chỗ &amp; che mưa\n";
  private static final List<Cue> SAID =
      List.of(
          new Cue(1_000, 3_500, "Chào bà con\nhôm nay ta ủ phân"),
          new Cue(3_600, 60_000, "Bước một: chọn chỗ & che mưa"));

  @Test
  void bothKindsOfFilesSayTheSame() {
    assertThat(read(SRT).cues()).isEqualTo(SAID);
    assertThat(read(VTT).cues()).isEqualTo(SAID);
  }

  @Test
  void filesOfNotepadAreReadToo() {
    assertThat(read("\uFEFF" + SRT).cues()).isEqualTo(SAID);
    assertThat(Captions.read(SRT.getBytes(StandardCharsets.UTF_16), "a.srt").cues())
        .isEqualTo(SAID);
  }

  @Test
  void lettersOfAnOldCodePageAreNotGuessed() {
    byte[] old = "1\n00:00:01,000 --> 00:00:02,000\nChào\n".getBytes(Charset.forName("ISO-8859-1"));

    refused(old, "caption.not-text");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:03.000 --> 00:00:01.000",
    "00:00:03.000 --> 00:00:03.000",
    "00:00:01 --> 00:00:02",
    "00:61:01.000 --> 00:62:02.000",
    "-->"
  })
  void aTimeThatCannotBeIsToldWithItsLine(String times) {
    assertThatThrownBy(() -> read("WEBVTT\n\n" + times + "\nChào\n"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("caption.time");
              assertThat(refused.field()).isEqualTo("file");
              assertThat(refused.arguments().get(0)).isEqualTo(3);
            });
  }

  @Test
  void aFileWithoutWordsIsRefused() {
    refused("WEBVTT\n".getBytes(StandardCharsets.UTF_8), "caption.none");
    refused(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n\n".getBytes(StandardCharsets.UTF_8), "caption.none");
    refused(new byte[0], "caption.none");
  }

  @RepeatedTest(50)
  void whatIsGivenOutReadsBackAsItWas(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Cue> cues = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      long from = at + random.nextInt(5_000_000);
      long to = from + 1 + random.nextInt(10_000);
      cues.add(new Cue(from, to, words(random)));
      at = from + 1;
    }

    assertThat(read(new Captions(cues).vtt()).cues()).isEqualTo(cues);
  }

  private static String words(Random random) {
    String[] words = {"ủ", "phân & tro", "a < b", "x > y", "&lt;", "Ă", "1", "không?"};
    StringBuilder text = new StringBuilder("lời");
    for (int i = 0; i < random.nextInt(6); i++) {
      text.append(random.nextInt(4) == 0 ? "\n" : " ").append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }

  private static void refused(byte[] bytes, String code) {
    assertThatThrownBy(() -> Captions.read(bytes, "a.srt"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static Captions read(String text) {
    return Captions.read(text.getBytes(StandardCharsets.UTF_8), "a.srt");
  }
}
