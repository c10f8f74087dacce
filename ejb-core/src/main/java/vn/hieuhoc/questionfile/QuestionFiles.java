package vn.hieuhoc.questionfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.support.Refused;

/** Reads and writes question files. */
public final class QuestionFiles {

  private QuestionFiles() {}

  /**
   * Reads a text or XML file question by question.
   *
   * @throws Refused when the file as a whole cannot be read, with the reason; what was taken before
   *     is to be thrown away
   */
  public static void read(QuestionFormat format, InputStream bytes, Consumer<FileQuestion> taker)
      throws IOException {
    switch (format) {
      case GIFT -> GiftReader.read(bytes, taker);
      case AIKEN -> AikenReader.read(bytes, taker);
      case MOODLE_XML -> MoodleXmlReader.read(bytes, taker);
      case XLSX -> throw Refused.of("format", "questionfile.format-unknown", format.word());
    }
  }

  /** True when the format has words for the question. */
  public static boolean canWrite(QuestionFormat format, QuestionContent question) {
    return switch (format) {
      case GIFT -> GiftWriter.canWrite(question);
      case MOODLE_XML -> true;
      case AIKEN, XLSX -> false;
    };
  }

  /** What a file begins with. */
  public static String head(QuestionFormat format) {
    return format == QuestionFormat.MOODLE_XML ? MoodleXmlWriter.HEAD : "";
  }

  /** One question as the file has it. */
  public static String write(QuestionFormat format, QuestionContent question, Set<String> topics) {
    return format == QuestionFormat.MOODLE_XML
        ? MoodleXmlWriter.write(question, topics)
        : GiftWriter.write(question, topics);
  }

  /** A question the format has no words for, told in the file itself. */
  public static String leftOut(QuestionFormat format, QuestionContent question) {
    return "// " + question.kind() + ": " + FileText.title(question.prompt()) + "\n\n";
  }

  /** What a file ends with. */
  public static String foot(QuestionFormat format) {
    return format == QuestionFormat.MOODLE_XML ? MoodleXmlWriter.FOOT : "";
  }
}
