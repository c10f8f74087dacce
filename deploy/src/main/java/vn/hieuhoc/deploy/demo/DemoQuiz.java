package vn.hieuhoc.deploy.demo;

import java.util.List;

/**
 * A quiz of the demo.
 *
 * @param pass share of the points that passes
 */
public record DemoQuiz(String key, String title, double pass, List<Question> questions) {

  /**
   * A question; what is not of its kind is empty or null.
   *
   * @param kind as the portal names it, such as SINGLE_CHOICE
   * @param accepted written answers that are right
   * @param truth whether the sentence is true
   * @param whenTrue what a learner who said true is told
   * @param feedback what every learner is told
   */
  public record Question(
      String kind,
      String prompt,
      boolean partial,
      List<Choice> choices,
      List<String> accepted,
      Boolean truth,
      String whenTrue,
      String whenFalse,
      String feedback) {}

  /** One choice, and what a learner who picks it is told. */
  public record Choice(String text, boolean correct, String feedback) {}

  static DemoQuiz read(Yaml data) {
    return new DemoQuiz(
        data.text("key"),
        data.text("title"),
        ((Number) data.value("pass")).doubleValue(),
        data.children("questions").stream().map(DemoQuiz::question).toList());
  }

  private static Question question(Yaml data) {
    List<Choice> choices =
        data.has("choices")
            ? data.rows("choices").stream().map(DemoQuiz::choice).toList()
            : List.of();
    return new Question(
        data.text("kind"),
        data.text("prompt"),
        data.flag("partial"),
        choices,
        data.texts("accepted"),
        data.has("truth") ? data.flag("truth") : null,
        data.textOrNull("whenTrue"),
        data.textOrNull("whenFalse"),
        data.textOrNull("feedback"));
  }

  private static Choice choice(List<?> cells) {
    return new Choice(cells.get(1).toString(), cells.get(0).equals("+"), cells.get(2).toString());
  }
}
