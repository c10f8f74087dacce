package vn.hieuhoc.deploy.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Something a person learnt before the portal kept the record, told by a list on paper.
 *
 * @param person key of the person
 * @param activity IRI of what was done; the same for everybody who did it
 * @param kind as the ledger names it, such as LESSON_COMPLETED
 * @param score 0 to 1, or null
 * @param trust as the ledger names it, such as CONFIRMED
 */
public record LearningFact(
    String person,
    String activity,
    String title,
    String kind,
    List<String> topics,
    int minutes,
    BigDecimal score,
    String trust,
    OffsetDateTime happenedAt) {

  private static final String HOME = "https://hieuhoc.vn";
  private static final String EXTENSION = HOME + "/xapi/";
  private static final String ADL = "http://adlnet.gov/expapi/";

  /** The xAPI statement; its id follows from who, what and when. */
  public JsonObject statement(String personNumber) {
    JsonArrayBuilder codes = Json.createArrayBuilder();
    topics.forEach(codes::add);
    return Json.createObjectBuilder()
        .add("id", id(personNumber).toString())
        .add(
            "actor",
            Json.createObjectBuilder()
                .add("objectType", "Agent")
                .add(
                    "account",
                    Json.createObjectBuilder().add("homePage", HOME).add("name", personNumber)))
        .add("verb", Json.createObjectBuilder().add("id", ADL + "verbs/" + verb()))
        .add(
            "object",
            Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", activity)
                .add(
                    "definition",
                    Json.createObjectBuilder()
                        .add("name", Json.createObjectBuilder().add("vi", title))
                        .add("type", ADL + "activities/" + activityType())))
        .add("result", result())
        .add("timestamp", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(happenedAt))
        .add(
            "context",
            Json.createObjectBuilder()
                .add("language", "vi")
                .add(
                    "extensions",
                    Json.createObjectBuilder()
                        .add(EXTENSION + "kind", kind)
                        .add(EXTENSION + "topics", codes)
                        .add(EXTENSION + "trust", trust)))
        .build();
  }

  private UUID id(String personNumber) {
    String said = personNumber + "|" + activity + "|" + happenedAt;
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
  }

  private JsonObjectBuilder result() {
    JsonObjectBuilder result =
        Json.createObjectBuilder()
            .add("completion", true)
            .add("duration", Duration.ofMinutes(minutes).toString());
    if (score != null) {
      result.add("success", true).add("score", Json.createObjectBuilder().add("scaled", score));
    }
    return result;
  }

  private String verb() {
    return switch (kind) {
      case "SESSION_ATTENDED" -> "attended";
      case "QUIZ_PASSED" -> "passed";
      case "CONTRIBUTION" -> "shared";
      default -> "completed";
    };
  }

  private String activityType() {
    return switch (kind) {
      case "SESSION_ATTENDED", "CONTRIBUTION" -> "meeting";
      case "QUIZ_PASSED" -> "assessment";
      case "COURSE_COMPLETED" -> "course";
      default -> "lesson";
    };
  }
}
