package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.Json;

/** Statements that say the same have one form, others have another (xAPI 1.0.3, Data, 2.3.1). */
class StatementFormTest {

  private static final String GROUP =
      """
      {"objectType":"Group","name":"Tổ","member":[{"mbox":"mailto:a@e.org"},
       {"mbox":"mailto:b@e.org","name":"B"},{"account":{"homePage":"https://e.org","name":"1"}}]}
      """;
  private static final String INNER =
      """
      {"objectType":"SubStatement","actor":#G,"verb":{"id":"urn:w"},
       "object":{"objectType":"Group","mbox":"mailto:o@e.org","member":[{"mbox":"mailto:c@e.org"},
         {"mbox":"mailto:d@e.org"}]},
       "context":{"team":#G,"contextActivities":{"other":{"id":"urn:z"}}}}
      """;
  private static final String WHOLE =
      """
      {"id":"3f0c5a4e-1b2d-4c3e-8f90-0a1b2c3d4e5f","actor":#G,
       "verb":{"id":"urn:v"},"object":#O,
       "result":{"score":{"scaled":0.5,"raw":5},"success":true,"duration":"PT60S","response":"x",
         "extensions":{"urn:e":[1,2,{"a":[true,null]}]}},
       "context":{"instructor":#G,"registration":"3f0c5a4e-1b2d-4c3e-8f90-0a1b2c3d4e5f",
         "contextActivities":{"parent":[{"id":"urn:p"},{"id":"urn:q"}]},
         "contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@e.org"}},
           {"objectType":"contextAgent","agent":{"mbox":"mailto:b@e.org"},"relevantTypes":["urn:r"]}],
         "contextGroups":[{"objectType":"contextGroup","group":#G},
           {"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:g@e.org"}}],
         "extensions":{"urn:f":"y"}},
       "timestamp":"2026-11-29T05:00:00Z"}
      """;
  private static final Set<String> IN_NO_ORDER = Set.of("member", "contextAgents", "contextGroups");

  private static final List<JsonObject> SOME =
      List.of(
          read(WHOLE.replace("#O", INNER).replace("#G", GROUP)),
          read(WHOLE.replace("#O", "{\"id\":\"urn:o\"}").replace("#G", GROUP)),
          read(
              WHOLE
                  .replace("#O", "{\"objectType\":\"StatementRef\",\"id\":\"x\"}")
                  .replace("#G", GROUP)));

  @RepeatedTest(40)
  void theOrderOfKeysAndOfMembersMakesNoDifference(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (JsonObject statement : SOME) {
      JsonObject shuffled = shuffled(statement, "", random).asJsonObject();

      assertThat(form(shuffled)).isEqualTo(form(statement));
    }
  }

  @Test
  void aShuffledStatementIsWrittenOtherwise() {
    JsonObject shuffled = shuffled(SOME.get(0), "", new Random(1)).asJsonObject();

    assertThat(shuffled.toString()).isNotEqualTo(SOME.get(0).toString());
  }

  @Test
  void everyChangedValueMakesAnotherStatement() {
    for (JsonObject statement : SOME) {
      List<JsonValue> changed = changes(statement);
      assertThat(changed).hasSizeGreaterThan(40);
      for (JsonValue other : changed) {
        assertThat(form(other.asJsonObject())).as(other.toString()).isNotEqualTo(form(statement));
      }
    }
  }

  @Test
  void aListWhoseOrderCountsIsAnotherInAnotherOrder() {
    JsonObject statement = SOME.get(1);
    JsonObject other =
        read(
            statement
                .toString()
                .replace(
                    "[{\"id\":\"urn:p\"},{\"id\":\"urn:q\"}]",
                    "[{\"id\":\"urn:q\"},{\"id\":\"urn:p\"}]"));

    assertThat(form(other)).isNotEqualTo(form(statement));
  }

  @Test
  void momentsAreComparedHoweverTheyAreWritten() {
    String form = form(timed("2026-11-29T05:00:00Z"));

    assertThat(form(timed("2026-11-29T12:00:00.000+07:00"))).isEqualTo(form);
    assertThat(form(timed("20261129T050000Z"))).isEqualTo(form);
    assertThat(form(timed("2026-11-29T05:00:00"))).isEqualTo(form);
    assertThat(form(timed("2026-11-29T05:00:00.001Z"))).isNotEqualTo(form);
  }

  @Test
  void anIdInCapitalsIsTheSame() {
    JsonObject statement = SOME.get(1);
    String id = statement.getString("id");
    JsonObject capitals =
        Json.createObjectBuilder(statement).add("id", id.toUpperCase(Locale.ROOT)).build();

    assertThat(form(capitals)).isEqualTo(form(statement));
  }

  private static JsonObject timed(String moment) {
    return Json.createObjectBuilder().add("timestamp", moment).build();
  }

  private static String form(JsonObject statement) {
    return StatementForm.compared(statement, true).toString();
  }

  private static JsonValue shuffled(JsonValue value, String name, Random random) {
    if (value instanceof JsonObject object) {
      List<String> keys = new ArrayList<>(object.keySet());
      Collections.shuffle(keys, random);
      JsonObjectBuilder builder = Json.createObjectBuilder();
      keys.forEach(key -> builder.add(key, shuffled(object.get(key), key, random)));
      return builder.build();
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> items = new ArrayList<>(array);
      if (IN_NO_ORDER.contains(name)) {
        Collections.shuffle(items, random);
      }
      JsonArrayBuilder builder = Json.createArrayBuilder();
      items.forEach(item -> builder.add(shuffled(item, "", random)));
      return builder.build();
    }
    return value;
  }

  /** The value with one thing in it changed, taken away or added, for each thing. */
  private static List<JsonValue> changes(JsonValue value) {
    List<JsonValue> changes = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.forEach(
          (key, child) -> {
            changes.add(Json.createObjectBuilder(object).remove(key).build());
            changes(child)
                .forEach(
                    other -> changes.add(Json.createObjectBuilder(object).add(key, other).build()));
          });
      changes.add(Json.createObjectBuilder(object).add("new", 1).build());
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        List<JsonValue> fewer = new ArrayList<>(array);
        fewer.remove(i);
        changes.add(Json.createArrayBuilder(fewer).build());
        for (JsonValue other : changes(array.get(i))) {
          List<JsonValue> some = new ArrayList<>(array);
          some.set(i, other);
          changes.add(Json.createArrayBuilder(some).build());
        }
      }
    } else {
      changes.add(other(value));
    }
    return changes;
  }

  private static JsonValue other(JsonValue value) {
    if (value instanceof JsonString text) {
      return Json.createValue(
          text.getString().equals("2026-11-29T05:00:00Z")
              ? "2026-11-29T05:00:01Z"
              : text.getString() + "x");
    }
    if (value instanceof JsonNumber number) {
      return Json.createValue(number.bigDecimalValue().add(new BigDecimal("0.001")));
    }
    return value == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE;
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
