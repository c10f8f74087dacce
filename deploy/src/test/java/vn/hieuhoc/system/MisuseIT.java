package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody with rights of his own could do with them to others. */
@WholeApplication
class MisuseIT {

  private static final String COMMUNE = "22489";
  private static final String PASSWORD = "mat-khau-dung-sai";

  private static String administrator;
  private static String commune;
  private static String keeper;

  @BeforeAll
  static void callers(RunningPortal portal) {
    administrator = portal.operator().token("admin");
    portal.operator().user("dung.sai.xa", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    keeper = portal.operator().token("dung.sai.xa");
    commune =
        json(call(portal, administrator, "GET", "units?tree=ADMINISTRATIVE&limit=200", null, null))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  /** Who may reset the password of any account may do all that any account may. */
  @Test
  void anAdministratorIsAppointedAtTheProvinceOnly(RunningPortal portal) {
    String account = made(portal, "dung.sai.mot");

    HttpResponse<String> below = role(portal, account, "ADMIN");

    assertThat(below.statusCode()).isEqualTo(422);
    assertThat(json(below).getString("code")).isEqualTo("account.admin-at-province");
    assertThat(role(portal, account, "COMMUNE_STAFF").statusCode()).isEqualTo(201);
  }

  @Test
  void anAnswerKeptForAKeyIsNotGivenAfterTheRoleHasEnded(RunningPortal portal) {
    String account = made(portal, "dung.sai.hai");
    String assignment = json(role(portal, account, "COMMUNE_STAFF")).getString("id");
    String token = portal.operator().token("dung.sai.hai");
    String key = UUID.randomUUID().toString();
    String person =
        """
        {"fullName":"Cao Dùng Sai","birthDate":"1980","phone":"0909123456",
         "residence":{"unit":"%s","from":"2025-07-01"}}"""
            .formatted(commune);
    assertThat(call(portal, token, "POST", "people", key, person).statusCode()).isEqualTo(201);

    String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    call(portal, administrator, "PATCH", "role-assignments/" + assignment, null, to(today));
    HttpResponse<String> again = call(portal, token, "POST", "people", key, person);

    assertThat(again.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(again.body()).doesNotContain("0909123456");
  }

  @Test
  void oneNameTakenByManyAtOnceIsGivenOnceAndRefusedWithASentence(RunningPortal portal) {
    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> account(portal, "dung.sai.ba")))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsOnly(201, 422)
        .containsOnlyOnce(201);
  }

  @Test
  void whatIsSaidToOneCallerIsKeptNowhere(RunningPortal portal) {
    for (String path : List.of("people?limit=1", "accounts?limit=1", "audit?limit=1")) {
      assertThat(
              call(portal, administrator, "GET", path, null, null)
                  .headers()
                  .firstValue("Cache-Control"))
          .as(path)
          .contains("no-store");
    }
  }

  @Test
  void aHouseholdHasOneHeadAndAChangeOfItHappensAsAWhole(RunningPortal portal) {
    portal.operator().user("dung.sai.bon", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    String staff = portal.operator().token("dung.sai.bon");
    String hamlet =
        created(
            portal,
            staff,
            "units",
            """
            {"tree":"ADMINISTRATIVE","parent":"%s","code":"T-SAI","name":"Thôn Dùng Sai",
             "level":"HAMLET","kind":"HAMLET","from":"2025-07-01"}"""
                .formatted(commune));
    List<String> people =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    created(
                        portal,
                        staff,
                        "people",
                        """
                        {"fullName":"Pi Năng Chủ Hộ %s","birthDate":"%d",
                         "residence":{"unit":"%s","from":"2025-07-01"}}"""
                            .formatted("ABCDE".charAt(i), 1960 + i, commune)))
            .toList();
    String household =
        created(
            portal,
            staff,
            "households",
            """
            {"unit":"%s","from":"2025-08-01","members":[]}"""
                .formatted(commune));
    String members = "households/" + household + "/members";
    List<CompletableFuture<Integer>> heads =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            call(portal, staff, "POST", members, null, head(people.get(i)))
                                .statusCode()))
            .toList();
    assertThat(heads.stream().map(CompletableFuture::join))
        .containsOnly(200, 422)
        .containsOnlyOnce(200);
    assertThat(call(portal, staff, "POST", members, null, head(people.get(4))).statusCode())
        .isEqualTo(422);

