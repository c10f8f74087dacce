package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** Agents and groups (xAPI 1.0.3, Data, 2.4.2). */
public final class AgentRules {

  /** What may stand in a place for somebody. */
  enum Who {
    AGENT,
    GROUP,
    EITHER
  }

  private static final int SHA1_DIGITS = 40;

  private AgentRules() {}

  /**
   * Checks an agent or a group that stands by itself, as in the parameter {@code agent}.
   *
   * @throws StatementRefused naming the place and the value of the first thing that is wrong
   */
  public static void check(JsonObject agentOrGroup, XapiVersion version) {
    check(new Place(version), "agent", agentOrGroup, Who.EITHER);
  }

  static void check(Place place, String name, JsonValue value, Who who) {
    JsonObject somebody = place.object(name, value);
    place.in(name);
    here(place, somebody, who);
    place.out();
  }

  /** The authority: an agent, or an application and its user (2.4.9). */
  static void authority(Place place, String name, JsonValue value) {
    check(place, name, value, Who.EITHER);
    JsonObject authority = value.asJsonObject();
    if (group(authority)) {
      JsonArray pair = authority.getJsonArray("member");
      boolean application =
          pair != null
              && pair.stream().anyMatch(member -> member.asJsonObject().containsKey("account"));
      if (pair == null || pair.size() != 2 || !application || identifiers(authority) > 0) {
        throw place.refused(name, value, "authority");
      }
    }
  }

  private static void here(Place place, JsonObject somebody, Who who) {
    boolean group = isGroup(place, somebody, who);
    int identifiers = 0;
    for (Map.Entry<String, JsonValue> property : somebody.entrySet()) {
      JsonValue value = property.getValue();
      String name = property.getKey();
      switch (name) {
        case "objectType" -> {}
        case "name" -> place.text(name, value);
        case "mbox" -> {
          if (!isText(value) || !Forms.mbox(text(value))) {
            throw place.refused(name, value, "mbox");
          }
        }
        case "mbox_sha1sum" -> {
          if (!isText(value) || !Forms.hex(text(value), SHA1_DIGITS)) {
            throw place.refused(name, value, "sha1sum");
          }
        }
        case "openid" -> place.iri(name, value);
        case "account" -> account(place, name, value);
        case "member" -> {
          if (!group) {
            throw place.refused(name, value, "unknown");
          }
          members(place, name, value);
        }
        default -> throw place.refused(name, value, "unknown");
      }
      identifiers += identifies(name) ? 1 : 0;
      if (identifiers > 1) {
        throw place.refusedHere(somebody, "identifiers");
      }
    }
    if (identifiers == 0) {
      nameless(place, somebody, group);
    }
  }

  /** Only a group may go without an identifier, and then it says who is in it. */
  private static void nameless(Place place, JsonObject somebody, boolean group) {
    if (!group) {
      throw place.refusedHere(somebody, "identifier");
    }
    if (!(somebody.get("member") instanceof JsonArray members) || members.isEmpty()) {
      throw place.refused("member", somebody.get("member"), "members");
    }
  }

  private static boolean isGroup(Place place, JsonObject somebody, Who who) {
    JsonValue type = somebody.get("objectType");
    boolean group = group(somebody);
    boolean known = type == null || group || isText(type) && text(type).equals("Agent");
    if (!known || group && who == Who.AGENT || !group && who == Who.GROUP) {
      String rule = who == Who.AGENT ? "agent" : who == Who.GROUP ? "group" : "agent-or-group";
      throw place.refused("objectType", type, rule);
    }
    return group;
  }

  private static void members(Place place, String name, JsonValue value) {
    JsonArray members = place.array(name, value);
    place.in(name);
    for (int i = 0; i < members.size(); i++) {
      place.in(i);
      if (!(members.get(i) instanceof JsonObject member)) {
        throw place.refusedHere(members.get(i), "object");
      }
      here(place, member, Who.AGENT);
      place.out();
    }
    place.out();
  }

  private static void account(Place place, String name, JsonValue value) {
    JsonObject account = place.object(name, value);
    place.in(name);
    for (Map.Entry<String, JsonValue> property : account.entrySet()) {
      switch (property.getKey()) {
        case "homePage" -> place.iri("homePage", property.getValue());
        case "name" -> place.text("name", property.getValue());
        default -> throw place.refused(property.getKey(), property.getValue(), "unknown");
      }
    }
    if (account.size() < 2) {
      String missing = account.containsKey("homePage") ? "name" : "homePage";
      throw place.refused(missing, null, "missing");
    }
    place.out();
  }

  private static int identifiers(JsonObject somebody) {
    return (int) somebody.keySet().stream().filter(AgentRules::identifies).count();
  }

  private static boolean identifies(String name) {
    return switch (name) {
      case "mbox", "mbox_sha1sum", "openid", "account" -> true;
      default -> false;
    };
  }

  private static boolean group(JsonObject somebody) {
    return somebody.get("objectType") instanceof JsonString type
        && type.getString().equals("Group");
  }

  private static boolean isText(JsonValue value) {
    return value instanceof JsonString;
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }
}
