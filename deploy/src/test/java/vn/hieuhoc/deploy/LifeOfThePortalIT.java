package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One data folder from its first start to its last stop, a killed process in between. The folder
 * lies in the system's temporary folder on purpose: there too it must survive. The steps follow
 * each other, because each start takes long.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfThePortalIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private static Path data;
  private static PortalProcess portal;

  @BeforeAll
  static void firstStart() throws IOException {
    data = Files.createTempDirectory("hieuhoc-life").resolve("data");
    portal = PortalProcess.run(data, Map.of()).awaitReady();
  }

  @AfterAll
  static void leaveNothing() throws IOException {
    portal.close();
    Packed.deleteTree(data.getParent());
  }

  @Test
  @Order(1)
  void theFirstStartTellsTheAdministratorsPasswordAndWhereItAnswers() {
    assertThat(portal.answers()).hasSize(2);
    assertThat(portal.answers().get(0)).contains("admin");
    assertThat(portal.answers().get(1)).isEqualTo("Hiếu Học sẵn sàng: " + portal.base());
  }

  @Test
  @Order(2)
  void itLivesIsReadyAndHasFigures() throws IOException, InterruptedException {
    assertThat(get("health/live").statusCode()).isEqualTo(200);
    assertThat(get("health/ready").body()).contains("\"database\"", "\"disk\"");
    assertThat(get("metrics").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void figuresAndOperationsAreNotForWhoComesThroughAProxy()
      throws IOException, InterruptedException {
    HttpRequest.Builder proxied = request("metrics").header("X-Forwarded-For", "203.0.113.7");
    assertThat(send(proxied).statusCode()).isEqualTo(404);
    assertThat(send(request("api/internal/ping")).statusCode()).isEqualTo(404);
    assertThat(send(request("api/internal/ping").header("X-Operator-Key", "guess")).statusCode())
        .isEqualTo(404);
    assertThat(
            send(request("api/internal/ping").header("X-Operator-Key", secret("admin.key")))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(4)
  void theFolderIsForItsUserOnly() throws IOException {
    for (Path folder : List.of(data, data.resolve("keys"), data.resolve("db"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .as(folder.toString())
          .isEqualTo("rwx------");
    }
    try (var keys = Files.list(data.resolve("keys"))) {
      assertThat(keys)
          .isNotEmpty()
          .allSatisfy(
              key ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  @Order(5)
  void theDatabaseWantsAPasswordAndListensOnLoopbackOnly() {
    String url = DatabaseProbe.url(data);
    assertThat(url).startsWith("jdbc:mariadb://127.0.0.1:");
    assertThat(DatabaseProbe.opens(url, "hieuhoc", "")).isFalse();
    assertThat(DatabaseProbe.opens(url, "root", "")).isFalse();
    assertThat(DatabaseProbe.opens(url, "hieuhoc", secret("database.password"))).isTrue();
  }

  @Test
  @Order(6)
  void aSecondProcessIsRefusedWithASentence() {
    try (PortalProcess second = PortalProcess.run(data, Map.of())) {
      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.answers()).isEmpty();
      assertThat(second.notes())
          .singleElement()
          .asString()
          .contains(data.toString(), "pid " + portal.pid(), "--data");
    }
  }

  @Test
  @Order(7)
  void aKilledProcessLeavesNoDatabaseBehindAndLosesNothing() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table probe (word varchar(20) primary key)");
      statement.execute("insert into probe values ('kept')");
    }

    portal.kill();

    assertThat(PortalProcess.databaseIsGone(data, SOON)).isTrue();
    portal = PortalProcess.run(data, Map.of()).awaitReady();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet words = statement.executeQuery("select word from probe")) {
      assertThat(words.next()).isTrue();
      assertThat(words.getString(1)).isEqualTo("kept");
    }
  }

  @Test
  @Order(8)
  void aLaterStartSaysOneLineOnly() {
    assertThat(portal.answers()).containsExactly("Hiếu Học sẵn sàng: " + portal.base());
  }

  @Test
  @Order(9)
  void theLogHasOneLineAnEvent() throws IOException {
    assertThat(Files.readAllLines(data.resolve("log/hieuhoc.0.log")))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).matches("\\d{4}-\\d\\d-\\d\\dT\\S+\\+07:00 [A-Z]+ \\S+ .*"));
  }

  @Test
  @Order(10)
  void aTerminatedProcessStopsEverythingInOrder() {
    assertThat(portal.terminate()).isZero();
    assertThat(PortalProcess.databases(data)).isEmpty();
    assertThat(data.resolve("running")).doesNotExist();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private static HttpRequest.Builder request(String path) {
    URI address = portal.base().resolve(path);
    return HttpRequest.newBuilder(address);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        DatabaseProbe.url(data), "hieuhoc", secret("database.password"));
  }

  private static String secret(String name) {
    return new DataDirectory(data).findSecret(name).orElseThrow();
  }
}
