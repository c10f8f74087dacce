package vn.hieuhoc.questionfile;

import java.util.Arrays;
import java.util.Locale;
import vn.hieuhoc.support.Refused;

/** The kinds of question files. */
public enum QuestionFormat {
  /** Moodle's text format. */
  GIFT("gift"),
  /** Moodle's XML. */
  MOODLE_XML("moodle-xml"),
  /** Multiple choice with one right letter. */
  AIKEN("aiken"),
  /** A spreadsheet, one question a row. */
  XLSX("xlsx");

  private final String word;

  QuestionFormat(String word) {
    this.word = word;
  }

  /** As addresses spell it. */
  public String word() {
    return word;
  }

  /**
   * The format of that word.
   *
   * @throws Refused {@code questionfile.format-unknown}
   */
  public static QuestionFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word.equals(String.valueOf(word).toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> Refused.of("format", "questionfile.format-unknown", String.valueOf(word)));
  }
}
