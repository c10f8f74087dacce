package vn.hieuhoc.browser;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.hieuhoc.system.RunningPortal;

/** A hamlet of a commune nobody else of the tests uses, with people who are to be decided upon. */
final class TitleVillage {

  static final String PASSWORD = "quyet-dinh-cua-xa-24";

  private static final String COMMUNE = "22453";

  private final RunningPortal portal;
  private final String user;
  private final String staff;
  private final String hamlet;
  private final String mark;
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));

  /**
   * Makes it.
   *
   * @param mark tells it from others of the same run
   */
  TitleVillage(RunningPortal portal, String mark) {
    this.portal = portal;
    this.mark = mark;
    user = "xet-xa-" + mark;
    portal.operator().user(user, PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    staff = portal.operator().token(user);
    String commune =
        send("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(unit -> unit.getString("code").equals(COMMUNE))
            .findFirst()
            .orElseThrow()
            .getString("id");
    hamlet =
        send(
                "POST",
                "units",
                Json.createObjectBuilder()
                    .add("tree", "ADMINISTRATIVE")
                    .add("parent", commune)
                    .add("code", "T-XET-" + mark)
                    .add("name", hamletName())
                    .add("level", "HAMLET")
                    .add("kind", "HAMLET")
                    .add("from", "2025-07-01")
                    .build())
            .getString("id");
  }

  /** Signs in to decide. */
  String user() {
    return user;
  }

  /** Public id of the hamlet. */
  String hamlet() {
    return hamlet;
  }

  String hamletName() {
    return "Thôn Xét Duyệt " + mark;
  }

  LocalDate today() {
    return today;
  }

  /** Somebody of the hamlet. */
  String person(String name) {
    return send(
            "POST",
            "people",
            Json.createObjectBuilder()
                .add("fullName", name)
                .add("birthDate", "1984")
                .add("workingStatus", "FARMER")
                .add(
                    "residence",
                    Json.createObjectBuilder().add("unit", hamlet).add("from", "2025-07-01"))
                .build())
        .getString("id");
  }

  /** A workplace in the hamlet. */
  String workplace(String name) {
    return send(
            "POST",
            "units",
            Json.createObjectBuilder()
                .add("tree", "WORKPLACE")
                .add("parent", hamlet)
                .add("code", "CQ-" + mark)
                .add("name", name)
                .add("level", "COMMUNE")
                .add("kind", "WORKPLACE")
                .add("from", "2025-07-01")
                .build())
        .getString("id");
  }

  /** Somebody who was helped to give full marks in the self-assessment. */
  String assessed(String name) {
    String person = person(name);
    JsonObject assessment = assessment(person);
    JsonArrayBuilder scores = Json.createArrayBuilder();
    for (JsonObject each : assessment.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
      scores.add(
          Json.createObjectBuilder()
              .add("criterion", each.getString("code"))
              .add("points", each.get("max"))
              .add("reason", "Cả thôn đều biết"));
    }
    send(
        "PUT",
        "assessments/" + assessment.getString("id") + "/scores/self",
        Json.createObjectBuilder().add("scores", scores).build());
    return person;
  }

  /** The case of this year. */
  JsonObject assessment(String person) {
    return send("GET", "people/" + person + "/assessments/" + today.getYear(), null);
  }

  private JsonObject send(String method, String path, JsonStructure body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.at("api/v1/" + path))
            .header("Authorization", "Bearer " + staff)
            .header("Accept", "application/json");
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .method(method, BodyPublishers.ofString(body.toString()))
          .header("Content-Type", "application/json");
    }
    HttpResponse<String> answer = portal.send(portal.visitor(), request);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return answer.body().isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : reader.readObject();
    }
  }
}
