package vn.hieuhoc.questionfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.support.Refused;

/** Reads and writes question files. */
public final class QuestionFiles {

  private static final int LOOKED_AT = 32 * 1024;

  private QuestionFiles() {}

  /**
   * Reads a text or XML file question by question.
   *
   * @param topics gives the topic that a code made of a category's name stands for, or null when
   *     the category is not to be used
   * @return the categories of the file, in order
   * @throws Refused when the file as a whole cannot be read, with the reason; what was taken before
   *     is to be thrown away
   */
  public static List<FileCategory> read(
      QuestionFormat format,
      InputStream bytes,
      UnaryOperator<String> topics,
      Consumer<FileQuestion> taker)
      throws IOException {
    Categories categories = new Categories(topics);
    switch (format) {
      case GIFT -> GiftReader.read(bytes, categories, taker);
      case AIKEN -> AikenReader.read(bytes, taker);
      case MOODLE_XML -> MoodleXmlReader.read(bytes, categories, taker);
      case XLSX -> throw Refused.of("format", "questionfile.format-unknown", format.word());
    }
    return categories.all();
  }

  /** The code a name would have as a topic, or null when it says nothing. */
  public static String topicCode(String name) {
    return FileText.topicOrNull(name.replace("/", "//"));
  }

  /**
   * The format a file most likely has, by the ending of its name; a text is Aiken when one of its
   * first lines tells which answer is right, else GIFT.
   *
   * @param bytes what the file holds, as a stream that can go back to its mark
   * @throws Refused {@code questionfile.format-not-guessed}
   */
  public static QuestionFormat guess(String fileName, InputStream bytes) throws IOException {
    String name = fileName == null ? "" : fileName.strip();
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "xml" -> QuestionFormat.MOODLE_XML;
      case "xlsx" -> QuestionFormat.XLSX;
      case "gift" -> QuestionFormat.GIFT;
      case "aiken" -> QuestionFormat.AIKEN;
      case "txt" ->
          AikenReader.looksLike(begin(bytes)) ? QuestionFormat.AIKEN : QuestionFormat.GIFT;
      default -> throw Refused.of("format", "questionfile.format-not-guessed", name);
    };
  }

  private static String begin(InputStream bytes) throws IOException {
    bytes.mark(LOOKED_AT);
    byte[] begin = bytes.readNBytes(LOOKED_AT);
    bytes.reset();
    return FileText.read(new ByteArrayInputStream(begin));
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
