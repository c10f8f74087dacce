package vn.hieuhoc.course;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * The lessons of a course in their order, with what is said of each: the one learners see, a draft,
 * or one of before. Pure.
 *
 * @param lessons the lessons, in order
 */
public record Outline(List<OutlineItem> lessons) implements Serializable {

  public Outline {
    lessons = List.copyOf(lessons);
  }

  /** Reads what {@link #json} wrote. */
  public static Outline read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new Outline(
          reader.readObject().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
              .map(Outline::item)
              .toList());
    }
  }

  /** The outline as it is kept. */
  public String json() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    lessons.forEach(each -> items.add(write(each)));
    return Json.createObjectBuilder().add("v", 1).add("lessons", items).build().toString();
  }

  /** The lesson, when it stands in the outline. */
  public Optional<OutlineItem> lesson(UUID id) {
    return lessons.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Public ids of its lessons. */
  public Set<UUID> ids() {
    return lessons.stream().map(OutlineItem::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The same with the lesson: in its place when it stands there already, else at the end. */
  public Outline with(OutlineItem item) {
    List<OutlineItem> all = new ArrayList<>(lessons);
    int place = lessons.stream().map(OutlineItem::id).toList().indexOf(item.id());
    if (place < 0) {
      all.add(item);
    } else {
      all.set(place, item);
    }
    return new Outline(all);
  }

  /** The same without the lesson. */
  public Outline without(UUID id) {
    return new Outline(lessons.stream().filter(each -> !each.id().equals(id)).toList());
  }

  /**
   * The same in another order.
   *
   * @throws Refused {@code course.order-incomplete} unless it names every lesson once
   */
  public Outline inOrder(List<UUID> order) {
    if (order.size() != lessons.size() || !new HashSet<>(order).equals(ids())) {
      throw Refused.of("lessons", "course.order-incomplete", lessons.size(), order.size());
    }
    return new Outline(
        lessons.stream()
            .sorted(Comparator.comparingInt(each -> order.indexOf(each.id())))
            .toList());
  }

  /** The same with a part called otherwise; null takes the heading away. */
  public Outline withPartNamed(String from, String to) {
    return new Outline(
        lessons.stream().map(each -> from.equals(each.section()) ? each.in(to) : each).toList());
  }

  private static OutlineItem item(JsonObject json) {
    return new OutlineItem(
        UUID.fromString(json.getString("id")),
        LessonKind.valueOf(json.getString("kind")),
        json.getString("title"),
        json.containsKey("minutes") ? json.getInt("minutes") : null,
        json.getBoolean("required"),
        json.getString("section", null),
        id(json, "material"),
        id(json, "quiz"),
        json.getString("link", null),
        json.getString("task", null),
        json.containsKey("dueDays") ? json.getInt("dueDays") : null);
  }

  private static UUID id(JsonObject json, String name) {
    return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
  }

  private static JsonObjectBuilder write(OutlineItem item) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", item.id().toString())
            .add("kind", item.kind().name())
            .add("title", item.title())
            .add("required", item.required());
    if (item.minutes() != null) {
      json.add("minutes", item.minutes());
    }
    if (item.dueDays() != null) {
      json.add("dueDays", item.dueDays());
    }
    text(json, "section", item.section());
    text(json, "material", item.material());
    text(json, "quiz", item.quiz());
    text(json, "link", item.link());
    text(json, "task", item.task());
    return json;
  }

  private static void text(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
