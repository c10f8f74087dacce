package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a weak network makes programs do: send the same again, also before the answer came. */
@WholeApplication
class RepeatedCallsIT {

  private static final String COMMUNE = "22489";

  private static String staff;
  private static String other;
  private static String unit;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("lap.lai", "mat-khau-lap-lai", "COMMUNE_STAFF@" + COMMUNE);
    portal.operator().user("lap.khac", "mat-khau-lap-lai", "COMMUNE_STAFF@" + COMMUNE);
    staff = portal.operator().token("lap.lai");
    other = portal.operator().token("lap.khac");
    unit =
        json(get(portal, "units?tree=ADMINISTRATIVE&limit=200"))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  @Test
  void aPostSentAgainIsDoneOnceAndAnsweredTheSame(RunningPortal portal) {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = person(portal, staff, key, "Cao Lặp Lại Một");
    HttpResponse<String> again = person(portal, staff, key, "Cao Lặp Lại Một");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location"))
        .isPresent()
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(found(portal, "Cao Lặp Lại Một")).isEqualTo(1);
  }

  @Test
  void theKeyWithAnotherBodyIsRefusedAndAnotherAccountsKeyIsItsOwn(RunningPortal portal) {
    String key = UUID.randomUUID().toString();
    assertThat(person(portal, staff, key, "Cao Lặp Lại Hai").statusCode()).isEqualTo(201);

    HttpResponse<String> otherBody = person(portal, staff, key, "Cao Lặp Lại Ba");
    HttpResponse<String> otherAccount = person(portal, other, key, "Cao Lặp Lại Bốn");

    assertThat(otherBody.statusCode()).isEqualTo(422);
    assertThat(json(otherBody).getString("code")).isEqualTo("idempotency.other-request");
    assertThat(found(portal, "Cao Lặp Lại Ba")).isZero();
    assertThat(otherAccount.statusCode()).isEqualTo(201);
  }

  @Test
  void aRefusalIsNotKept(RunningPortal portal) {
    String key = UUID.randomUUID().toString();
    assertThat(person(portal, staff, key, " ").statusCode()).isEqualTo(400);

    assertThat(person(portal, staff, key, "Cao Lặp Lại Năm").statusCode()).isEqualTo(201);
  }

  @Test
  void sentByManyAtOnceItIsDoneOnce(RunningPortal portal) {
    String key = UUID.randomUUID().toString();
    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> person(portal, staff, key, "Cao Lặp Lại Sáu")))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
        .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
        .containsOnly(calls.get(0).join().headers().firstValue("Location").orElseThrow());
    assertThat(found(portal, "Cao Lặp Lại Sáu")).isEqualTo(1);
  }

  @Test
  void theSameRecordsSentByManyAtOnceAreTakenOnceByAll(RunningPortal portal) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      lines.append(
          """
              {"id":"%s","actor":{"mbox":"mailto:lap.lai@example.org"},\
              "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},\
              "object":{"id":"https://example.org/lap-lai"},"timestamp":"2026-11-20T08:00:00+07:00"}
              """
              .formatted(UUID.randomUUID()));
    }
    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> records(portal, lines.toString())))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
              assertThat(json(answer).getInt("taken")).isEqualTo(150);
              assertThat(json(answer).getJsonArray("bad")).isEmpty();
            });
  }

  @Test
  void theInterfaceDescribesTheKeyAtEveryPost(RunningPortal portal) {
    HttpResponse<String> description =
        portal.send(
            portal.visitor(),
            HttpRequest.newBuilder(portal.at("/openapi")).header("Accept", "application/json"));

    JsonObject paths = json(description).getJsonObject("paths");
    assertThat(paths.values())
        .filteredOn(path -> path.asJsonObject().containsKey("post"))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(path.asJsonObject().getJsonObject("post").toString())
                    .contains("\"Idempotency-Key\""));
  }

  private static HttpResponse<String> person(
      RunningPortal portal, String token, String key, String name) {
    String body =
        Json.createObjectBuilder()
            .add("fullName", name)
            .add("birthDate", "1980")
            .add(
                "residence", Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01"))
            .build()
            .toString();
    return portal.send(
        portal.visitor(),
        HttpRequest.newBuilder(portal.at("/api/v1/people"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static int found(RunningPortal portal, String name) {
    return (int)
        json(get(portal, "people?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> name.equals(each.getString("fullName")))
            .count();
  }

  private static HttpResponse<String> get(RunningPortal portal, String path) {
    return portal.send(
        portal.visitor(),
        HttpRequest.newBuilder(portal.at("/api/v1/" + path))
            .header("Authorization", "Bearer " + staff)
            .header("Accept", "application/json"));
  }

  private static HttpResponse<String> records(RunningPortal portal, String lines) {
    try {
      String operator = Files.readString(portal.data().resolve("keys").resolve("admin.key"));
      return portal.send(
          portal.visitor(),
          HttpRequest.newBuilder(portal.at("/api/internal/records"))
              .header("X-Operator-Key", operator.strip())
              .header("Content-Type", "application/x-ndjson")
              .POST(HttpRequest.BodyPublishers.ofString(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
