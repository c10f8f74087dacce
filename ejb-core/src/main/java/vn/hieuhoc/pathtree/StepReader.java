package vn.hieuhoc.pathtree;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Makes steps of JSON. */
final class StepReader {

  private static final int DEEPEST = 5;
  private static final int LONGEST = 300;
  private static final int LONGEST_IRI = 500;

  PathNode root(JsonValue json) {
    PathNode root = node(json, 0);
    if (!root.is().joins()) {
      throw PathTree.wrong(String.valueOf(json));
    }
    return root.after(false);
  }

  private PathNode node(JsonValue json, int depth) {
    if (!(json instanceof JsonObject object)) {
      throw PathTree.wrong(String.valueOf(json));
    }
    if (depth > DEEPEST) {
      throw Refused.of(PathTree.FIELD, "path.too-deep", DEEPEST);
    }
    Is is = is(object);
    UUID id = object.containsKey("id") ? id(object, "id") : UUID.randomUUID();
    PathNode node =
        switch (is) {
          case ALL, ANY, AT_LEAST ->
              PathNode.group(id, is, text(object, "title"), count(object, is), of(object, depth));
          case COURSE, SESSION, CLASS ->
              PathNode.thing(id, is, id(object, is.word()), count(object, is), trust(object));
          case EXTERNAL -> elsewhere(object, id);
        };
    return node.after(after(object));
  }

  private static Is is(JsonObject object) {
    return object.get("is") instanceof JsonString word
        ? Arrays.stream(Is.values())
            .filter(is -> is.word().equals(word.getString()))
            .findFirst()
            .orElseThrow(() -> PathTree.wrong(object.toString()))
        : wrong(object);
  }

  private List<PathNode> of(JsonObject object, int depth) {
    if (!(object.get("of") instanceof JsonArray of)) {
      throw PathTree.wrong(object.toString());
    }
    List<PathNode> nodes = new ArrayList<>();
    of.forEach(each -> nodes.add(node(each, depth + 1)));
    return nodes;
  }

  private static PathNode elsewhere(JsonObject object, UUID id) {
    String activity = text(object, "activity");
    String title = text(object, "title");
    if (activity == null) {
      return PathNode.elsewhere(id, text(object, "what"), text(object, "issuer"), trust(object));
    }
    if (title == null || activity.length() > LONGEST_IRI || !activity.contains(":")) {
      throw PathTree.wrong(object.toString());
    }
    return PathNode.named(id, title, activity, trust(object));
  }

  private static String text(JsonObject object, String name) {
    if (!(object.get(name) instanceof JsonString text)) {
      return object.containsKey(name) && object.get(name) != JsonValue.NULL ? wrong(object) : null;
    }
    String tidied = VietnameseText.tidyOrNull(text.getString());
    return tidied != null && tidied.length() > LONGEST ? wrong(object) : tidied;
  }

  private static UUID id(JsonObject object, String name) {
    try {
      return UUID.fromString(object.getString(name, ""));
    } catch (IllegalArgumentException | ClassCastException notAnId) {
      throw PathTree.wrong(object.toString());
    }
  }

  private static Integer count(JsonObject object, Is is) {
    if (!is.counts()) {
      return null;
    }
    if (!object.containsKey("count") && is == Is.CLASS) {
      return 1;
    }
    if (object.get("count") instanceof JsonNumber number
        && number.isIntegral()
        && number.bigDecimalValue().signum() > 0
        && number.bigDecimalValue().precision() <= 3) {
      return number.intValue();
    }
    throw Refused.of(PathTree.FIELD, "path.out-of-range", String.valueOf(object.get("count")));
  }

  private static Trust trust(JsonObject object) {
    String word = text(object, "trust");
    return word == null
        ? null
        : Arrays.stream(Trust.values())
            .filter(trust -> trust.name().equals(word))
            .findFirst()
            .orElseThrow(() -> PathTree.wrong(object.toString()));
  }

  private static boolean after(JsonObject object) {
    JsonValue after = object.getOrDefault("after", JsonValue.FALSE);
    if (after != JsonValue.TRUE && after != JsonValue.FALSE) {
      throw PathTree.wrong(object.toString());
    }
    return after == JsonValue.TRUE;
  }

  private static <T> T wrong(JsonObject object) {
    throw PathTree.wrong(object.toString());
  }
}
