package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** What the operator of a running portal does for the tests: accounts and tokens. */
public final class TestOperator {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InternalApi portal;

  public TestOperator(URI address, Path data) {
    portal =
        new InternalApi(
            address.toString(), new DataDirectory(data).findSecret("admin.key").orElseThrow());
  }

  /** Makes an account; roles are written {@code ROLE@UNITCODE}. */
  public void user(String user, String password, String... roles) {
    JsonArrayBuilder held = Json.createArrayBuilder();
    for (String role : roles) {
      int at = role.indexOf('@');
      held.add(
          Json.createObjectBuilder()
              .add("role", role.substring(0, at))
              .add("unit", role.substring(at + 1)));
    }
    post(
        "users",
        Json.createObjectBuilder()
            .add("user", user)
            .add("password", password)
            .add("program", false)
            .add("mustChangePassword", false)
            .add("roles", held)
            .build());
  }

  /**
   * Makes a program that sends records.
   *
   * @param grant members such as {@code scopes}, {@code actors} and {@code maxTrust}
   */
  public void program(String user, String secret, JsonObject grant) {
    post(
        "users",
        Json.createObjectBuilder(grant)
            .add("user", user)
            .add("password", secret)
            .add("program", true)
            .add("mustChangePassword", false)
            .build());
  }

  /** A token to call the interface as this user. */
  public String token(String user) {
    return post("tokens", Json.createObjectBuilder().add("user", user).add("label", "test").build())
        .getString("token");
  }

  private JsonObject post(String path, JsonObject body) {
    try {
      HttpResponse<String> answer = portal.post(path, body.toString(), PATIENCE);
      if (answer.statusCode() >= 300) {
        throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
      }
      try (var reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