    String moved =
        """
        {"unit":"%s","from":"2026-01-01","members":false,"head":"%s"}"""
            .formatted(hamlet, UUID.randomUUID());
    assertThat(call(portal, staff, "PATCH", "households/" + household, null, moved).statusCode())
        .isEqualTo(404);
    var still = json(call(portal, staff, "GET", "households/" + household, null, null));
    assertThat(still.getString("unit")).isEqualTo(commune);
  }

  @Test
  void twoWhoTakeAMergeBackAtOnceDoItOnce(RunningPortal portal) {
    String one = somebody(portal, "Mấu Thị Gộp", "1961");
    String other = somebody(portal, "Mấu Thị Gộp", "1962");
    HttpResponse<String> merged =
        call(
            portal,
            keeper,
            "POST",
            "people/" + one + "/merges",
            null,
            "{\"merged\":\"" + other + "\"}");
    assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
    String place = merged.headers().firstValue("Location").orElseThrow();
    String path = place.substring(place.indexOf("people/"));

    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> call(portal, keeper, "DELETE", path, null, null).statusCode()))
            .toList();

    List<Integer> answers = calls.stream().map(CompletableFuture::join).toList();
    assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void whatIsNoDayNoMomentOrNoChoiceIsToldInWordsOfTheReader(RunningPortal portal) {
    String person = somebody(portal, "Mấu Văn Ngày", "1963");
    HttpResponse<String> day = livingFrom(portal, person, "\"hôm qua\"");
    assertThat(day.statusCode()).isEqualTo(422);
    assertThat(json(day).getString("code")).isEqualTo("support.not-a-day");
    assertThat(day.body()).contains("hôm qua").doesNotContain("null");
    HttpResponse<String> nothing = livingFrom(portal, person, "null");
    assertThat(nothing.body()).doesNotContain("because", "is null");
    HttpResponse<String> status =
        call(portal, keeper, "GET", "duplicates?status=MAYBE", null, null);
    assertThat(status.statusCode()).isEqualTo(422);
    assertThat(json(status).getString("code")).isEqualTo("support.not-a-choice");
  }

  @Test
  void whatIsNoIdOrNumberBehindAnAddressIsTold(RunningPortal portal) {
    Map.of(
            "courses?unit=xa",
            "support.not-an-id",
            "courses?field=hai",
            "support.not-a-whole-number",
            "sessions/" + UUID.randomUUID() + "/attendances?after=x",
            "support.not-a-whole-number")
        .forEach(
            (path, code) ->
                assertThat(json(call(portal, keeper, "GET", path, null, null)).getString("code"))
                    .isEqualTo(code));
  }

  /** Rounded or written out, the number would fill the memory. */
  @Test
  void aNumberOfAHundredMillionDigitsIsNoNumber(RunningPortal portal) {
    for (String points : List.of("1e99999999", "1e-99999999", "\"hai\"", "{}")) {
      HttpResponse<String> refused = asking(portal, points);
      assertThat(refused.statusCode()).as(points).isEqualTo(422);
      assertThat(json(refused).getString("code")).isEqualTo("support.not-a-decimal");
    }
    for (String points : List.of("2.5", "1e2", "null")) {
      assertThat(asking(portal, points).statusCode()).as(points).isEqualTo(404);
    }
  }

  @Test
  void whereSomethingOfAListIsMissingItIsToldAndNothingIsKept(RunningPortal portal) {
    String bank = "question-banks/" + UUID.randomUUID() + "/questions";
    String choosing = "\"kind\":\"SINGLE_CHOICE\",\"prompt\":\"Chọn gì?\"";
    Map<String, String> holes =
        Map.of(
            "{\"questions\":[null]}",
            bank,
            "{\"questions\":[{" + choosing + ",\"choices\":[null]}]}",
            bank,
            "{" + choosing + ",\"choices\":[null,null]}",
            bank,
            "{" + choosing + ",\"topics\":[null]}",
            bank,
            "{\"kind\":\"ORDERING\",\"prompt\":\"Xếp?\",\"parts\":[null]}",
            bank,
            "{\"unit\":\"%s\",\"title\":\"Bài\",\"questions\":[null]}".formatted(commune),
            "quizzes",
            "{\"unit\":\"%s\",\"title\":\"Bài\",\"newQuestions\":[null]}".formatted(commune),
            "quizzes",
            "{\"unit\":\"%s\",\"title\":\"Bài\",\"topicDraws\":{\"an-toan\":null}}"
                .formatted(commune),
            "quizzes",
            "{\"unit\":\"%s\",\"title\":\"Khóa\",\"field\":1,\"topics\":[null]}".formatted(commune),
            "courses");
    holes.forEach(
        (body, path) -> {
          HttpResponse<String> refused = call(portal, keeper, "POST", path, null, body);
          assertThat(refused.statusCode()).as(body + refused.body()).isEqualTo(400);
          assertThat(refused.body()).contains("constraint.NotNull");
        });
    HttpResponse<String> none = call(portal, keeper, "POST", bank, null, "{\"questions\":[]}");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("question.none").doesNotContain("“null”");
    HttpResponse<String> topic =
        call(portal, keeper, "POST", bank, null, "{" + choosing + ",\"topics\":[\"An toàn\"]}");
    assertThat(topic.statusCode()).as(topic.body()).isEqualTo(400);
    assertThat(topic.body()).contains("\"An toàn\"", "\"topics\"");
  }

  /** Made to fit, the value would be kept as another one than was sent. */
  @Test
  void nothingIsMadeToFitAndNothingIsSaidTwice(RunningPortal portal) {
    String sessions = "offerings/" + UUID.randomUUID() + "/sessions";
    sent(portal, sessions, "{\"seats\":4294967297}", 422, "support.not-a-whole-number");
    sent(portal, sessions, "{\"seats\":2.5}", 422, "support.not-a-whole-number");
    sent(portal, "courses", "{\"publish\":\"yes\"}", 422, "support.not-a-truth");
    sent(portal, sessions, "{\"seats\":1,\"seats\":2}", 400, "support.bad-json");
  }

  private static void sent(
      RunningPortal portal, String path, String body, int status, String code) {
    HttpResponse<String> refused =
        call(portal, keeper, "POST", path, UUID.randomUUID().toString(), body);
    assertThat(refused.statusCode()).as(body).isEqualTo(status);
    assertThat(json(refused).getString("code")).isEqualTo(code);
  }

  private static HttpResponse<String> asking(RunningPortal portal, String points) {
    String body =
        """
        {"kind":"TRUE_FALSE","prompt":"Đúng không?","answer":true,"points":%s}"""
            .formatted(points);
    return call(
        portal,
        keeper,
        "POST",
        "question-banks/" + UUID.randomUUID() + "/questions",
        UUID.randomUUID().toString(),
        body);
  }

  private static HttpResponse<String> livingFrom(RunningPortal portal, String person, String from) {
    String body =
        """
        {"residence":{"unit":"%s","from":%s}}"""
            .formatted(commune, from);
    return call(portal, keeper, "PATCH", "people/" + person, null, body);
  }

  private static String somebody(RunningPortal portal, String name, String year) {
    return created(
        portal,
        keeper,
        "people",
        """
        {"fullName":"%s","birthDate":"%s","residence":{"unit":"%s","from":"2025-07-01"}}"""
            .formatted(name, year, commune));
  }

  /** Somebody is the head from a day before the one who is. */
  private static String head(String person) {
    return """
           {"person":"%s","role":"HEAD","from":"2025-09-01"}"""
        .formatted(person);
  }

  private static String created(RunningPortal portal, String token, String path, String body) {
    HttpResponse<String> answer = call(portal, token, "POST", path, null, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getString("id");
  }

  private static String made(RunningPortal portal, String userName) {
    HttpResponse<String> answer = account(portal, userName);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getString("id");
  }

  private static HttpResponse<String> account(RunningPortal portal, String userName) {
    return call(
        portal,
        administrator,
        "POST",
        "accounts",
        null,
        Json.createObjectBuilder()
            .add("userName", userName)
            .add("password", PASSWORD)
            .add("displayName", "Người dùng sai")
            .build()
            .toString());
  }

  private static HttpResponse<String> role(RunningPortal portal, String account, String role) {
    return call(
        portal,
        administrator,
        "POST",
        "role-assignments",
        null,
        """
        {"account":"%s","role":"%s","unit":"%s","from":"2025-07-01"}"""
            .formatted(account, role, commune));
  }

  private static String to(String day) {
    return "{\"to\":\"%s\"}".formatted(day);
  }

  private static HttpResponse<String> call(
      RunningPortal portal, String token, String method, String path, String key, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.at("/api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return portal.send(portal.visitor(), request);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
