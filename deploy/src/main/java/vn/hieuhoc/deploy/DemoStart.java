package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.demo.DemoAccount;
import vn.hieuhoc.deploy.demo.DemoLoader;
import vn.hieuhoc.deploy.demo.DemoOperator;
import vn.hieuhoc.deploy.demo.DemoRefused;

/** Fills a portal in which nobody has entered anything with the demo, and tells its accounts. */
final class DemoStart implements DemoOperator {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int GOOD = 300;

  private final Terminal terminal;
  private final Portal portal;
  private final BooleanSupplier stopAsked;

  /**
   * Prepares the filling.
   *
   * @param stopAsked whether the operator wants the process to stop
   */
  DemoStart(Terminal terminal, Portal portal, BooleanSupplier stopAsked) {
    this.terminal = terminal;
    this.portal = portal;
    this.stopAsked = stopAsked;
  }

  /** Does nothing but say so when somebody has entered something already. */
  void run() {
    LocalDate today = LocalDate.now(Clock.system(VIETNAM));
    DemoLoader loader = new DemoLoader(URI.create(portal.address()), this, today, this::begin);
    try {
      if (!loader.portalIsEmpty()) {
        terminal.note(terminal.text("demo.kept"));
        return;
      }
      tell(loader.load(hamlet -> terminal.text("demo.branch", hamlet)));
    } catch (DemoRefused | UncheckedIOException e) {
      throw new Refused(e, "refused.demo", e.getMessage());
    }
  }

  private void begin(String part) {
    if (stopAsked.getAsBoolean()) {
      throw new Refused("refused.demo", terminal.text("run.stopping"));
    }
    terminal.note(terminal.text("demo.part." + part));
  }

  private void tell(List<DemoAccount> accounts) {
    terminal.answer(terminal.text("demo.accounts"));
    int who = width(accounts.stream().map(DemoAccount::who).toList());
    int user = width(accounts.stream().map(DemoAccount::user).toList());
    int password = width(accounts.stream().map(DemoAccount::password).toList());
    for (DemoAccount account : accounts) {
      terminal.answer(
          String.format(
              java.util.Locale.ROOT,
              "  %s  %s  %s  %s",
              padded(account.who(), who),
              padded(account.user(), user),
              padded(account.password(), password),
              roles(account)));
    }
  }

  private String roles(DemoAccount account) {
    return account.roles().stream()
        .map(held -> terminal.text("demo.role." + held.role(), held.place()))
        .collect(Collectors.joining("; "));
  }

  private static int width(List<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }

  @Override
  public String tokenOf(String user) {
    String body =
        Json.createObjectBuilder()
            .add("user", user)
            .add("label", "demo")
            .add("days", 1)
            .build()
            .toString();
    return post("tokens", "application/json", body).getString("token");
  }

  @Override
  public void importRecords(String lines) {
    JsonObject result = post("records", "application/x-ndjson", lines);
    if (!result.getJsonArray("bad").isEmpty()) {
      throw new Refused("refused.demo", result.getJsonArray("bad").get(0));
    }
  }

  private JsonObject post(String path, String mediaType, String body) {
    try {
      HttpResponse<String> answer = portal.internal().post(path, mediaType, body, PATIENCE);
      if (answer.statusCode() >= GOOD) {
        throw new Refused("refused.demo", answer.statusCode() + " " + answer.body());
      }
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new Refused(e, "refused.demo", e.getMessage());
    }
  }
}
