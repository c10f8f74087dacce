package vn.hieuhoc.portal.admission;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Json;

/**
 * A rule as it is ticked on the page: from one of these places, and one of these groups, and one of
 * these livelihoods, and one of these posts, but none of those. What is not ticked is not asked.
 *
 * @param places public ids of units
 * @param groups codes of groups
 * @param works livelihoods
 * @param posts posts one of which is held
 * @param without posts none of which is held
 */
public record TickedRule(
    List<String> places,
    List<String> groups,
    List<String> works,
    List<String> posts,
    List<String> without) {

  static TickedRule of(Query query) {
    return new TickedRule(
        query.texts("noi"),
        query.texts("nhom"),
        query.texts("lam"),
        query.texts("chuc"),
        query.texts("tru"));
  }

  /** What is ticked in a rule that is kept; a rule of another shape is shown by its parts. */
  static TickedRule of(String rule) {
    TickedRule ticked =
        new TickedRule(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    try (JsonReader reader = Json.createReader(new StringReader(rule))) {
      ticked.collect(reader.readObject().get("rule"), false);
    }
    return ticked;
  }

  private void collect(JsonValue value, boolean not) {
    JsonObject node = value.asJsonObject();
    switch (node.getString("is")) {
      case "livesIn" -> places.add(node.getString("unit"));
      case "group" -> groups.add(node.getString("group"));
      case "works" -> works.add(node.getString("as"));
      case "holds" -> (not ? without : posts).add(node.getString("post"));
      default -> {
        boolean turned = not != node.getString("is").equals("not");
        node.getJsonArray("of").forEach(each -> collect(each, turned));
      }
    }
  }

  /** True when nothing is ticked. */
  public boolean isEmpty() {
    return places.isEmpty()
        && groups.isEmpty()
        && works.isEmpty()
        && posts.isEmpty()
        && without.isEmpty();
  }

  /** The rule in JSON. */
  public String rule() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    add(all, "livesIn", "unit", places);
    add(all, "group", "group", groups);
    add(all, "works", "as", works);
    add(all, "holds", "post", posts);
    if (!without.isEmpty()) {
      all.add(
          Json.createObjectBuilder()
              .add("is", "not")
              .add("of", Json.createArrayBuilder().add(any("holds", "post", without))));
    }
    return Json.createObjectBuilder()
        .add("v", 1)
        .add("rule", Json.createObjectBuilder().add("is", "all").add("of", all))
        .build()
        .toString();
  }

  private static void add(JsonArrayBuilder all, String is, String name, List<String> values) {
    if (!values.isEmpty()) {
      all.add(any(is, name, values));
    }
  }

  private static JsonObject any(String is, String name, List<String> values) {
    JsonArrayBuilder of = Json.createArrayBuilder();
    values.forEach(value -> of.add(Json.createObjectBuilder().add("is", is).add(name, value)));
    return Json.createObjectBuilder().add("is", "any").add("of", of).build();
  }

  /** The same as it stands in an address. */
  public String address() {
    StringBuilder address = new StringBuilder();
    Map.of("noi", places, "nhom", groups, "lam", works, "chuc", posts, "tru", without)
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> {
                      address.append(address.isEmpty() ? "" : "&").append(name).append('=');
                      address.append(
                          java.net.URLEncoder.encode(
                              value, java.nio.charset.StandardCharsets.UTF_8));
                    }));
    return address.toString();
  }
}
