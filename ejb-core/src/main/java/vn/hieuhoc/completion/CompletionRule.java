package vn.hieuhoc.completion;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.completion.RuleNode.Is;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * When a course is finished: a tree in JSON, {@code {"v": 1, "rule": {"is": "requiredLessons"}}}.
 * The nodes are
 *
 * <ul>
 *   <li>{@code {"is": "requiredLessons"}}: every required lesson is finished (the usual rule);
 *   <li>{@code {"is": "lesson", "lesson": ID}}: that lesson is finished;
 *   <li>{@code {"is": "opened", "lesson": ID}}: that lesson was opened;
 *   <li>{@code {"is": "minutes", "atLeast": 30}}: so many minutes at the lessons, or with {@code
 *       "lesson": ID} at that one;
 *   <li>{@code {"is": "score", "lesson": ID, "atLeast": 0.8}}: the best score there;
 *   <li>{@code {"is": "share", "atLeast": 0.8}}: that share of all lessons is finished;
 *   <li>{@code {"is": "attendance", "atLeast": 0.8}}: that share of the meetings was attended;
 *   <li>{@code {"is": "confirmed", "lesson": ID}}: somebody who runs the course confirmed it;
 *   <li>{@code {"is": "all", "of": […]}}, {@code {"is": "any", "of": […]}}, {@code {"is":
 *       "atLeast", "count": 2, "of": […]}};
 *   <li>{@code {"is": "weights", "atLeast": 60, "of": […]}}: each of them says its points, {@code
 *       "weight": 30}.
 * </ul>
 *
 * Pure: the same progress always gives the same answer.
 */
public final class CompletionRule {

  /** The usual rule. */
  public static final String USUAL = "{\"v\":1,\"rule\":{\"is\":\"requiredLessons\"}}";

  private static final int VERSION = 1;
  private static final int MOST = 200;
  private static final int MINUTE = 60;
  static final String FIELD = "completionRule";

  private final RuleNode root;

  private CompletionRule(RuleNode root) {
    this.root = root;
    if (root.all().size() > MOST) {
      throw wrong(String.valueOf(root.all().size()));
    }
  }

