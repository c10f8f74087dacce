package vn.hieuhoc.questionfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Decimals;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** One {@code <question>} of Moodle XML in the portal's own words. */
final class MoodleQuestion {

  static final String HINT = "hieuhoc:";

  private static final Pattern CLOZE =
      Pattern.compile("\\{[0-9]*:([A-Z_]{1,30}):((?:[^{}\\\\]|\\\\.)*)\\}");
  private static final Pattern RUBRIC =
      Pattern.compile("(.+?)\\s*=\\s*([0-9]{1,4}([.,][0-9]{1,2})?)");
  private static final Pattern STAR = Pattern.compile("(?<!\\\\)\\*");
  private static final List<String> BY_RESULT =
      List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final XmlNode node;
  private final String type;
  private final Hints hints;
  private final String title;
  private final List<BusinessException> notes = new ArrayList<>();

  MoodleQuestion(XmlNode node, String type) {
    this.node = node;
    this.type = type;
    if (clean(node)) {
      notes.add(new Refused("questionfile.script"));
    }
    this.title =
        FileText.title(
            node.textOf("name").isEmpty()
                ? FileText.ofHtml(node.textOf("questiontext"))
                : node.textOf("name"));
    List<String> words = new ArrayList<>();
    XmlNode tags = node.firstOrNull("tags");
    if (tags != null) {
      for (XmlNode tag : tags.all("tag")) {
        String word = tag.word("text");
        words.add(word.startsWith(HINT) ? word.substring(HINT.length()) : topic(word));
      }
    }
    this.hints = Hints.read(words);
  }

  /** Takes scripts and styles out of every piece of HTML; true when there were some. */
  private static boolean clean(XmlNode piece) {
    boolean found = false;
    if (!piece.attributes.getOrDefault("format", "html").equals("plain_text")) {
      for (XmlNode child : piece.children) {
        found |= clean(child);
      }
      if (FileText.hasScript(piece.text.toString())) {
        String left = FileText.withoutScripts(piece.text.toString());
        piece.text.setLength(0);
        piece.text.append(left);
        found = true;
      }
    }
    return found;
  }

  private static String topic(String tag) {
    String code = FileText.topicOrNull(tag);
    return code == null ? "" : "topic=" + code;
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
    if (node.holdsFile()) {
      notes.add(new Refused("questionfile.picture"));
    }
    noteHelp();
    String prompt = shown(node.firstOrNull("questiontext"));
    String told = shown(node.firstOrNull("generalfeedback"));
    return switch (type) {
      case "multichoice" -> choosing(prompt, told);
      case "truefalse" -> truth(prompt, told);
      case "shortanswer" -> written(prompt, told);
      case "numerical" -> number(prompt, told);
      case "matching" -> matching(prompt, told);
      case "ordering" ->
          QuestionContent.ordering(
              prompt,
              points(),
              node.all("answer").stream().map(this::shown).toList(),
              hints.partial(),
              told);
      case "cloze" -> gaps(told);
      case "essay" -> essay(prompt, told);
      default -> throw new Refused("questionfile.kind-unsupported", type, title);
    };
  }

  private QuestionContent choosing(String prompt, String told) {
    List<Choice> choices = new ArrayList<>();
    List<BigDecimal> shares = new ArrayList<>();
    for (XmlNode answer : node.all("answer")) {
      BigDecimal share = fraction(answer);
      choices.add(
          new Choice(
              null, shown(answer), share.signum() > 0, shown(answer.firstOrNull("feedback"))));
      if (share.signum() > 0) {
        shares.add(share.stripTrailingZeros());
      }
    }
    boolean single = !node.word("single").equals("false");
    if (single && shares.size() > 1) {
      throw new Refused("questionfile.part-choices", title);
    }
    if (shares.stream().distinct().count() > 1) {
      notes.add(new Refused("questionfile.weights"));
    }
    return QuestionContent.choosing(
        single ? QuestionKind.SINGLE_CHOICE : QuestionKind.MULTIPLE_CHOICE,
        prompt,
        points(),
        choices,
        !single && hints.partial(),
        told);
  }

