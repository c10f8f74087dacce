package vn.hieuhoc.questionfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Decimals;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** One question of a GIFT file. Escaped signs are kept apart until the end as private ones. */
final class GiftBlock {

  private static final String SIGNS = "~=#{}:\\";
  private static final char PRIVATE = '\uE000';
  private static final Pattern TITLE = Pattern.compile("(?s)\\s*::(.*?)::(.*)");
  private static final Pattern FORMAT =
      Pattern.compile("(?s)\\s*\\[(html|plain|moodle|markdown)\\](.*)");
  private static final Pattern TRUTH =
      Pattern.compile("(?s)\\s*(T|TRUE|F|FALSE)\\s*((#.*)?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEIGHT = Pattern.compile("(?s)\\s*%\\s*(-?[0-9.,]{1,20})\\s*%(.*)");
  private static final Pattern NO_WEIGHT = Pattern.compile("\\s*%([^%#]{1,60})%");
  private static final Pattern RANGE =
      Pattern.compile("\\s*(-?[0-9.]{1,20})\\s*\\.\\.\\s*(-?[0-9.]{1,20})\\s*");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal TWO = new BigDecimal("2");

  /**
   * One answer.
   *
   * @param right whether it stands behind an equals sign
   * @param weight its per cent, or null
   * @param text what it says
   * @param feedback what is told, or null
   */
  private record Line(boolean right, BigDecimal weight, String text, String feedback) {}

  private final Hints hints;
  private final List<BusinessException> notes = new ArrayList<>();
  private String rest;
  private String title;
  private boolean html;

  GiftBlock(String block, Hints hints) {
    this.hints = hints;
    this.rest = hidden(block);
    Matcher named = TITLE.matcher(rest);
    if (named.matches()) {
      title = FileText.title(shown(named.group(1)));
      rest = named.group(2);
    }
    Matcher format = FORMAT.matcher(rest);
    if (format.matches()) {
      html = format.group(1).equals("html");
      rest = format.group(2);
    }
    if (html && FileText.hasScript(rest)) {
      note("questionfile.script");
      rest = FileText.withoutScripts(rest);
    }
    if (title == null) {
      title = FileText.title(shown(rest));
    }
  }

  String title() {
    return title;
  }

  Hints hints() {
    return hints;
  }

  List<BusinessException> notes() {
    return notes;
  }

  QuestionContent content() {
    int open = rest.indexOf('{');
    int close = rest.indexOf('}', Math.max(0, open));
    if (open < 0 && close < 0) {
      throw new Refused("questionfile.no-answers", title);
    }
    if (open < 0
        || close < 0
        || rest.indexOf('{', open + 1) >= 0 && rest.indexOf('{', open + 1) < close) {
      throw new Refused("questionfile.brace-open", title);
    }
    String after = rest.substring(close + 1);
    if (after.indexOf('{') >= 0 || after.indexOf('}') >= 0) {
      throw new Refused("questionfile.several-gaps", title);
    }
    String before = rest.substring(0, open);
    String prompt = text(after.isBlank() ? before : before + " _____ " + after);
    String body = rest.substring(open + 1, close);
    String general = null;
    int told = body.indexOf("####");
    if (told >= 0) {
      general = text(body.substring(told + 4));
      body = body.substring(0, told);
    }
    return content(prompt, body, general);
  }

  private QuestionContent content(String prompt, String body, String general) {
    BigDecimal points = hints.pointsOr(BigDecimal.ONE);
    Matcher truth = TRUTH.matcher(body);
    if (body.isBlank()) {
      note("questionfile.rubric-missing");
      return QuestionContent.essay(prompt, List.of(Part.rubric("Nội dung", points)), general);
    }
    if (truth.matches()) {
      boolean right = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
      String[] said = truth.group(2).split("#", -1);
      String wrongTold = said.length > 1 ? text(said[1]) : null;
      String rightTold = said.length > 2 ? text(said[2]) : null;
      return QuestionContent.trueFalse(
          prompt,
          points,
          right,
          right ? rightTold : wrongTold,
          right ? wrongTold : rightTold,
          general);
    }
    if (body.stripLeading().startsWith("#")) {
      return number(prompt, points, body.stripLeading().substring(1), general);
    }
    List<Line> lines = lines(body);
    if (lines.stream().allMatch(line -> line.right() && line.text().contains("->"))) {
      return matching(prompt, points, lines, general);
    }
    return lines.stream().allMatch(Line::right)
        ? written(prompt, points, lines, general)
        : choosing(prompt, points, lines, general);
  }

  private List<Line> lines(String body) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < body.length() && body.charAt(at) != '=' && body.charAt(at) != '~') {
      at++;
    }
    if (!body.substring(0, at).isBlank() || at == body.length()) {
      throw new Refused("questionfile.answer-without-sign", text(body.substring(0, at)), title);
    }
    while (at < body.length()) {
      int next = at + 1;
      while (next < body.length() && body.charAt(next) != '=' && body.charAt(next) != '~') {
        next++;
      }
      lines.add(line(body.charAt(at) == '=', body.substring(at + 1, next)));
      at = next;
    }
    return lines;
  }

  private Line line(boolean right, String body) {
    Matcher weighed = WEIGHT.matcher(body);
    BigDecimal weight = null;
    String rest = body;
    if (weighed.matches()) {
      weight = decimal(weighed.group(1));
      rest = weighed.group(2);
    } else {
      requireNoWeight(body);
    }
    int told = rest.indexOf('#');
    return new Line(
        right,
        weight,
        told < 0 ? rest : rest.substring(0, told),
        told < 0 ? null : text(rest.substring(told + 1)));
  }

  /** What stands where a weight does is none: it is no part of the answer, and not left out. */
  private void requireNoWeight(String body) {
    Matcher strange = NO_WEIGHT.matcher(body);
    if (strange.lookingAt()) {
      throw new Refused("questionfile.weight", shown(strange.group(1)).strip(), title);
    }
  }

  private QuestionContent number(String prompt, BigDecimal points, String body, String general) {
    String only = body.strip();
    if (only.startsWith("=") || only.startsWith("~")) {
      List<Line> lines = lines(only);
      if (lines.size() != 1 || lines.get(0).weight() != null) {
        throw new Refused("questionfile.several-numbers", title);
      }
      only = lines.get(0).text() + (lines.get(0).feedback() == null ? "" : "#");
      noteFeedback(lines.get(0));
    }
    int told = only.indexOf('#');
    String value = told < 0 ? only : only.substring(0, told);
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      BigDecimal low = decimal(range.group(1));
      BigDecimal high = decimal(range.group(2));
      BigDecimal middle = low.add(high).divide(TWO);
      return QuestionContent.number(
          prompt, points, middle.toPlainString(), high.subtract(middle), general);
    }
    // The colon may stand escaped: it is read either way.
    String[] parts = shown(value).split(":", 2);
    return QuestionContent.number(
        prompt, points, parts[0], parts.length == 2 ? decimal(parts[1]) : null, general);
  }

  private QuestionContent matching(
      String prompt, BigDecimal points, List<Line> lines, String general) {
    List<Part> pairs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Line line : lines) {
      noteFeedback(line);
      int arrow = line.text().indexOf("->");
      String left = text(line.text().substring(0, arrow));
      String right = text(line.text().substring(arrow + 2));
      if (left == null) {
        others.add(right);
      } else {
        pairs.add(Part.pair(left, right));
      }
    }
    return QuestionContent.matching(prompt, points, pairs, others, hints.partial(), general);
  }

  private QuestionContent written(
      String prompt, BigDecimal points, List<Line> lines, String general) {
    List<String> accepted = new ArrayList<>();
    for (Line line : lines) {
      noteFeedback(line);
      if (line.weight() != null && line.weight().compareTo(HUNDRED) != 0) {
        note("questionfile.part-answer", text(line.text()), line.weight().toPlainString());
      } else {
        accepted.add(text(line.text()));
      }
    }
    return QuestionContent.written(prompt, points, accepted, hints.withMarks(), general);
  }

  private QuestionContent choosing(
      String prompt, BigDecimal points, List<Line> lines, String general) {
    boolean weighed = lines.stream().noneMatch(Line::right);
    List<Choice> choices = new ArrayList<>();
    for (Line line : lines) {
      boolean right =
          line.right() || weighed && line.weight() != null && line.weight().signum() > 0;
      choices.add(new Choice(null, text(line.text()), right, line.feedback()));
    }
    long positive =
        lines.stream()
            .filter(line -> line.weight() != null && line.weight().signum() > 0)
            .map(line -> line.weight().stripTrailingZeros())
            .distinct()
            .count();
    boolean wrongEarns =
        !weighed
            && lines.stream()
                .anyMatch(
                    line -> !line.right() && line.weight() != null && line.weight().signum() > 0);
    if (positive > 1 || wrongEarns) {
      note("questionfile.weights");
    }
    return QuestionContent.choosing(
        weighed ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE,
        prompt,
        points,
        choices,
        weighed && hints.partial(),
        general);
  }

  private void noteFeedback(Line line) {
    if (line.feedback() != null) {
      note("questionfile.feedback-of-answer", line.feedback());
    }
  }

  private void note(String code, Object... arguments) {
    notes.add(new Refused(code, arguments));
  }

  private BigDecimal decimal(String text) {
    try {
      return Decimals.read(text.replace(',', '.'));
    } catch (NumberFormatException none) {
      throw new Refused("questionfile.not-a-number", text.strip(), title);
    }
  }

  /** The text as people read it; blank is null. */
  private String text(String hidden) {
    String shown = shown(hidden);
    if (html && FileText.hasPicture(shown)) {
      note("questionfile.picture");
    }
    return VietnameseText.tidyOrNull(html ? FileText.ofHtml(shown) : shown);
  }

  /** Escaped signs as private ones; a backslash before anything else stands for itself. */
  private String hidden(String block) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < block.length(); i++) {
      char sign = block.charAt(i);
      char next = sign == '\\' && i + 1 < block.length() ? block.charAt(i + 1) : 0;
      if (next != 0 && SIGNS.indexOf(next) >= 0) {
        text.append((char) (PRIVATE + SIGNS.indexOf(next)));
        i++;
      } else if (next == 'n') {
        text.append('\n');
        i++;
      } else {
        if (sign == '\\') {
          notes.add(new Refused("questionfile.escape", next == 0 ? "\\" : "\\" + next));
        }
        text.append(sign);
      }
    }
    return text.toString();
  }

  private static String shown(String hidden) {
    StringBuilder text = new StringBuilder();
    for (char sign : hidden.toCharArray()) {
      int place = sign - PRIVATE;
      text.append(place >= 0 && place < SIGNS.length() ? SIGNS.charAt(place) : sign);
    }
    return text.toString();
  }
}