  /**
   * Reads a rule.
   *
   * @throws Refused {@code course.rule-not-readable} with the part that is wrong
   */
  public static CompletionRule read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject whole = reader.readObject();
      if (!(whole.get("v") instanceof JsonNumber v) || v.intValue() != VERSION) {
        throw wrong(String.valueOf(whole.get("v")));
      }
      return new CompletionRule(new RuleReader(false).node(whole.get("rule"), 1, false));
    } catch (JsonException | IllegalStateException broken) {
      throw wrong(json);
    }
  }

  /**
   * The rule of a tree.
   *
   * @throws Refused {@code course.rule-not-readable} when the tree is none
   */
  public static CompletionRule of(RuleNode tree) {
    return read(
        Json.createObjectBuilder().add("v", VERSION).add("rule", write(tree)).build().toString());
  }

  /**
   * Reads a tree that is being built: conditions may be joined that are not there yet.
   *
   * @throws Refused {@code course.rule-not-readable} with the part that is wrong
   */
  public static RuleNode draft(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new RuleReader(true).node(reader.readObject(), 1, false);
    } catch (JsonException | IllegalStateException broken) {
      throw wrong(json);
    }
  }

  /** A tree as {@link #draft} reads it. */
  public static String draft(RuleNode tree) {
    return write(tree).build().toString();
  }

  /** The rule as it is kept. */
  public String json() {
    return Json.createObjectBuilder().add("v", VERSION).add("rule", write(root)).build().toString();
  }

  /** The tree. */
  public RuleNode tree() {
    return root;
  }

  /** True when somebody so far is finished. Nobody finishes a course without lessons. */
  public boolean met(CourseProgress progress) {
    return !progress.lessons().isEmpty() && met(root, progress);
  }

  /** Of which kinds there are conditions that somebody so far does not meet. */
  public Set<Is> unmet(CourseProgress progress) {
    return root.all().stream()
        .filter(node -> !node.is().joins() && !met(node, progress))
        .map(RuleNode::is)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The conditions that name a lesson. */
  public List<RuleNode> naming() {
    return root.all().stream().filter(node -> node.lesson() != null).toList();
  }

  /** The lessons the rule names. */
  public Set<UUID> lessons() {
    return naming().stream().map(RuleNode::lesson).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rule without what it says of some lessons. Groups that are left empty go too, those that
   * ask for more than is left ask for all of it; when nothing is left, the usual rule is.
   */
  public CompletionRule without(Set<UUID> gone) {
    return left(root, gone).map(CompletionRule::of).orElseGet(() -> read(USUAL));
  }

  private static Optional<RuleNode> left(RuleNode node, Set<UUID> gone) {
    if (!node.is().joins()) {
      boolean named = node.lesson() != null && gone.contains(node.lesson());
      return named ? Optional.empty() : Optional.of(node);
    }
    List<RuleNode> of =
        node.of().stream().map(each -> left(each, gone)).flatMap(Optional::stream).toList();
    BigDecimal most = node.of(of).most();
    BigDecimal amount = most == null ? node.amount() : node.amount().min(most);
    return of.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleNode(node.is(), node.lesson(), amount, node.weight(), of));
  }

  /** True when it looks at what a learner opened or how long he was there. */
  public boolean looksAtTime() {
    return root.all().stream().anyMatch(n -> n.is() == Is.OPENED || n.is() == Is.MINUTES);
  }

  /**
   * True when whoever is finished by this rule may have needed the lesson for it: it is named, or
   * required, or the rule counts lessons or sessions without naming them.
   *
   * @param required whether the lesson is required, or none of the course is
   */
  public boolean mayRestOn(UUID lesson, boolean required) {
    return root.all().stream()
        .anyMatch(
            node ->
                switch (node.is()) {
                  case REQUIRED_LESSONS -> required;
                  case SHARE, ATTENDANCE -> true;
                  default -> lesson.equals(node.lesson());
                });
  }

  private static boolean met(RuleNode node, CourseProgress progress) {
    return switch (node.is()) {
      case REQUIRED_LESSONS ->
          progress
              .done()
              .containsAll(
                  progress.required().isEmpty() ? progress.lessons() : progress.required());
      case LESSON, CONFIRMED -> progress.done().contains(node.lesson());
      case OPENED -> progress.seconds().containsKey(node.lesson());
      case MINUTES -> minutes(node, progress);
      case SCORE ->
          progress.best().containsKey(node.lesson())
              && progress.best().get(node.lesson()).compareTo(node.amount()) >= 0;
      case SHARE -> share(progress.lessons(), progress, node.amount());
      case ATTENDANCE ->
          progress.meetings() > 0
              && reaches(progress.attended(), progress.meetings(), node.amount());
      case ALL -> node.of().stream().allMatch(n -> met(n, progress));
      case ANY -> node.of().stream().anyMatch(n -> met(n, progress));
      case AT_LEAST ->
          node.of().stream().filter(n -> met(n, progress)).count() >= node.amount().intValue();
      case WEIGHTS ->
          node.of().stream().filter(n -> met(n, progress)).mapToInt(RuleNode::weight).sum()
              >= node.amount().intValue();
    };
  }

  private static boolean minutes(RuleNode node, CourseProgress progress) {
    long seconds =
        progress.seconds().entrySet().stream()
            .filter(each -> node.lesson() == null || each.getKey().equals(node.lesson()))
            .mapToLong(each -> each.getValue())
            .sum();
    return seconds >= node.amount().longValue() * MINUTE;
  }

  private static boolean share(Set<UUID> lessons, CourseProgress progress, BigDecimal least) {
    long done = lessons.stream().filter(progress.done()::contains).count();
    return reaches(done, lessons.size(), least);
  }

  private static boolean reaches(long done, int all, BigDecimal least) {
    return BigDecimal.valueOf(done).compareTo(least.multiply(BigDecimal.valueOf(all))) >= 0;
  }

  private static JsonObjectBuilder write(RuleNode node) {
    JsonObjectBuilder object = Json.createObjectBuilder().add("is", node.is().word());
    if (node.lesson() != null) {
      object.add("lesson", node.lesson().toString());
    }
    if (node.amount() != null) {
      object.add(node.is() == Is.AT_LEAST ? "count" : "atLeast", node.amount());
    }
    if (node.weight() != null) {
      object.add("weight", node.weight());
    }
    if (node.is().joins()) {
      JsonArrayBuilder of = Json.createArrayBuilder();
      node.of().forEach(each -> of.add(write(each)));
      object.add("of", of);
    }
    return object;
  }

  static Refused wrong(String part) {
    return Refused.of(FIELD, "course.rule-not-readable", part);
  }
}