  private QuestionContent truth(String prompt, String told) {
    Boolean truth = null;
    String whenTrue = null;
    String whenFalse = null;
    for (XmlNode answer : node.all("answer")) {
      boolean isTrue = answer.word("text").equals("true");
      if (fraction(answer).signum() > 0) {
        truth = isTrue;
      }
      String said = shown(answer.firstOrNull("feedback"));
      whenTrue = isTrue ? said : whenTrue;
      whenFalse = isTrue ? whenFalse : said;
    }
    if (truth == null) {
      throw new Refused("questionfile.no-right-answer", title);
    }
    return QuestionContent.trueFalse(prompt, points(), truth, whenTrue, whenFalse, told);
  }

  private QuestionContent written(String prompt, String told) {
    List<String> accepted = new ArrayList<>();
    for (XmlNode answer : node.all("answer")) {
      BigDecimal share = fraction(answer);
      String text = VietnameseText.tidyOrNull(plain(answer.word("text")));
      noteFeedback(answer);
      if (share.compareTo(HUNDRED) != 0) {
        notes.add(new Refused("questionfile.part-answer", text, share.toPlainString()));
      } else {
        accepted.add(text);
      }
    }
    return QuestionContent.written(prompt, points(), accepted, hints.withMarks(), told);
  }

  private QuestionContent number(String prompt, String told) {
    List<XmlNode> answers =
        node.all("answer").stream().filter(a -> fraction(a).signum() > 0).toList();
    if (answers.size() != 1) {
      throw new Refused("questionfile.several-numbers", title);
    }
    noteFeedback(answers.get(0));
    noteUnits();
    String tolerance = answers.get(0).word("tolerance");
    BigDecimal off = tolerance.isEmpty() ? null : decimal(tolerance);
    return QuestionContent.number(prompt, points(), answers.get(0).word("text"), off, told);
  }

  private QuestionContent matching(String prompt, String told) {
    List<Part> pairs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (XmlNode sub : node.all("subquestion")) {
      String left = shown(sub);
      String right = VietnameseText.tidyOrNull(sub.textOf("answer"));
      if (left == null) {
        others.add(right);
      } else {
        pairs.add(Part.pair(left, right));
      }
    }
    return QuestionContent.matching(prompt, points(), pairs, others, hints.partial(), told);
  }

