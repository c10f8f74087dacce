package vn.hieuhoc.question;

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
import java.util.List;
import vn.hieuhoc.support.Json;

/**
 * The part of a question that differs by kind, as it is kept: JSON with a version, so that later
 * kinds and settings can be added and old questions still be read.
 */
final class QuestionBody {

  private static final int VERSION = 1;

  private QuestionBody() {}

  static String write(QuestionContent content) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("v", VERSION);
    if (!content.kind().hasChoices()) {
      body.add("accepted", texts(content.accepted())).add("withMarks", content.withMarks());
      body.add("partial", content.partial());
      if (content.tolerance() != null) {
        body.add("tolerance", content.tolerance());
      }
      JsonArrayBuilder parts = Json.createArrayBuilder();
      content.parts().forEach(part -> parts.add(part(part)));
      body.add("parts", parts);
    } else {
      JsonArrayBuilder choices = Json.createArrayBuilder();
      for (Choice choice : content.choices()) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("id", choice.id());
        put(one, "text", choice.text());
        one.add("correct", choice.correct());
        put(one, "feedback", choice.feedback());
        choices.add(one);
      }
      body.add("choices", choices).add("partial", content.partial());
    }
    put(body, "feedback", content.feedback());
    return body.build().toString();
  }

  static QuestionContent read(QuestionKind kind, String prompt, BigDecimal points, String json) {
    JsonObject body;
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      body = reader.readObject();
    }
    if (body.getInt("v") != VERSION) {
      throw new IllegalStateException("A question body of version " + body.getInt("v"));
    }
    List<Choice> choices = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    if (body.containsKey("choices")) {
      for (JsonObject one : body.getJsonArray("choices").getValuesAs(JsonObject.class)) {
        choices.add(
            new Choice(
                one.getString("id"),
                one.getString("text", null),
                one.getBoolean("correct"),
                one.getString("feedback", null)));
      }
    }
    if (body.containsKey("parts")) {
      for (JsonObject one : body.getJsonArray("parts").getValuesAs(JsonObject.class)) {
        JsonNumber worth = one.getJsonNumber("points");
        parts.add(
            new Part(
                one.getString("id"),
                one.getString("text", null),
                texts(one, "accepted"),
                worth == null ? null : worth.bigDecimalValue()));
      }
    }
    JsonNumber tolerance = body.getJsonNumber("tolerance");
    return new QuestionContent(
        kind,
        prompt,
        points,
        choices,
        texts(body, "accepted"),
        body.getBoolean("withMarks", false),
        body.getBoolean("partial", false),
        body.getString("feedback", null),
        parts,
        tolerance == null ? null : tolerance.bigDecimalValue());
  }

  private static JsonObjectBuilder part(Part part) {
    JsonObjectBuilder one = Json.createObjectBuilder().add("id", part.id());
    put(one, "text", part.text());
    one.add("accepted", texts(part.accepted()));
    if (part.points() != null) {
      one.add("points", part.points());
    }
    return one;
  }

  private static JsonArrayBuilder texts(List<String> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonObject object, String name) {
    List<String> texts = new ArrayList<>();
    if (object.containsKey(name)) {
      for (JsonValue one : object.getJsonArray(name)) {
        texts.add(((JsonString) one).getString());
      }
    }
    return texts;
  }

  private static void put(JsonObjectBuilder object, String name, String value) {
    if (value != null) {
      object.add(name, value);
    }
  }
}
