package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal lets in, and in which order it asks. */
@WholeApplication
class DoorIT {

  private static final String JSON = "application/json";

  private record Call(String method, String path) {}

  /** Every change the interface offers, with made-up ids. */
  private static List<Call> changes(RunningPortal portal) {
    HttpResponse<String> answer =
        portal.send(
            portal.visitor(),
            HttpRequest.newBuilder(portal.at("/openapi")).header("Accept", JSON).GET());
    List<Call> calls = new ArrayList<>();
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject paths = reader.readObject().getJsonObject("paths");
      for (String path : paths.keySet()) {
        for (String method : List.of("post", "put", "patch")) {
          if (path.startsWith("/api/v1/") && paths.getJsonObject(path).containsKey(method)) {
            calls.add(
                new Call(
                    method.toUpperCase(Locale.ROOT),
                    path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString())));
          }
        }
      }
    }
    assertThat(calls).hasSizeGreaterThan(20);
    return calls;
  }

  private static HttpResponse<String> call(
      RunningPortal portal, Call call, String token, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.at(call.path()))
            .header("Content-Type", type)
            .header("Accept", JSON)
            .method(call.method(), BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return portal.send(portal.visitor(), request);
  }

  /** An unfinished value under an unknown name once kept a worker busy for ever. */
  @Test
  void jsonThatEndsEarlyIsRefusedByEveryResource(RunningPortal portal) {
    String token = portal.operator().token("admin");
    for (Call call : changes(portal)) {
      for (String body : List.of("{\"zz\":{", "{\"zz\":[", "{\"zz\":{\"a\":[{")) {
        HttpResponse<String> answer = call(portal, call, token, JSON, body);
        // That everything is read needs no body, and none is looked at.
        boolean bare = call.path().equals("/api/v1/notices/reading");
        assertThat(answer.statusCode()).as("%s", call).isBetween(bare ? 204 : 400, 415);
      }
    }
    for (String body : List.of("{\"zz\":{", "[{\"fullName\":\"Lan\"},{\"fullName\":\"Hai\"}]")) {
      HttpResponse<String> people =
          call(portal, new Call("POST", "/api/v1/people"), token, JSON, body);
      assertThat(people.statusCode()).as(body).isEqualTo(400);
      assertThat(people.body()).contains("support.bad-json").doesNotContain("vn.hieuhoc");
    }
  }

  @Test
  void aBodyOfAnotherKindOrNoneAtAllIsNoIncident(RunningPortal portal) {
    String token = portal.operator().token("admin");
    for (Call call : changes(portal)) {
      for (String body : List.of("[]", "null", "\"x\"")) {
        HttpResponse<String> answer = call(portal, call, token, JSON, body);
        assertThat(answer.statusCode()).as("%s %s", call, body).isLessThan(500);
      }
      HttpRequest.Builder bare =
          HttpRequest.newBuilder(portal.at(call.path()))
              .header("Accept", JSON)
              .header("Authorization", "Bearer " + token)
              .method(call.method(), BodyPublishers.noBody());
      assertThat(portal.send(portal.visitor(), bare).statusCode()).as("%s", call).isLessThan(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/khoa-hoc?trang=999999999",
        "/khoa-hoc?trang=107374183",
        "/lo-trinh?trang=107374183",
        "/api/v1/courses?page=999999999",
        "/api/v1/courses?page=107374183"
      })
  void aPageBeyondEveryListIsNoIncident(String path, RunningPortal portal) {
    assertThat(portal.get(path).statusCode()).as(path).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dang-nhap", "/api/v1/courses"})
  void aFormHasALimitToo(String path, RunningPortal portal) {
    HttpResponse<String> answer =
        call(
            portal,
            new Call("POST", path),
            null,
            "application/x-www-form-urlencoded",
            "userName=" + "a".repeat(3 << 20));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("2048 KB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lich?tuan=%2B999999999-12-31",
        "/lich?tuan=-999999999-01-01",
        "/api/v1/sessions?from=%2B999999999-12-31"
      })
  void aDayBeyondEveryCalendarIsNoIncident(String path, RunningPortal portal) {
    assertThat(portal.get(path).statusCode()).isIn(200, 422);
  }

  @Test
  void aBodyHasALimitAndIsNotSentBack(RunningPortal portal) {
    String body = "{\"fullName\":\"" + "a".repeat(3 << 20) + "\"}";

    HttpResponse<String> answer =
        call(
            portal,
            new Call("POST", "/api/v1/people"),
            portal.operator().token("admin"),
            JSON,
            body);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("support.body-too-large").hasSizeLessThan(1000);
  }

  /**
   * Whether a thing exists, and whether a body is right, is nothing for strangers. The address that
   * ends letters is in itself the proof of who presses it.
   */
  @Test
  void strangersAreAskedWhoTheyAreBeforeAnythingElse(RunningPortal portal) {
    for (Call call : changes(portal)) {
      if (call.path().startsWith("/api/v1/mail-stops/")) {
        assertThat(call(portal, call, null, JSON, "{\"zz\":{").statusCode()).isEqualTo(404);
        continue;
      }
      HttpResponse<String> answer = call(portal, call, null, JSON, "{\"zz\":{");
      assertThat(answer.statusCode()).as("%s", call).isIn(401, 415);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people/ID",
        "households/ID",
        "clans/ID",
        "recognitions/ID",
        "assessments/ID",
        "quizzes/ID",
        "question-banks/ID/questions",
        "offerings/ID/enrolments",
        "sessions/ID/attendances",
        "enrolments/ID",
        "attempts/ID",
        "accounts/ID",
        "people/ID/training"
      })
  void whatIsNotPublicIsTheSameForStrangersWhetherThereOrNot(String path, RunningPortal portal) {
    HttpResponse<String> answer =
        portal.get("/api/v1/" + path.replace("ID", UUID.randomUUID().toString()));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session",
        "units?tree=ADMINISTRATIVE",
        "materials",
        "courses",
        "sessions",
        "search?q=lan",
        "topics",
        "criteria-sets",
        "indicators"
      })
  void whatIsPublicStaysPublic(String path, RunningPortal portal) {
    assertThat(portal.get("/api/v1/" + path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quan-ly/hoc-lieu/tai-len", "/dang-nhap", "/api/v1/materials"})
  void strangersSendNoFiles(String path, RunningPortal portal) throws IOException {
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
            + "a".repeat(1 << 20)
            + "\r\n--x--\r\n";

    HttpResponse<String> answer =
        call(portal, new Call("POST", path), null, "multipart/form-data; boundary=x", part);

    assertThat(answer.statusCode()).isIn(303, 401);
    try (Stream<Path> files = Files.walk(portal.data())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("upload_"));
    }
  }

  @Test
  void theInterfaceIsDescribedInOnePlace(RunningPortal portal) {
    assertThat(portal.get("/api/v1/application.wadl").statusCode()).isEqualTo(404);
    assertThat(portal.get("/openapi").statusCode()).isEqualTo(200);
  }

  /** Somebody else's page can send this header along with the cookie. */
  @Test
  void aHeaderThatNobodyChecksIsNoProofOfOrigin(RunningPortal portal) {
    HttpResponse<String> answer =
        portal.send(
            portal.visitor(),
            HttpRequest.newBuilder(portal.at("/api/v1/people"))
                .header("Cookie", "hh_session=of-somebody")
                .header("Authorization", "Basic eDp5")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("security.csrf");
  }

  @Test
  void aPasswordStandsNeitherInTheAnswerNorInTheLog(RunningPortal portal) throws IOException {
    String secret = "MatKhauBiMat" + UUID.randomUUID();
    String tooLong = "N".repeat(400);
    String body =
        Json.createObjectBuilder()
            .add("userName", "thu.nhat.ky")
            .add("password", secret)
            .add("displayName", tooLong)
            .build()
            .toString();
    String token = portal.operator().token("admin");

    HttpResponse<String> answer =
        call(portal, new Call("POST", "/api/v1/accounts"), token, JSON, body);
    HttpResponse<String> tooShort =
        call(
            portal,
            new Call("POST", "/api/v1/accounts"),
            token,
            JSON,
            body.replace(secret, "MKngan7").replace(tooLong, "N"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("displayName").doesNotContain(secret).hasSizeLessThan(2000);
    assertThat(tooShort.statusCode()).isEqualTo(400);
    assertThat(tooShort.body()).contains("password").doesNotContain("MKngan7");
    assertThat(logs(portal.data()))
        .doesNotContain(secret)
        .doesNotContain("MKngan7")
        .doesNotContain(tooLong);
  }

  private static String logs(Path data) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    assertThat(text).isNotEmpty();
    return text.toString();
  }
}
