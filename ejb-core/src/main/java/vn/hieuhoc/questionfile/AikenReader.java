package vn.hieuhoc.questionfile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/** Reads Aiken: the question, lines {@code A. …} or {@code A) …}, and {@code ANSWER: A}. */
final class AikenReader {

  private static final Pattern CHOICE = Pattern.compile("\\s*([A-Za-z])[.)]\\s+(\\S.*)");
  private static final Pattern ANSWER =
      Pattern.compile("\\s*(?i:ANSWER|ĐÁP ÁN|DAP AN)\\s*:\\s*(.*)");

  private final Consumer<FileQuestion> taker;
  private final StringBuilder prompt = new StringBuilder();
  private final List<String> letters = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int number;
  private int begin;

  private AikenReader(Consumer<FileQuestion> taker) {
    this.taker = taker;
  }

  static void read(InputStream bytes, Consumer<FileQuestion> taker) throws IOException {
    AikenReader reader = new AikenReader(taker);
    String[] lines = FileText.read(bytes).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      reader.line(lines[i], i + 1);
    }
    if (reader.begin > 0) {
      reader.done(null);
    }
  }

  /** True when a line of the text tells which answer is right. */
  static boolean looksLike(String text) {
    return text.lines().anyMatch(line -> ANSWER.matcher(line).matches());
  }

  private void line(String line, int at) {
    if (line.isBlank()) {
      return;
    }
    Matcher answer = ANSWER.matcher(line);
    Matcher choice = CHOICE.matcher(line);
    if (begin == 0) {
      begin = at;
    }
    if (answer.matches()) {
      done(answer.group(1).strip());
    } else if (prompt.length() > 0 && choice.matches()) {
      letters.add(choice.group(1).toUpperCase(java.util.Locale.ROOT));
      texts.add(choice.group(2));
    } else if (texts.isEmpty()) {
      prompt.append(prompt.length() == 0 ? "" : " ").append(line.strip());
    } else {
      // The question before has no answer; this line begins another.
      done(null);
      begin = at;
      prompt.append(line.strip());
    }
  }

  private void done(String answer) {
    number++;
    String asked = prompt.toString();
    QuestionContent content = null;
    BusinessException problem = null;
    try {
      content = content(asked, answer);
    } catch (BusinessException broken) {
      problem = broken;
    }
    taker.accept(
        new FileQuestion(
            number, begin, FileText.title(asked), content, Set.of(), problem, List.of()));
    prompt.setLength(0);
    letters.clear();
    texts.clear();
    begin = 0;
  }

  private QuestionContent content(String asked, String answer) {
    if (answer == null) {
      throw new Refused("questionfile.aiken-no-answer", FileText.title(asked));
    }
    int right = letters.indexOf(answer.toUpperCase(java.util.Locale.ROOT));
    if (right < 0) {
      throw new Refused("questionfile.aiken-answer-unknown", answer, FileText.title(asked));
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      choices.add(new Choice(null, texts.get(i), i == right, null));
    }
    return QuestionContent.choosing(
        QuestionKind.SINGLE_CHOICE, asked, BigDecimal.ONE, choices, false, null);
  }
}
