package vn.hieuhoc.document;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.UUID;

/**
 * Where documents lie.
 *
 * @param kind what they are about
 * @param activity IRI, or null for profiles of agents
 * @param agent the agent as sent, or null for profiles of activities
 * @param registration the registration, or null: any, where several documents are meant
 */
public record DocumentPlace(
    DocumentKind kind, String activity, JsonObject agent, UUID registration) {

  public DocumentPlace {
    Objects.requireNonNull(kind, "kind");
  }

  /** The state of an agent in an activity. */
  public static DocumentPlace state(String activity, JsonObject agent, UUID registration) {
    return new DocumentPlace(DocumentKind.STATE, activity, agent, registration);
  }

  /** What is known of an activity. */
  public static DocumentPlace ofActivity(String activity) {
    return new DocumentPlace(DocumentKind.ACTIVITY_PROFILE, activity, null, null);
  }

  /** What is known of an agent. */
  public static DocumentPlace ofAgent(JsonObject agent) {
    return new DocumentPlace(DocumentKind.AGENT_PROFILE, null, agent, null);
  }
}
