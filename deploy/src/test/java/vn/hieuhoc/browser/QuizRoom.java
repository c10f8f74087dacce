package vn.hieuhoc.browser;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.UUID;
import vn.hieuhoc.system.RunningPortal;

/** A course of one quiz and a learner on it, made as staff make them: through the interface. */
final class QuizRoom {

  static final String PASSWORD = "mat-khau-nguoi-hoc";

  private static final String COMMUNE = "22489";

  private final RunningPortal portal;
  private final String staff;
  private final String admin;

  final String learner;
  final UUID enrolment;

  final UUID quiz;
  private final UUID bank;
  private final String manager;

  QuizRoom(RunningPortal portal, String name) {
    this(portal, name, threeChoices());
  }

  QuizRoom(RunningPortal portal, String name, JsonArrayBuilder questions) {
    this.portal = portal;
    this.learner = name;
    portal.operator().user(name + ".cb", PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user(name + ".xa", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    this.manager = portal.operator().token(name + ".cb");
    this.staff = portal.operator().token(name + ".xa");
    this.admin = portal.operator().token("admin");
    String unit = commune();
    UUID person = person(unit);
    this.bank =
        id(
            portal.call(
                manager,
                "POST",
                "question-banks",
                Json.createObjectBuilder().add("unit", unit).add("name", "Gọi ai")));
    JsonObject asked =
        portal.call(
            manager,
            "POST",
            "question-banks/" + bank + "/questions",
            Json.createObjectBuilder().add("questions", questions));
    this.quiz =
        id(
            portal.call(
                manager,
                "POST",
                "quizzes",
                Json.createObjectBuilder()
                    .add("unit", unit)
                    .add("title", "Gọi ai")
                    .add("passMark", 0.5)
                    .add("questions", asked.getJsonArray("ids"))));
    UUID course = course(unit);
    UUID offering =
        UUID.fromString(
            portal
                .call(manager, "GET", "courses/" + course + "/offerings", null)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id"));
    this.enrolment =
        id(
            portal.call(
                manager,
                "POST",
                "offerings/" + offering + "/enrolments",
                Json.createObjectBuilder().add("person", person.toString())));
  }

  private String commune() {
    return portal
        .call(staff, "GET", "units?tree=ADMINISTRATIVE&limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(unit -> COMMUNE.equals(unit.getString("code", "")))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private UUID person(String unit) {
    UUID person =
        id(
            portal.call(
                staff,
                "POST",
                "people",
                Json.createObjectBuilder()
                    .add("fullName", "Cao Thị Giữ")
                    .add("birthDate", "1980")
                    .add(
                        "residence",
                        Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01"))));
    portal.call(
        admin,
        "POST",
        "accounts",
        Json.createObjectBuilder()
            .add("userName", learner)
            .add("password", PASSWORD)
            .add("person", person.toString())
            .add("mustChangePassword", false));
    return person;
  }

  /** The user name of who keeps the quiz. */
  String manager() {
    return learner + ".cb";
  }

  /** Says that the second choice of every question was the right one all along. */
  void correctKeys() {
    for (JsonObject question :
        portal
            .call(manager, "GET", "quizzes/" + quiz, null)
            .getJsonArray("newQuestions")
            .getValuesAs(JsonObject.class)) {
      JsonArrayBuilder choices = Json.createArrayBuilder();
      for (JsonObject choice : question.getJsonArray("choices").getValuesAs(JsonObject.class)) {
        choices.add(
            Json.createObjectBuilder()
                .add("id", choice.getString("id"))
                .add("text", choice.getString("text"))
                .add("correct", choice.getString("id").equals("b")));
      }
      portal.call(
          manager,
          "PUT",
          "question-banks/" + bank + "/questions/" + question.getString("id"),
          Json.createObjectBuilder()
              .add("kind", "SINGLE_CHOICE")
              .add("prompt", question.getString("prompt"))
              .add("choices", choices));
    }
  }

  private static JsonArrayBuilder threeChoices() {
    JsonArrayBuilder questions = Json.createArrayBuilder();
    for (int i = 1; i <= 3; i++) {
      questions.add(
          Json.createObjectBuilder()
              .add("kind", "SINGLE_CHOICE")
              .add("prompt", "Gọi số nào khi có người bị nạn, lần " + i + "?")
              .add(
                  "choices",
                  Json.createArrayBuilder()
                      .add(Json.createObjectBuilder().add("text", "115").add("correct", true))
                      .add(Json.createObjectBuilder().add("text", "113").add("correct", false))));
    }
    return questions;
  }

  private UUID course(String unit) {
    return id(
        portal.call(
            manager,
            "POST",
            "courses",
            Json.createObjectBuilder()
                .add("unit", unit)
                .add("title", "Gọi cấp cứu " + learner)
                .add("field", 1)
                .add("publish", true)
                .add(
                    "lessons",
                    Json.createArrayBuilder()
                        .add(
                            Json.createObjectBuilder()
                                .add("kind", "QUIZ")
                                .add("quiz", quiz.toString())))));
  }

  private static UUID id(JsonObject made) {
    return UUID.fromString(made.getString("id"));
  }
}
