package vn.hieuhoc.xapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import vn.hieuhoc.account.ProgramGrant;

/** Of whom a program may speak. */
final class Actors {

  private Actors() {}

  /**
   * Demands that the program may speak of the actor of a statement, and of that of the statement in
   * it.
   *
   * @param statement as sent; what is no statement at all is the matter of others
   */
  static void requireAll(ProgramGrant grant, JsonObject statement) {
    require(grant, statement.get("actor"));
    if (statement.get("object") instanceof JsonObject inner && inner.containsKey("actor")) {
      require(grant, inner.get("actor"));
    }
  }

  /**
   * Demands that the program may speak of an agent or group.
   *
   * @param actor as sent; what is no agent at all is the matter of others
   */
  static void require(ProgramGrant grant, JsonValue actor) {
    if (grant.actors().isEmpty() || !(actor instanceof JsonObject agent)) {
      return;
    }
    boolean named =
        agent.containsKey("mbox")
            || agent.containsKey("mbox_sha1sum")
            || agent.containsKey("openid")
            || agent.containsKey("account");
    if (agent.get("member") instanceof JsonArray members) {
      members.forEach(member -> require(grant, member));
      if (!named) {
        return;
      }
    }
    String homePage =
        agent.get("account") instanceof JsonObject account
                && account.get("homePage") instanceof JsonString said
            ? said.getString()
            : null;
    if (!grant.allowsActor(homePage)) {
      throw XapiRefused.forbidden(
          "xapi.foreign-actor",
          homePage == null ? agent.toString() : homePage,
          String.join(", ", grant.actors()));
    }
  }
}
