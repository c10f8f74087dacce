package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.deploy.demo.DemoCourse;

/** What a newcomer sees first: the portal with demo content, loaded to its end. */
class DemoIT {

  private static PortalProcess portal;

  @BeforeAll
  static void load() {
    portal = PortalProcess.run(TestFolders.fresh("demo"), Map.of(), "--demo").awaitReady();
  }

  @AfterAll
  static void end() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void whoMaySignInIsTold() {
    assertThat(portal.answers())
        .anySatisfy(line -> assertThat(line).startsWith("Tài khoản thử"))
        .anySatisfy(line -> assertThat(line).contains("  lan  "));
  }

  @ParameterizedTest
  @CsvSource({"materials", "courses", "paths", "sessions"})
  void everybodyFindsSomething(String what) throws Exception {
    assertThat(get("api/v1/" + what).getJsonArray("items")).isNotEmpty();
  }

  @Test
  void everyCourseIsOffered() throws Exception {
    assertThat(get("api/v1/courses").getJsonArray("items")).hasSize(DemoCourse.all().size());
  }

  private static JsonObject get(String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(portal.base().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