  private QuestionContent gaps(String told) {
    String text = node.textOf("questiontext");
    if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
      notes.add(new Refused("questionfile.brackets"));
      text = text.replace('[', '(').replace(']', ')');
    }
    StringBuilder marked = new StringBuilder();
    Matcher gap = CLOZE.matcher(text);
    int plain = 0;
    while (gap.find()) {
      marked.append(text, plain, gap.start()).append(gap(gap.group(1), gap.group(2)));
      plain = gap.end();
    }
    marked.append(text.substring(plain));
    return QuestionContent.gaps(
        VietnameseText.tidyOrNull(FileText.ofHtml(marked.toString())),
        points(),
        hints.withMarks(),
        hints.partial(),
        told);
  }

  private String gap(String kind, String body) {
    if (!List.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC").contains(kind)) {
      throw new Refused("questionfile.gap-unsupported", kind, title);
    }
    List<String> ways = new ArrayList<>();
    for (String way : ways(body)) {
      if (way.startsWith("=") || way.startsWith("%100%")) {
        ways.add(way.replaceFirst("^(=|%100%)", "").replace("|", "/"));
      } else {
        notes.add(new Refused("questionfile.part-answer", way, "?"));
      }
    }
    return "[" + String.join("|", ways) + "]";
  }

  /** The ways between tildes; what is told about them is noted. Escaped signs as themselves. */
  private List<String> ways(String body) {
    List<String> ways = new ArrayList<>();
    StringBuilder way = new StringBuilder();
    StringBuilder said = new StringBuilder();
    boolean told = false;
    for (int i = 0; i < body.length(); i++) {
      char sign = body.charAt(i);
      boolean escaped = sign == '\\' && i + 1 < body.length();
      if (escaped) {
        i++;
      }
      if (!escaped && sign == '~') {
        ways.add(way.toString());
        way.setLength(0);
        told = false;
      } else if (!escaped && sign == '#') {
        told = true;
      } else {
        (told ? said : way).append(body.charAt(i));
      }
    }
    ways.add(way.toString());
    if (!said.isEmpty()) {
      notes.add(new Refused("questionfile.feedback-of-answer", said.toString()));
    }
    return ways;
  }

  private QuestionContent essay(String prompt, String told) {
    List<Part> rubric = new ArrayList<>();
    XmlNode graders = node.firstOrNull("graderinfo");
    String info = graders == null ? "" : graders.word("text");
    for (String line : info.split("(?i)<br\\s*/?>|\n|</p>")) {
      String plain = VietnameseText.tidyOrNull(FileText.ofHtml(line));
      Matcher said = RUBRIC.matcher(plain == null ? "" : plain);
      if (said.matches()) {
        rubric.add(Part.rubric(said.group(1), decimal(said.group(2).replace(',', '.'))));
      } else if (plain != null) {
        notes.add(new Refused("questionfile.rubric-line", plain));
      }
    }
    if (rubric.isEmpty()) {
      notes.add(new Refused("questionfile.rubric-missing"));
      rubric.add(Part.rubric("Nội dung", points()));
    }
    return QuestionContent.essay(prompt, rubric, told);
  }

  /** What helps at another try, and what is told by how right the whole is: neither is kept. */
  private void noteHelp() {
    long helps = node.all("hint").stream().filter(hint -> !hint.word("text").isEmpty()).count();
    if (helps > 0) {
      notes.add(new Refused("questionfile.hints", helps));
    }
    String told =
        BY_RESULT.stream()
            .map(name -> shown(node.firstOrNull(name)))
            .filter(text -> text != null)
            .collect(Collectors.joining("” “"));
    if (!told.isEmpty()) {
      notes.add(new Refused("questionfile.feedback-by-result", told));
    }
  }

  private void noteUnits() {
    XmlNode units = node.firstOrNull("units");
    if (units != null && !units.all("unit").isEmpty()) {
      notes.add(
          new Refused(
              "questionfile.units",
              units.all("unit").stream()
                  .map(unit -> unit.word("unit_name"))
                  .collect(Collectors.joining(", "))));
    }
  }

  /** An answer without signs that stand for other signs: a star is taken as a star. */
  private String plain(String answer) {
    if (STAR.matcher(answer).find()) {
      notes.add(new Refused("questionfile.wildcard", answer));
    }
    return answer.replace("\\*", "*");
  }

  private void noteFeedback(XmlNode answer) {
    String said = shown(answer.firstOrNull("feedback"));
    if (said != null) {
      notes.add(new Refused("questionfile.feedback-of-answer", said.toString()));
    }
  }

  /** The text in a piece as a reader sees it; blank is null. */
  private String shown(XmlNode piece) {
    if (piece == null) {
      return null;
    }
    String text = piece.word("text");
    boolean html = !piece.attributes.getOrDefault("format", "html").equals("plain_text");
    if (html && FileText.hasPicture(text)) {
      notes.add(new Refused("questionfile.picture"));
    }
    return VietnameseText.tidyOrNull(html ? FileText.ofHtml(text) : text);
  }

  private BigDecimal points() {
    String grade = node.word("defaultgrade");
    return grade.isEmpty() ? hints.pointsOr(BigDecimal.ONE) : decimal(grade);
  }

  private BigDecimal fraction(XmlNode answer) {
    return decimal(answer.attributes.getOrDefault("fraction", "0"));
  }

  private BigDecimal decimal(String text) {
    try {
      return Decimals.read(text);
    } catch (NumberFormatException none) {
      throw new Refused("questionfile.not-a-number", text, title);
    }
  }
}
