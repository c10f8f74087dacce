package vn.hieuhoc.record;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.statement.IsoDuration;
import vn.hieuhoc.statement.Moments;
import vn.hieuhoc.statement.StatementForm;
import vn.hieuhoc.statement.StatementRefused;

/**
 * One statement that follows the rules of xAPI: what the ledger searches by, taken out of the JSON.
 * The JSON itself is kept whole. Of rules only those are here that the portal's own extensions
 * have.
 */
final class Statement {

  private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,60}");

  private final JsonObject json;
  private final UUID id;
  private final String verb;
  private final JsonObject object;
  private final Instant timestamp;

  private Statement(JsonObject json, UUID id, String verb, JsonObject object, Instant timestamp) {
    this.json = json;
    this.id = id;
    this.verb = verb;
    this.object = object;
    this.timestamp = timestamp;
  }

  /**
   * Reads a statement.
   *
   * @param json one that {@link vn.hieuhoc.statement.StatementRules} accept
   * @param now its time, when it says none
   * @throws StatementRefused naming the place and the value of the first extension that is wrong
   */
  static Statement read(JsonObject json, Instant now) {
    JsonValue id = json.get("id");
    JsonValue time = json.get("timestamp");
    Statement statement =
        new Statement(
            json,
            id instanceof JsonString text ? UUID.fromString(text.getString()) : UUID.randomUUID(),
            json.getJsonObject("verb").getString("id"),
            json.getJsonObject("object"),
            time instanceof JsonString text ? Moments.read(text.getString()) : now);
    statement.duration();
    statement.topics();
    statement.kind();
    statement.trustAsked();
    return statement;
  }

  JsonObject json() {
    return json;
  }

  UUID id() {
    return id;
  }

  String verb() {
    return verb;
  }

  Instant timestamp() {
    return timestamp;
  }

  /** What identifies the thing acted on: its IRI, the id of a statement, or the agent itself. */
  String activity() {
    return object.containsKey("id")
        ? object.getString("id")
        : StatementForm.ordered(object).toString();
  }

  /** The number of the citizen the statement is about, when it is one of ours. */
  Optional<String> personNumber() {
    JsonObject account = child(child(json, "actor"), "account");
    return account.getString("homePage", "").equals(Vocabulary.HOME_PAGE)
        ? Optional.ofNullable(account.getString("name", null))
        : Optional.empty();
  }

  /** The statement this one declares void. */
  Optional<UUID> voids() {
    return verb.equals(Verb.VOIDED.iri()) ? reference() : Optional.empty();
  }

  Optional<RecordKind> kind() {
    String named = extension(Vocabulary.KIND);
    if (named == null) {
      String type = child(object, "definition").getString("type", null);
      return Vocabulary.kindOf(verb, type);
    }
    try {
      return Optional.of(RecordKind.valueOf(named));
    } catch (IllegalArgumentException unknown) {
      throw new StatementRefused("context.extensions[" + Vocabulary.KIND + "]", named, "kind");
    }
  }

  Trust trustAsked() {
    String asked = extension(Vocabulary.TRUST);
    if (asked == null) {
      return Trust.SELF_DECLARED;
    }
    try {
      return Trust.valueOf(asked);
    } catch (IllegalArgumentException unknown) {
      throw new StatementRefused("context.extensions[" + Vocabulary.TRUST + "]", asked, "trust");
    }
  }

  Set<String> topics() {
    JsonValue value = extensions().get(Vocabulary.TOPICS);
    Set<String> topics = new LinkedHashSet<>();
    if (value == null) {
      return topics;
    }
    String path = "context.extensions[" + Vocabulary.TOPICS + "]";
    if (!(value instanceof JsonArray codes)) {
      throw new StatementRefused(path, value, "topics");
    }
    for (JsonValue code : codes) {
      if (!(code instanceof JsonString s) || !TOPIC.matcher(s.getString()).matches()) {
        throw new StatementRefused(path, code, "topics");
      }
      topics.add(s.getString());
    }
    return topics;
  }

  /** Nanoseconds of {@code result.duration}, exact; null when there is none. */
  Long duration() {
    String text = result().getString("duration", null);
    return text == null ? null : IsoDuration.nanos(text);
  }

  BigDecimal score() {
    return child(result(), "score").get("scaled") instanceof JsonNumber number
        ? number.bigDecimalValue()
        : null;
  }

  Boolean success() {
    return flag("success");
  }

  Boolean completion() {
    return flag("completion");
  }

  UUID registration() {
    String text = child(json, "context").getString("registration", null);
    return text == null ? null : UUID.fromString(text);
  }

  /** The statement this one speaks of. */
  Optional<UUID> reference() {
    return referenceOf(json);
  }

  /** The statement another speaks of. */
  static Optional<UUID> referenceOf(JsonObject json) {
    JsonObject object = child(json, "object");
    return object.getString("objectType", "").equals("StatementRef")
        ? Optional.of(UUID.fromString(object.getString("id")))
        : Optional.empty();
  }

  /** SHA-256 of what is compared of a statement that says its time. */
  static byte[] formOf(JsonObject json) {
    return sha256(StatementForm.compared(json, true).toString());
  }

  /** True when the other says the same; a time that only one of them says makes no difference. */
  boolean saysTheSameAs(JsonObject other) {
    boolean timed = json.containsKey("timestamp") && other.containsKey("timestamp");
    String mine = StatementForm.compared(json, timed).toString();
    return mine.equals(StatementForm.compared(other, timed).toString());
  }

  /** The same of two that come at once: one without a time is of now, the other says its own. */
  boolean saysWhatIsSaidAtOnce(Statement other) {
    return json.containsKey("timestamp") == other.json.containsKey("timestamp")
        && saysTheSameAs(other.json);
  }

  static byte[] sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private JsonObject result() {
    return child(json, "result");
  }

  private JsonObject extensions() {
    return child(child(json, "context"), "extensions");
  }

  private String extension(String name) {
    JsonValue value = extensions().get(name);
    return value == null ? null : value instanceof JsonString s ? s.getString() : value.toString();
  }

  private Boolean flag(String name) {
    JsonValue value = result().get(name);
    return value == null ? null : value == JsonValue.TRUE;
  }

  private static JsonObject child(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }
}
