package vn.hieuhoc.deploy.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Has people with accounts take courses on the portal, and answer quizzes as one who has read. */
final class LoadLearning {

  private final Function<String, PortalApi> callerOf;
  private final DemoIds ids;
  private final Map<String, DemoQuiz.Question> questions;

  /**
   * Prepares the step.
   *
   * @param callerOf the portal, called by a user
   */
  LoadLearning(Function<String, PortalApi> callerOf, DemoIds ids, List<DemoCourse> courses) {
    this.callerOf = callerOf;
    this.ids = ids;
    this.questions =
        courses.stream()
            .flatMap(course -> course.quizzes().stream())
            .flatMap(quiz -> quiz.questions().stream())
            .collect(Collectors.toMap(DemoQuiz.Question::prompt, each -> each));
  }

  void load(List<DemoPeople.Learning> learning) {
    for (DemoPeople.Learning each : learning) {
      PortalApi learner = callerOf.apply(each.user());
      UUID course = ids.get(DemoIds.Kind.COURSE, each.course());
      openOffering(learner, course)
          .ifPresent(
              offering ->
                  learner.post(
                      "offerings/" + offering + "/enrolments", JsonValue.EMPTY_JSON_OBJECT));
      each.quizzes().forEach(quiz -> pass(learner, ids.get(DemoIds.Kind.QUIZ, quiz)));
    }
  }

  /** What everybody may enrol in; none in a course to which people are called. */
  private static Optional<String> openOffering(PortalApi learner, UUID course) {
    return learner.items("courses/" + course + "/offerings").stream()
        .filter(each -> each.getString("status").equals("OPEN"))
        .filter(each -> each.getString("enrolmentMode").equals("OPEN"))
        .map(each -> each.getString("id"))
        .findFirst();
  }

  private void pass(PortalApi learner, UUID quiz) {
    JsonObject attempt =
        learner.post("quizzes/" + quiz + "/attempts", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    String path = "attempts/" + attempt.getString("id");
    for (JsonObject line : attempt.getJsonArray("questions").getValuesAs(JsonObject.class)) {
      learner.put(path + "/answers/" + line.getInt("n"), answer(line));
    }
    learner.post(path + "/submission", JsonValue.EMPTY_JSON_OBJECT);
  }

  private JsonObject answer(JsonObject line) {
    DemoQuiz.Question question = questions.get(line.getString("prompt"));
    if (question.truth() != null) {
      return Json.createObjectBuilder().add("value", question.truth()).build();
    }
    if (question.choices().isEmpty()) {
      return Json.createObjectBuilder().add("text", question.accepted().get(0)).build();
    }
    List<String> right =
        question.choices().stream()
            .filter(DemoQuiz.Choice::correct)
            .map(DemoQuiz.Choice::text)
            .toList();
    JsonArrayBuilder picked = Json.createArrayBuilder();
    for (JsonObject choice : line.getJsonArray("choices").getValuesAs(JsonObject.class)) {
      if (right.contains(choice.getString("text"))) {
        picked.add(choice.getString("id"));
      }
    }
    return Json.createObjectBuilder().add("choices", picked).build();
  }
}
