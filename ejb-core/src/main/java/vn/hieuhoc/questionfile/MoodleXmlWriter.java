package vn.hieuhoc.questionfile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/** Writes a question as Moodle XML. Every kind has its place there. */
final class MoodleXmlWriter {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
  static final String FOOT = "</quiz>\n";

  private static final String ALL = "100";

  private MoodleXmlWriter() {}

  static String write(QuestionContent question, Set<String> topics) {
    StringBuilder xml = new StringBuilder();
    xml.append("<question type=\"").append(type(question.kind())).append("\">\n");
    xml.append("<name>").append(text(FileText.title(question.prompt()))).append("</name>\n");
    String asked =
        question.kind() == QuestionKind.GAP_FILL ? cloze(question) : html(question.prompt());
    xml.append("<questiontext format=\"html\"><text>")
        .append(cdata(asked))
        .append("</text></questiontext>\n");
    xml.append("<generalfeedback format=\"html\">")
        .append(cdataText(question.feedback()))
        .append("</generalfeedback>\n");
    xml.append("<defaultgrade>")
        .append(question.points().toPlainString())
        .append("</defaultgrade>\n");
    xml.append(answers(question));
    List<String> hints = Hints.words(question, topics);
    if (!hints.isEmpty()) {
      xml.append("<tags>");
      hints.forEach(
          hint -> xml.append("<tag>").append(text(MoodleQuestion.HINT + hint)).append("</tag>"));
      xml.append("</tags>\n");
    }
    return xml.append("</question>\n").toString();
  }

  private static String type(QuestionKind kind) {
    return switch (kind) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE -> "multichoice";
      case TRUE_FALSE -> "truefalse";
      case SHORT_ANSWER -> "shortanswer";
      case NUMERIC -> "numerical";
      case MATCHING -> "matching";
      case ORDERING -> "ordering";
      case GAP_FILL -> "cloze";
      case ESSAY -> "essay";
    };
  }

  private static String answers(QuestionContent question) {
    return switch (question.kind()) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE -> choices(question);
      case TRUE_FALSE ->
          question.choices().stream()
              .map(
                  choice ->
                      "<answer fraction=\""
                          + (choice.correct() ? ALL : "0")
                          + "\" format=\"moodle_auto_format\">"
                          + text(choice.id())
                          + feedback(choice)
                          + "</answer>\n")
              .collect(Collectors.joining());
      case SHORT_ANSWER ->
          "<usecase>0</usecase>\n"
              + question.accepted().stream()
                  .map(
                      a ->
                          "<answer fraction=\"100\" format=\"plain_text\">"
                              + text(a.replace("*", "\\*"))
                              + "</answer>\n")
                  .collect(Collectors.joining());
      case NUMERIC ->
          "<answer fraction=\"100\" format=\"plain_text\">"
              + text(question.accepted().get(0).replace(',', '.'))
              + (question.tolerance() == null
                  ? ""
                  : "<tolerance>" + question.tolerance().toPlainString() + "</tolerance>")
              + "</answer>\n";
      case MATCHING -> pairs(question);
      case ORDERING ->
          question.parts().stream()
              .map(
                  step ->
                      "<answer fraction=\"1.0\" format=\"html\">"
                          + cdataText(step.text())
                          + "</answer>\n")
              .collect(Collectors.joining());
      case ESSAY ->
          "<graderinfo format=\"html\"><text>"
              + cdata(
                  question.parts().stream()
                      .map(p -> html(p.text()) + " = " + p.points().toPlainString())
                      .collect(Collectors.joining("<br>")))
              + "</text></graderinfo>\n";
      case GAP_FILL -> "";
    };
  }

  private static String choices(QuestionContent question) {
    boolean several = question.kind() == QuestionKind.MULTIPLE_CHOICE;
    String share = several ? GiftWriter.percent(question.rightChoices().size()) : ALL;
    StringBuilder xml = new StringBuilder("<single>" + !several + "</single>\n");
    for (Choice choice : question.choices()) {
      xml.append("<answer fraction=\"")
          .append(choice.correct() ? share : several ? "-100" : "0")
          .append("\" format=\"html\">")
          .append(cdataText(choice.text()))
          .append(feedback(choice))
          .append("</answer>\n");
    }
    return xml.toString();
  }

  private static String feedback(Choice choice) {
    return choice.feedback() == null
        ? ""
        : "<feedback format=\"html\">" + cdataText(choice.feedback()) + "</feedback>";
  }

  private static String pairs(QuestionContent question) {
    StringBuilder xml = new StringBuilder();
    for (Part part : question.parts()) {
      xml.append(pair(cdataText(part.text()), part.accepted().get(0)));
    }
    question.accepted().forEach(other -> xml.append(pair("<text></text>", other)));
    return xml.toString();
  }

  private static String pair(String left, String right) {
    return "<subquestion format=\"html\">"
        + left
        + "<answer>"
        + text(right)
        + "</answer></subquestion>\n";
  }

  private static String cloze(QuestionContent question) {
    String text = html(question.prompt());
    for (Part gap : question.parts()) {
      String ways =
          gap.accepted().stream()
              .map(way -> "=" + html(way).replaceAll("([\\\\~#{}=])", "\\\\$1"))
              .collect(Collectors.joining("~"));
      text = text.replace("[" + gap.id() + "]", "{1:SHORTANSWER:" + ways + "}");
    }
    return text;
  }

  private static String html(String text) {
    return FileText.toHtml(text);
  }

  private static String cdataText(String text) {
    return "<text>" + (text == null ? "" : cdata(html(text))) + "</text>";
  }

  private static String cdata(String html) {
    return "<![CDATA[" + html.replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  private static String text(String plain) {
    return "<text>" + html(plain) + "</text>";
  }
}
