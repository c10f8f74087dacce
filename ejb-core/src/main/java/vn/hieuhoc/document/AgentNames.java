package vn.hieuhoc.document;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import vn.hieuhoc.support.Refused;

/** What an agent is known by: one of the four ways of xAPI, Data, 2.4.2.3. */
final class AgentNames {

  /** Home page of the agents that are people of the register. */
  static final String REGISTER = "https://hieuhoc.vn";

  private AgentNames() {}

  /** The one name of the agent, with the way it is known by in front. */
  static String of(JsonObject agent) {
    if (agent.containsKey("mbox")) {
      return "mbox " + agent.getString("mbox");
    }
    if (agent.containsKey("mbox_sha1sum")) {
      return "sha1 " + agent.getString("mbox_sha1sum").toLowerCase(Locale.ROOT);
    }
    if (agent.containsKey("openid")) {
      return "openid " + agent.getString("openid");
    }
    JsonObject account = agent.containsKey("account") ? agent.getJsonObject("account") : null;
    if (account == null) {
      throw Refused.of("agent", "document.agent-unknown", agent.toString());
    }
    return ofAccount(account.getString("homePage"), account.getString("name"));
  }

  static String ofAccount(String homePage, String name) {
    return "account " + homePage + " " + name;
  }

  /** The number of a person of the register, when the agent is one. */
  static Optional<String> personNumber(JsonObject agent) {
    JsonObject account = agent.containsKey("account") ? agent.getJsonObject("account") : null;
    return account != null && REGISTER.equals(account.getString("homePage", ""))
        ? Optional.of(account.getString("name"))
        : Optional.empty();
  }
}
