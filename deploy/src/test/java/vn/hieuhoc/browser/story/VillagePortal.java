package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/** The real jar on a data folder of its own that is empty at first. */
final class VillagePortal implements AutoCloseable {

  static final String ADMIN_PASSWORD = "mat-khau-dau-tien-cua-xa";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int GOOD = 300;

  private final Path data = TestFolders.fresh("village-story");
  private final HttpClient client = HttpClient.newHttpClient();

  /** The people of the story read fast: a lesson may be called finished at once. */
  private final Map<String, String> settings =
      Map.of("hieuhoc.admin.password", ADMIN_PASSWORD, "hieuhoc.learning.least-percent", "0");

  private PortalProcess process = PortalProcess.run(data, settings).awaitReady();

  URI base() {
    return process.base();
  }

  /** Cuts the power, and starts again on the same folder and address. */
  void losePower() {
    URI before = base();
    process.kill();
    assertThat(PortalProcess.databaseIsGone(data, PATIENCE)).isTrue();
    process = PortalProcess.runAt(before.getPort(), data, settings).awaitReady();
  }

  /** Takes statements from paper into the ledger with the operator's command. */
  void importRecords(List<String> statements) {
    Path file = data.resolveSibling("village-records.jsonl");
    try {
      Files.write(file, statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PortalProcess command =
        PortalProcess.command("records", "import", file.toString(), "--data", data.toString());
    assertThat(command.awaitExit()).as("%s", command.notes()).isZero();
  }

  /** The interface for other programs, called with a token of this user. */
  Office office(String user) {
    return new Office(new TestOperator(base(), data).token(user));
  }

  /** What an office's own program tells the portal. */
  final class Office {

    private final String token;

    private Office(String token) {
      this.token = token;
    }

    JsonObject get(String path) {
      return send(request(path).GET());
    }

    JsonObject post(String path, JsonObject body) {
      return send(
          request(path)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(base().resolve("api/v1/" + path))
          .timeout(PATIENCE)
          .header("Accept", "application/json, application/problem+json")
          .header("Authorization", "Bearer " + token);
    }

    private JsonObject send(HttpRequest.Builder request) {
      try {
        HttpRequest sent = request.build();
        HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode())
            .as("%s %s: %s", sent.method(), sent.uri(), answer.body())
            .isLessThan(GOOD);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
          return reader.readObject();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
