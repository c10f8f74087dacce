package vn.hieuhoc.questionfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/** Writes a question in GIFT. */
final class GiftWriter {

  private static final String ARROW = "->";

  private GiftWriter() {}

  /** False for the kinds GIFT has no words for. */
  static boolean canWrite(QuestionContent question) {
    QuestionKind kind = question.kind();
    boolean plainEssay =
        kind == QuestionKind.ESSAY
            && question.parts().size() == 1
            && question.parts().get(0).text().equals("Nội dung");
    boolean arrow =
        kind == QuestionKind.MATCHING
            ? question.parts().stream().anyMatch(part -> part.text().contains(ARROW))
            : kind == QuestionKind.SHORT_ANSWER
                && question.accepted().stream().allMatch(text -> text.contains(ARROW));
    return !arrow
        && kind != QuestionKind.ORDERING
        && kind != QuestionKind.GAP_FILL
        && (kind != QuestionKind.ESSAY || plainEssay);
  }

  static String write(QuestionContent question, Set<String> topics) {
    StringBuilder gift = new StringBuilder();
    List<String> hints = Hints.words(question, topics);
    if (!hints.isEmpty()) {
      gift.append("// hieuhoc: ").append(String.join(" ", hints)).append('\n');
    }
    gift.append("[plain]").append(escaped(question.prompt())).append(" {");
    gift.append(answers(question));
    if (question.feedback() != null) {
      gift.append("####").append(escaped(question.feedback()));
    }
    return gift.append("}\n\n").toString();
  }

  private static String answers(QuestionContent question) {
    return switch (question.kind()) {
      case TRUE_FALSE -> truth(question);
      case NUMERIC ->
          "#"
              + escaped(question.accepted().get(0).replace(',', '.'))
              + (question.tolerance() == null ? "" : ":" + question.tolerance().toPlainString());
      case SHORT_ANSWER ->
          lines(question.accepted().stream().map(a -> "=" + weighed(a, "%100%")).toList());
      case MATCHING -> pairs(question);
      case SINGLE_CHOICE, MULTIPLE_CHOICE -> choices(question);
      default -> "";
    };
  }

  private static String truth(QuestionContent question) {
    boolean right = question.rightChoices().contains(QuestionContent.TRUE);
    String whenTrue = told(question, QuestionContent.TRUE);
    String whenFalse = told(question, QuestionContent.FALSE);
    String wrong = right ? whenFalse : whenTrue;
    String good = right ? whenTrue : whenFalse;
    return (right ? "TRUE" : "FALSE")
        + (wrong.isEmpty() && good.isEmpty() ? "" : "#" + wrong)
        + (good.isEmpty() ? "" : "#" + good);
  }

  private static String told(QuestionContent question, String choice) {
    return question.choice(choice).map(Choice::feedback).map(GiftWriter::escaped).orElse("");
  }

  private static String pairs(QuestionContent question) {
    List<String> lines = new ArrayList<>();
    for (Part part : question.parts()) {
      lines.add("=" + weighed(part.text(), "%100%") + " -> " + escaped(part.accepted().get(0)));
    }
    question.accepted().forEach(other -> lines.add("= -> " + escaped(other)));
    return lines(lines);
  }

  private static String choices(QuestionContent question) {
    boolean several = question.kind() == QuestionKind.MULTIPLE_CHOICE;
    int right = question.rightChoices().size();
    String share = share(right);
    String loss = "%-100%";
    List<String> lines = new ArrayList<>();
    for (Choice choice : question.choices()) {
      String sign =
          several ? "~" + (choice.correct() ? share : loss) : choice.correct() ? "=" : "~";
      String told = choice.feedback() == null ? "" : "#" + escaped(choice.feedback());
      String text =
          several
              ? escaped(choice.text())
              : weighed(choice.text(), choice.correct() ? "%100%" : "%0%");
      lines.add(sign + text + told);
    }
    return lines(lines);
  }

  /** The share of one of so many right choices, as Moodle knows it. */
  static String share(int right) {
    return "%" + percent(right) + "%";
  }

  static String percent(int right) {
    return java.math.BigDecimal.valueOf(100)
        .divide(java.math.BigDecimal.valueOf(right), 5, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String lines(List<String> lines) {
    return "\n" + String.join("\n", lines) + "\n";
  }

  /** What begins as a weight does gets one before it. */
  private static String weighed(String text, String weight) {
    return (text.startsWith("%") ? weight : "") + escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char sign : text.toCharArray()) {
      if ("~=#{}:\\".indexOf(sign) >= 0) {
        escaped.append('\\');
      }
      escaped.append(sign);
    }
    return escaped.toString();
  }
}
