package vn.hieuhoc.term;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.statement.AgentKey;

/**
 * What a statement is found by (xAPI 1.0.3, Communication, 2.1.3): its agents, verb, activities and
 * registration, each as a number. Narrow terms are what a filter asks for by itself; the wide ones
 * are what it asks for besides with {@code related_agents} and {@code related_activities}.
 */
public final class SearchTerms {

  private static final List<String> CONTEXT_AGENTS = List.of("instructor", "team");

  private final Set<String> terms = new LinkedHashSet<>();

  private SearchTerms() {}

  /** The terms of a statement as kept. */
  public static long[] of(JsonObject statement) {
    SearchTerms found = new SearchTerms();
    found.narrow(statement);
    found.wide(statement);
    return found.terms.stream().mapToLong(SearchTerms::number).toArray();
  }

  /** Actor or object is this agent or group, or a group it is a member of. */
  public static long agent(String agentKey) {
    return number("agent " + agentKey);
  }

  /** Somewhere else in the statement stands this agent or group. */
  public static long otherAgent(String agentKey) {
    return number("other agent " + agentKey);
  }

  public static long verb(String iri) {
    return number("verb " + iri);
  }

  /** The object is this activity. */
  public static long activity(String iri) {
    return number("activity " + iri);
  }

  /** Somewhere else in the statement stands this activity. */
  public static long otherActivity(String iri) {
    return number("other activity " + iri);
  }

  public static long registration(UUID registration) {
    return number("registration " + registration);
  }

  /** Groups may be large: what else it is found by stands before their members. */
  private void narrow(JsonObject statement) {
    JsonObject verb = object(statement.get("verb"));
    terms.add("verb " + verb.getString("id", ""));
    if (object(statement.get("context")).get("registration") instanceof JsonString said) {
      terms.add("registration " + UUID.fromString(said.getString()));
    }
    JsonObject object = object(statement.get("object"));
    String type = object.getString("objectType", "Activity");
    if (type.equals("Activity")) {
      terms.add("activity " + object.getString("id", ""));
    }
    agents("agent ", statement.get("actor"));
    // References are found by what they refer to, sub-statements by their wide terms.
    if (type.equals("Agent") || type.equals("Group")) {
      agents("agent ", object);
    }
  }

  private void wide(JsonObject statement) {
    agents("other agent ", statement.get("authority"));
    JsonObject context = object(statement.get("context"));
    CONTEXT_AGENTS.forEach(name -> agents("other agent ", context.get(name)));
    each(context.get("contextAgents"), said -> agents("other agent ", said.get("agent")));
    each(context.get("contextGroups"), said -> agents("other agent ", said.get("group")));
    object(context.get("contextActivities"))
        .values()
        .forEach(
            some -> each(some, said -> terms.add("other activity " + said.getString("id", ""))));
    JsonObject object = object(statement.get("object"));
    if (object.getString("objectType", "").equals("SubStatement")) {
      agents("other agent ", object.get("actor"));
      JsonObject inner = object(object.get("object"));
      String type = inner.getString("objectType", "Activity");
      if (type.equals("Activity")) {
        terms.add("other activity " + inner.getString("id", ""));
      } else if (!type.equals("StatementRef")) {
        agents("other agent ", inner);
      }
      wide(object);
    }
  }

  private void agents(String term, JsonValue said) {
    JsonObject agent = object(said);
    if (agent.isEmpty()) {
      return;
    }
    AgentKey.of(agent).ifPresent(key -> terms.add(term + key));
    each(agent.get("member"), member -> agents(term, member));
  }

  private static void each(JsonValue some, Consumer<JsonObject> use) {
    if (some instanceof JsonArray list) {
      list.forEach(item -> use.accept(object(item)));
    } else if (some instanceof JsonObject one) {
      use.accept(one);
    }
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static long number(String term) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(term.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
