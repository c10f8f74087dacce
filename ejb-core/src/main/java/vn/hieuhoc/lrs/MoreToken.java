package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Json;

/**
 * What the rest of a search is asked for with: the question, and the key to go on from. It keeps
 * nothing in the store and holds for ever.
 *
 * @param query the question
 * @param after the key of the last statement that was given
 */
record MoreToken(StatementQuery query, long after) {

  String written() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "g", query.agent() == null ? null : query.agent().toString());
    add(json, "v", query.verb());
    add(json, "o", query.activity());
    add(json, "r", query.registration());
    add(json, "s", query.since());
    add(json, "u", query.until());
    add(json, "f", query.format());
    json.add("x", query.relatedActivities())
        .add("y", query.relatedAgents())
        .add("n", query.limit())
        .add("a", query.ascending())
        .add("b", query.attachments())
        .add("k", after);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.build().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Empty when nobody was given this. */
  static Optional<MoreToken> read(String written) {
    try (JsonReader reader =
        Json.createReader(
            new StringReader(
                new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8)))) {
      JsonObject json = reader.readObject();
      String agent = json.getString("g", null);
      String registration = json.getString("r", null);
      return Optional.of(
          new MoreToken(
              new StatementQuery(
                  agent == null ? null : object(agent),
                  json.getString("v", null),
                  json.getString("o", null),
                  registration == null ? null : UUID.fromString(registration),
                  json.getBoolean("x"),
                  json.getBoolean("y"),
                  moment(json.getString("s", null)),
                  moment(json.getString("u", null)),
                  json.getInt("n"),
                  json.getBoolean("a"),
                  json.getString("f", null),
                  json.getBoolean("b")),
              json.getJsonNumber("k").longValueExact()));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static Instant moment(String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
