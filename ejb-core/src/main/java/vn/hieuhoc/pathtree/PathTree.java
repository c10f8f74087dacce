package vn.hieuhoc.pathtree;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * The steps of a path: a tree in JSON, {@code {"v": 1, "path": {"is": "all", "of": […]}}}. The
 * steps are
 *
 * <ul>
 *   <li>{@code {"is": "course", "course": ID}}: the course is finished;
 *   <li>{@code {"is": "session", "session": ID}}: the session was attended;
 *   <li>{@code {"is": "class", "class": ID, "count": 2}}: so many sessions of the class were;
 *   <li>{@code {"is": "external", "what": "…", "issuer": "…"}}, or with {@code "title"} and {@code
 *       "activity"}: that was learnt elsewhere;
 *   <li>{@code {"is": "all", "of": […]}}, {@code {"is": "any", "of": […]}}, {@code {"is":
 *       "atLeast", "count": 2, "of": […]}}, which may have a {@code "title"}.
 * </ul>
 *
 * Each may say {@code "trust"}, how far its proof must be reliable at least, and {@code "after":
 * true} when the step before it in its group comes first. Pure.
 */
public final class PathTree implements Serializable {

  static final String FIELD = "steps";
  private static final long serialVersionUID = 1L;
  private static final int VERSION = 1;
  private static final int MOST = 100;

  private final PathNode root;

  private PathTree(PathNode root) {
    this.root = root;
  }

  /** A path without steps. */
  public static PathTree empty() {
    return new PathTree(PathNode.group(UUID.randomUUID(), Is.ALL, null, null, List.of()));
  }

  /**
   * Reads a tree that is still worked on: groups may be empty.
   *
   * @throws Refused {@code path.not-readable} with the part that is wrong, {@code path.too-long},
   *     {@code path.step-twice}
   */
  public static PathTree read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject whole = reader.readObject();
      if (!(whole.get("v") instanceof JsonNumber v) || v.intValue() != VERSION) {
        throw wrong(String.valueOf(whole.get("v")));
      }
      return of(new StepReader().root(whole.get("path")));
    } catch (JsonException | IllegalStateException broken) {
      throw wrong(json);
    }
  }

  /**
   * The tree of a whole.
   *
   * @throws Refused {@code path.too-long}, {@code path.step-twice}
   */
  public static PathTree of(PathNode root) {
    List<PathNode> all = root.all();
    if (all.size() - 1 > MOST) {
      throw Refused.of(FIELD, "path.too-long", all.size() - 1, MOST);
    }
    Set<UUID> ids = new HashSet<>();
    Set<Object> things = new HashSet<>();
    for (PathNode each : all) {
      Object thing = each.is() == Is.EXTERNAL ? each.activity() : each.thing();
      if (!ids.add(each.id()) || (thing != null && !things.add(thing))) {
        throw Refused.of(FIELD, "path.step-twice");
      }
    }
    return new PathTree(root);
  }

  /**
   * Demands that the tree can be learnt.
   *
   * @throws Refused {@code path.empty-group}, {@code path.out-of-reach}
   */
  public void requireWhole() {
    for (PathNode each : root.all()) {
      if (each.is().joins() && each.of().isEmpty()) {
        throw Refused.of(FIELD, "path.empty-group");
      }
      if (each.is() == Is.AT_LEAST && each.count() > each.of().size()) {
        throw Refused.of(FIELD, "path.out-of-reach", each.count(), each.of().size());
      }
    }
  }

  /** The tree as it is kept. */
  public String json() {
    return Json.createObjectBuilder().add("v", VERSION).add("path", write(root)).build().toString();
  }

  /** The whole. */
  public PathNode root() {
    return root;
  }

  /** Every step but the whole, from the top. */
  public List<PathNode> steps() {
    List<PathNode> all = root.all();
    return all.subList(1, all.size());
  }

  /** The steps that join nothing. */
  public List<PathNode> leaves() {
    return steps().stream().filter(each -> !each.is().joins()).toList();
  }

  /** The step of an id. */
  public Optional<PathNode> find(UUID id) {
    return root.all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * The tree as somebody sent it, in which only steps of these trees keep their id: what was
   * decided of a step elsewhere says nothing of a step here.
   */
  public PathTree keeping(Collection<PathTree> own) {
    Set<UUID> ids = new HashSet<>();
    own.forEach(tree -> tree.root.all().forEach(each -> ids.add(each.id())));
    return new PathTree(root.keeping(ids));
  }

  /** The tree with a step at the end of a group. */
  public PathTree with(UUID group, PathNode step) {
    PathNode there = known(group);
    if (!there.is().joins()) {
      throw Refused.of("group", "path.unknown-step");
    }
    List<PathNode> of = new ArrayList<>(there.of());
    of.add(step);
    return of(changed(root, there.of(of)));
  }

  /** The tree without a step and what is in it. */
  public PathTree without(UUID id) {
    PathNode parent = parent(id);
    return of(
        changed(root, parent.of(parent.of().stream().filter(n -> !n.id().equals(id)).toList())));
  }

  /** The tree with a step one place further to the front of its group. */
  public PathTree raised(UUID id) {
    PathNode parent = parent(id);
    List<PathNode> of = new ArrayList<>(parent.of());
    int at = of.indexOf(known(id));
    if (at > 0) {
      of.add(at - 1, of.remove(at));
    }
    return of(changed(root, parent.of(of)));
  }

  /** The tree in which a step comes after the one before it, or does so no more. */
  public PathTree turned(UUID id) {
    PathNode step = known(id);
    return of(changed(root, step.after(!step.after())));
  }

  private PathNode known(UUID id) {
    return find(id).orElseThrow(() -> Refused.of("step", "path.unknown-step"));
  }

  private PathNode parent(UUID id) {
    return root.all().stream()
        .filter(each -> each.of().stream().anyMatch(child -> child.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> Refused.of("step", "path.unknown-step"));
  }

  private static PathNode changed(PathNode here, PathNode next) {
    return here.id().equals(next.id())
        ? next
        : here.of(here.of().stream().map(each -> changed(each, next)).toList());
  }

  private static JsonObjectBuilder write(PathNode node) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("id", node.id().toString()).add("is", node.is().word());
    if (node.title() != null) {
      object.add("title", node.title());
    }
    if (node.thing() != null) {
      object.add(node.is().word(), node.thing().toString());
    }
    if (node.activity() != null) {
      object.add("activity", node.activity());
    }
    if (node.count() != null) {
      object.add("count", node.count());
    }
    if (node.trust() != null) {
      object.add("trust", node.trust().name());
    }
    if (node.after()) {
      object.add("after", true);
    }
    if (node.is().joins()) {
      JsonArrayBuilder of = Json.createArrayBuilder();
      node.of().forEach(each -> of.add(write(each)));
      object.add("of", of);
    }
    return object;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTree tree && tree.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  static Refused wrong(String part) {
    return Refused.of(FIELD, "path.not-readable", part);
  }
}
