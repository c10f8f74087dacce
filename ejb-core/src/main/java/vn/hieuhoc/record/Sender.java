package vn.hieuhoc.record;

import jakarta.json.JsonObject;
import vn.hieuhoc.support.Json;

/**
 * Who says statements.
 *
 * @param accountId key of the program, or null for the portal itself
 * @param authority the agent that is kept as the authority of what it says
 * @param limit the most trust its statements may have
 */
public record Sender(Long accountId, JsonObject authority, Trust limit) {

  /** Home page of the accounts of programs. */
  private static final String PROGRAMS = "https://hieuhoc.vn/programs";

  /** The portal itself. */
  static Sender portal(Trust limit) {
    return new Sender(null, agent("portal"), limit);
  }

  /** The agent of a program: the account of its key, which no person of the register has. */
  public static JsonObject program(String key, String name) {
    return Json.createObjectBuilder()
        .add("objectType", "Agent")
        .add("name", name)
        .add("account", Json.createObjectBuilder().add("homePage", PROGRAMS).add("name", key))
        .build();
  }

  /** The agent of the portal, or of what it does itself, under the name it is known by. */
  public static JsonObject agent(String name) {
    return Json.createObjectBuilder()
        .add("objectType", "Agent")
        .add(
            "account",
            Json.createObjectBuilder().add("homePage", Vocabulary.HOME_PAGE).add("name", name))
        .build();
  }
}
