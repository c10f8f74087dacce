package vn.hieuhoc.record;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.Json;

/**
 * A record the portal itself writes, in domain words; {@link #statement} says it in xAPI.
 *
 * @param id statement id: the same act has the same id, so that saying it twice is harmless
 * @param personNumber number of the person who learnt
 * @param verb what was done
 * @param activity IRI of what it was done with, see {@link Vocabulary#activity}
 * @param activityType what sort of thing that is
 * @param activityName what it is called
 * @param kind kind of learning, or null
 * @param topics topic codes besides those the activity has
 * @param duration how long, or null
 * @param score 0 to 1, or null
 * @param success passed or not, or null
 * @param completion finished or not, or null
 * @param at when it happened
 * @param trust how far it can be relied upon
 * @param parentActivity IRI of the course it belongs to, or null
 * @param instructor number of the person who saw it and stands for it, or null
 */
public record NewRecord(
    UUID id,
    String personNumber,
    Verb verb,
    String activity,
    ActivityType activityType,
    String activityName,
    RecordKind kind,
    Set<String> topics,
    Duration duration,
    BigDecimal score,
    Boolean success,
    Boolean completion,
    Instant at,
    Trust trust,
    String parentActivity,
    String instructor) {

  /** Nobody stands for it besides the portal. */
  public NewRecord(
      UUID id,
      String personNumber,
      Verb verb,
      String activity,
      ActivityType activityType,
      String activityName,
      RecordKind kind,
      Set<String> topics,
      Duration duration,
      BigDecimal score,
      Boolean success,
      Boolean completion,
      Instant at,
      Trust trust,
      String parentActivity) {
    this(
        id,
        personNumber,
        verb,
        activity,
        activityType,
        activityName,
        kind,
        topics,
        duration,
        score,
        success,
        completion,
        at,
        trust,
        parentActivity,
        null);
  }

  /** The record as an xAPI 1.0.3 statement. */
  public JsonObject statement() {
    JsonObjectBuilder statement =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("actor", actor(personNumber))
            .add(
                "verb",
                Json.createObjectBuilder()
                    .add("id", verb.iri())
                    .add(
                        "display",
                        Json.createObjectBuilder().add("vi", verb.vi()).add("en", verb.en())))
            .add("object", object());
    JsonObject result = result();
    if (!result.isEmpty()) {
      statement.add("result", result);
    }
    return statement.add("context", context()).add("timestamp", at.toString()).build();
  }

  /** The statement that voids another, with the reason in words. */
  static JsonObject voiding(UUID id, UUID voided, String actorName, String reason, Instant at) {
    return Json.createObjectBuilder()
        .add("id", id.toString())
        .add("actor", actor(actorName))
        .add("verb", Json.createObjectBuilder().add("id", Verb.VOIDED.iri()))
        .add(
            "object",
            Json.createObjectBuilder()
                .add("objectType", "StatementRef")
                .add("id", voided.toString()))
        .add(
            "context",
            Json.createObjectBuilder()
                .add("extensions", Json.createObjectBuilder().add(Vocabulary.REASON, reason)))
        .add("timestamp", at.toString())
        .build();
  }

  private static JsonObjectBuilder actor(String name) {
    return Json.createObjectBuilder()
        .add("objectType", "Agent")
        .add(
            "account",
            Json.createObjectBuilder().add("homePage", Vocabulary.HOME_PAGE).add("name", name));
  }

  private JsonObjectBuilder object() {
    return Json.createObjectBuilder()
        .add("objectType", "Activity")
        .add("id", activity)
        .add(
            "definition",
            Json.createObjectBuilder()
                .add("type", activityType.iri())
                .add("name", Json.createObjectBuilder().add("vi", activityName)));
  }

  private JsonObject result() {
    JsonObjectBuilder result = Json.createObjectBuilder();
    if (score != null) {
      result.add("score", Json.createObjectBuilder().add("scaled", score));
    }
    if (success != null) {
      result.add("success", success);
    }
    if (completion != null) {
      result.add("completion", completion);
    }
    if (duration != null) {
      result.add("duration", duration.toString());
    }
    return result.build();
  }

  private JsonObjectBuilder context() {
    JsonObjectBuilder extensions = Json.createObjectBuilder().add(Vocabulary.TRUST, trust.name());
    if (kind != null) {
      extensions.add(Vocabulary.KIND, kind.name());
    }
    if (!topics.isEmpty()) {
      JsonArrayBuilder codes = Json.createArrayBuilder();
      topics.stream().sorted().forEach(codes::add);
      extensions.add(Vocabulary.TOPICS, codes);
    }
    JsonObjectBuilder context = Json.createObjectBuilder();
    if (parentActivity != null) {
      context.add(
          "contextActivities",
          Json.createObjectBuilder()
              .add(
                  "parent",
                  Json.createArrayBuilder()
                      .add(Json.createObjectBuilder().add("id", parentActivity))));
    }
    if (instructor != null) {
      context.add("instructor", actor(instructor));
    }
    return context.add("platform", "Hiếu Học").add("extensions", extensions);
  }
}
