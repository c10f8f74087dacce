package vn.hieuhoc.record;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.StatementRules;
import vn.hieuhoc.statement.XapiVersion;

/** A statement that was checked, with who says it in which version: ready to be appended. */
public final class Said {

  private final Statement statement;
  private final XapiVersion version;
  private final Sender sender;

  private Said(Statement statement, XapiVersion version, Sender sender) {
    this.statement = statement;
    this.version = version;
    this.sender = sender;
  }

  /**
   * Checks a statement.
   *
   * @param now its time, when it says none
   * @throws StatementRefused when it breaks a rule
   */
  public static Said of(JsonObject json, XapiVersion version, Sender sender, Instant now) {
    StatementRules.check(json, version);
    return new Said(Statement.read(json, now), version, sender);
  }

  /** Its id; one that was given to it, when it had none. */
  public UUID id() {
    return statement.id();
  }

  Statement statement() {
    return statement;
  }

  XapiVersion version() {
    return version;
  }

  Sender sender() {
    return sender;
  }
}
