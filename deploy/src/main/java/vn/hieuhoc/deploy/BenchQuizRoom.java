package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A course and those who take it, made through the interface as staff make them. */
final class BenchQuizRoom {

  /**
   * A learner with an attempt that is open.
   *
   * @param token with which the learner calls
   * @param attempt public id of the attempt
   */
  record Learner(String token, String attempt) {}

  private static final String SECRET = UUID.randomUUID().toString();
  private static final int REFUSED = 400;

  private final AdminSession portal;
  private final URI base;
  private final String name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
  private String manager;
  private String officer;
  private String unit;
  private String quiz;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BenchQuizRoom(AdminSession portal) {
    this.portal = portal;
    this.base = URI.create(portal.address());
  }

  /**
   * Makes the course.
   *
   * @return public id of the offering in which everybody may learn it
   */
  String open(String commune, int questions) throws IOException, InterruptedException {
    manager = staff("CENTRE_MANAGER@" + commune);
    officer = staff("COMMUNE_STAFF@" + commune);
    unit = unit(officer, commune);
    quiz =
        made(
            manager,
            "quizzes",
            Json.createObjectBuilder()
                .add("unit", unit)
                .add("title", "Bài đo " + name)
                .add("shuffled", true)
                .add("newQuestions", questions(questions)));
    String course =
        made(
            manager,
            "courses",
            Json.createObjectBuilder()
                .add("unit", unit)
                .add("title", "Khóa đo " + name)
                .add("field", 1)
                .add("publish", true)
                .add(
                    "lessons",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("kind", "QUIZ").add("quiz", quiz))));
    return offering(manager, course);
  }

  List<Learner> fill(String commune, int learners, int questions)
      throws IOException, InterruptedException {
    String offering = open(commune, questions);
    String admin = token("admin");
    List<Learner> room = new ArrayList<>();
    for (int i = 1; i <= learners; i++) {
      String person = person(officer, unit, i);
      String token = account(admin, person, i);
      made(
          manager,
          "offerings/" + offering + "/enrolments",
          Json.createObjectBuilder().add("person", person));
      room.add(
          new Learner(
              token,
              call(token, "POST", "quizzes/" + quiz + "/attempts", Json.createObjectBuilder())
                  .getString("id")));
    }
    return room;
  }

  /** How many answers the portal has kept of an attempt. */
  long kept(Learner learner) throws IOException, InterruptedException {
    return call(learner.token(), "GET", "attempts/" + learner.attempt(), null)
        .getJsonArray("questions")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(question -> question.getBoolean("answered"))
        .count();
  }

  /** Token of a new account for a person. */
  String account(String admin, String person, int i) throws IOException, InterruptedException {
    String user = name + "-" + i;
    made(
        admin,
        "accounts",
        Json.createObjectBuilder()
            .add("userName", user)
            .add("password", SECRET)
            .add("person", person)
            .add("mustChangePassword", false));
    return token(user);
  }

  /** A published course of lessons that are pages elsewhere. */
  String course(String manager, String unit, int lessons) throws IOException, InterruptedException {
    JsonArrayBuilder pages = Json.createArrayBuilder();
    for (int i = 1; i <= lessons; i++) {
      pages.add(
          Json.createObjectBuilder()
              .add("kind", "LINK")
              .add("title", "Bài " + i)
              .add("minutes", 10)
              .add("link", "https://hieuhoc.vn/do/" + i));
    }
    return made(
        manager,
        "courses",
        Json.createObjectBuilder()
            .add("unit", unit)
            .add("title", "Khóa đo " + name)
            .add("field", 1)
            .add("publish", true)
            .add("lessons", pages));
  }

  /** The offering of a course that everybody may take alone. */
  String offering(String manager, String course) throws IOException, InterruptedException {
    return call(manager, "GET", "courses/" + course + "/offerings", null)
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  /** Token of a new member of staff. */
  String staff(String role) {
    String user = name + "-" + role.substring(0, 7).toLowerCase(java.util.Locale.ROOT);
    portal.post(
        "users",
        Json.createObjectBuilder()
            .add("user", user)
            .add("password", SECRET)
            .add("program", false)
            .add("mustChangePassword", false)
            .add(
                "roles",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("role", role.substring(0, role.indexOf('@')))
                            .add("unit", role.substring(role.indexOf('@') + 1))))
            .build());
    return token(user);
  }

  String token(String user) {
    return portal
        .post(
            "tokens",
            Json.createObjectBuilder()
                .add("user", user)
                .add("label", "bench")
                .add("days", 1)
                .build())
        .getString("token");
  }

  /** Public id of a unit by its code. */
  String unit(String officer, String commune) throws IOException, InterruptedException {
    String after = "";
    while (true) {
      JsonObject page = call(officer, "GET", "units?tree=ADMINISTRATIVE&limit=200" + after, null);
      for (JsonObject unit : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        if (commune.equals(unit.getString("code", ""))) {
          return unit.getString("id");
        }
      }
      if (page.isNull("next")) {
        throw new Refused("refused.bench.nobody", base);
      }
      after = "&after=" + page.getString("next");
    }
  }

  String person(String officer, String unit, int i) throws IOException, InterruptedException {
    return made(
        officer,
        "people",
        Json.createObjectBuilder()
            .add("fullName", "Người Đo Thứ " + name.substring(6) + " " + i)
            .add("birthDate", Integer.toString(1960 + i % 40))
            .add(
                "residence",
                Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01")));
  }

  private static JsonArrayBuilder questions(int count) {
    JsonArrayBuilder questions = Json.createArrayBuilder();
    for (int i = 1; i <= count; i++) {
      JsonArrayBuilder choices = Json.createArrayBuilder();
      for (int j = 1; j <= 4; j++) {
        choices.add(Json.createObjectBuilder().add("text", "Lựa chọn " + j).add("correct", j == 1));
      }
      questions.add(
          Json.createObjectBuilder()
              .add("kind", "SINGLE_CHOICE")
              .add("prompt", "Câu hỏi đo số " + i + "?")
              .add("choices", choices));
    }
    return questions;
  }

  /** Public id of what was made. */
  String made(String token, String path, JsonObjectBuilder body)
      throws IOException, InterruptedException {
    return call(token, "POST", path, body).getString("id");
  }

  JsonObject call(String token, String method, String path, JsonObjectBuilder body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.build().toString()))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= REFUSED) {
      throw new Refused("refused.bench.call", path, answer.statusCode(), answer.body());
    }
    if (answer.body().isBlank()) {
      String place = answer.headers().firstValue("Location").orElse("/");
      return Json.createObjectBuilder()
          .add("id", place.substring(place.lastIndexOf('/') + 1))
          .build();
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
