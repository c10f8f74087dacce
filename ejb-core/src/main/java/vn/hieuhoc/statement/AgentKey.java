package vn.hieuhoc.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;

/** What tells one agent or identified group from another (xAPI 1.0.3, Data, 2.4.2.3). */
public final class AgentKey {

  private static final String[] IDENTIFIERS = {"mbox", "mbox_sha1sum", "openid"};

  private AgentKey() {}

  /** The identity as text; empty for an anonymous group. */
  public static Optional<String> of(JsonObject agentOrGroup) {
    for (String identifier : IDENTIFIERS) {
      if (agentOrGroup.get(identifier) instanceof JsonString said) {
        return Optional.of(identifier + ":" + said.getString());
      }
    }
    return agentOrGroup.get("account") instanceof JsonObject account
        ? Optional.of(
            "account:" + account.getString("homePage", "") + "|" + account.getString("name", ""))
        : Optional.empty();
  }
}
