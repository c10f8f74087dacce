package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.deploy.StatementLog;
import vn.hieuhoc.deploy.demo.BlankPage;

/** A path is laid out, taken up for somebody, opened by an equivalence and finished, over HTTP. */
@WholeApplication
class PathsIT {

  private static final String COMMUNE = "22498";

  private static RunningPortal portal;
  private static Caller manager;
  private static Caller staff;
  private static String unit;
  private static String course;
  private static String draft;
  private static String session;
  private static int born = 1940;

  @BeforeAll
  static void village(RunningPortal running) {
    portal = running;
    portal.operator().user("lt.ql", "mat-khau-lo-trinh", "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user("lt.xa", "mat-khau-lo-trinh", "COMMUNE_STAFF@" + COMMUNE);
    manager = Caller.withToken(portal.base(), portal.operator().token("lt.ql"));
    staff = Caller.withToken(portal.base(), portal.operator().token("lt.xa"));
    unit =
        staff
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
    course = course("Khóa của lộ trình", true);
    draft = course("Khóa chưa mở", false);
    String offering =
        manager.made(
            "courses/" + course + "/offerings",
            "{\"mode\":\"BLENDED\",\"enrolmentMode\":\"OPEN\"}");
    LocalDate day = LocalDate.now().minusDays(2);
    session =
        manager.made(
            "offerings/" + offering + "/sessions",
            """
            {"title":"Buổi lộ trình","venue":"Nhà văn hóa","startsAt":"%1$sT08:00:00+07:00",
             "endsAt":"%1$sT09:00:00+07:00"}"""
                .formatted(day));
  }

  private static String course(String title, boolean publish) {
    return manager.made(
        "courses",
        """
        {"unit":"%s","title":"%s","field":1,"publish":%s,
         "lessons":[{"kind":"SESSION","title":"Gặp"}]}"""
            .formatted(unit, title, publish));
  }

  private static JsonObject person() {
    String id =
        staff.made(
            "people",
            """
            {"fullName":"Cao Lộ Trình","birthDate":"%d",
             "residence":{"unit":"%s","from":"2025-07-01"}}"""
                .formatted(born++, unit));
    return staff.done("GET", "people/" + id, null);
  }

  /** First the course, then, after it, the session. */
  private static String path() {
    String id = manager.made("paths", body("Lộ trình hai bước", twoSteps()));
    manager.done("POST", "paths/" + id + "/publication", seen(id));
    return id;
  }

  private static String seen(String path) {
    return "{\"seen\":\"%s\"}"
        .formatted(manager.done("GET", "paths/" + path + "/draft", null).getString("seen"));
  }

  private static String twoSteps() {
    return """
        {"is":"course","course":"%s"},{"is":"session","session":"%s","after":true}"""
        .formatted(course, session);
  }

  private static String body(String title, String steps) {
    return "{\"unit\":\"%s\",\"title\":\"%s\",\"steps\":{\"v\":1,\"path\":{\"is\":\"all\",\"of\":[%s]}}}"
        .formatted(unit, title, steps);
  }

  private static JsonObject progress(String path, JsonObject person) {
    return manager.done(
        "GET", "paths/" + path + "/progress?person=" + person.getString("id"), null);
  }

  private static List<String> states(JsonObject path) {
    return path.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("state"))
        .toList();
  }

  private static String step(String path, int at) {
    return manager
        .done("GET", "paths/" + path, null)
        .getJsonArray("steps")
        .getJsonObject(at)
        .getString("id");
  }

  private static String said(JsonObject person, String reason, String step) {
    return "{\"personNumber\":\"%s\",\"reason\":\"%s\",\"step\":\"%s\"}"
        .formatted(person.getString("personNumber"), reason, step);
  }

  private static HttpResponse<String> give(String path, String metadata, String file) {
    return give(path, metadata, "giay.pdf", file);
  }

  private static HttpResponse<String> give(
      String path, String metadata, String fileName, String file) {
    return manager.send(
        "POST",
        "/api/v1/paths/" + path + "/equivalences",
        Caller.FORM,
        Caller.form(metadata, fileName, file));
  }

  @Test
  void anEquivalenceOpensTheNextStepAndAFinishedPathIsOneRecordThatFallsWithItsProof() {
    String path = path();
    JsonObject person = person();
    String body = "{\"person\":\"" + person.getString("id") + "\"}";
    String learner = manager.made("paths/" + path + "/learners", body);
    assertThat(manager.made("paths/" + path + "/learners", body)).isEqualTo(learner);
    assertThat(states(progress(path, person))).containsExactly("OPEN", "LOCKED");

    String given =
        manager.uploaded(
            "paths/" + path + "/equivalences",
            said(person, "Đã học ở huyện", step(path, 0)),
            "giay.pdf",
            BlankPage.PDF);
    JsonObject after = progress(path, person);
    assertThat(states(after)).containsExactly("DONE", "OPEN");
    assertThat(after.getJsonArray("steps").getJsonObject(0).getString("reason"))
        .isEqualTo("Đã học ở huyện");
    assertThat(manager.get("/api/v1/equivalences/" + given + "/file").statusCode()).isEqualTo(200);

    manager.done(
        "POST",
        "sessions/" + session + "/attendances",
        "{\"items\":[{\"person\":\"%s\",\"status\":\"PRESENT\",\"way\":\"PAPER\"}]}"
            .formatted(person.getString("id")));
    awaitIdle();
    JsonObject finished = progress(path, person);
    assertThat(finished.getInt("done")).isEqualTo(2);
    assertThat(finished.getString("finishedAt")).isNotEmpty();
    assertThat(finished.getString("trust")).isEqualTo("DOCUMENT_CHECKED");
    assertThat(manager.send("DELETE", "/api/v1/path-learners/" + learner, null).statusCode())
        .isEqualTo(409);

    manager.done(
        "POST", "equivalences/" + given + "/revocation", "{\"reason\":\"Giấy không đúng\"}");
    awaitIdle();
    JsonObject fallen = progress(path, person);
    assertThat(fallen.containsKey("finishedAt") && !fallen.isNull("finishedAt")).isFalse();
    assertThat(states(fallen)).containsExactly("OPEN", "DONE");
    assertThat(
            manager
                .done("GET", "paths/" + path + "/equivalences", null)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("revokeReason"))
        .isEqualTo("Giấy không đúng");
  }

  private static void awaitIdle() {
    try (StatementLog database = StatementLog.of(portal.data())) {
      database.awaitIdle();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"is\":\"course\",\"course\":\"00000000-0000-4000-8000-000000000000\"} | path.unknown-thing",
        "{\"is\":\"session\",\"session\":\"COURSE\"} | path.unknown-thing",
        "{\"is\":\"course\",\"course\":\"COURSE\"},{\"is\":\"course\",\"course\":\"COURSE\"} | path.step-twice",
        "{\"is\":\"atLeast\",\"count\":0,\"of\":[]} | path.out-of-range",
        "{\"is\":\"path\",\"path\":\"COURSE\"} | path.not-readable",
        "{\"is\":\"external\",\"what\":\"Tin học\"} | path.elsewhere-unnamed"
      })
  void aPathThatCannotBeIsRefusedAndIsNotThere(String steps, String code) {
    long before = paths();

    HttpResponse<String> answer =
        manager.send(
            "POST", "/api/v1/paths", body("Lộ trình hỏng", steps.replace("COURSE", course)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(code);
    assertThat(paths()).isEqualTo(before);
  }

  private static long paths() {
    try (StatementLog database = StatementLog.of(portal.data())) {
      return database.number("select count(*) from hieuhoc.learning_path");
    }
  }

  @Test
  void whatIsNotOpenOrCannotBeReachedIsNotPublished() {
    String closed =
        manager.made("paths", body("Chưa mở", "{\"is\":\"course\",\"course\":\"" + draft + "\"}"));
    String far =
        manager.made(
            "paths",
            body(
                "Đòi nhiều quá",
                "{\"is\":\"atLeast\",\"count\":2,\"of\":[{\"is\":\"course\",\"course\":\"%s\"}]}"
                    .formatted(course)));

    HttpResponse<String> one =
        manager.send("POST", "/api/v1/paths/" + closed + "/publication", seen(closed));
    HttpResponse<String> other =
        manager.send("POST", "/api/v1/paths/" + far + "/publication", seen(far));

    assertThat(one.statusCode() + one.body()).startsWith("422").contains("path.thing-not-open");
    assertThat(other.statusCode() + other.body()).startsWith("422").contains("path.out-of-reach");
    assertThat(manager.done("GET", "paths/" + far, null).getString("status")).isEqualTo("DRAFT");
  }

  @Test
  void aDraftThatIsNotWhatWasLookedAtIsNotPublished() {
    String id = manager.made("paths", body("Lộ trình đang sửa", twoSteps()));
    String looked = seen(id);
    manager.done(
        "PUT",
        "paths/" + id,
        body("Lộ trình đang sửa", "{\"is\":\"course\",\"course\":\"%s\"}".formatted(course)));
    String place = "/api/v1/paths/" + id + "/publication";

    HttpResponse<String> old = manager.send("POST", place, looked);

    assertThat(old.statusCode() + old.body()).startsWith("409").contains("path.changed-meanwhile");
    assertThat(manager.send("POST", place, "{}").statusCode()).isEqualTo(400);
    assertThat(manager.done("GET", "paths/" + id, null).getString("status")).isEqualTo("DRAFT");
    manager.done("POST", "paths/" + id + "/publication", seen(id));
    assertThat(manager.done("GET", "paths/" + id, null).getString("status")).isEqualTo("PUBLISHED");
  }

  @Test
  void anEquivalenceWithoutReasonPaperOrStepIsRefusedAndSoIsASecondOne() {
    String path = path();
    JsonObject person = person();
    String step = step(path, 0);

    assertThat(give(path, said(person, " ", step), BlankPage.PDF).statusCode()).isIn(400, 422);
    HttpResponse<String> text =
        give(path, said(person, "Có giấy", step), "giay.txt", "không phải giấy");
    assertThat(text.statusCode() + text.body()).startsWith("422").contains("equivalence.no-photo");
    HttpResponse<String> large =
        give(
            path,
            said(person, "Có giấy", step),
            BlankPage.PDF + "%".repeat(26 << 20) + "\n%%EOF\n");
    assertThat(large.statusCode() + large.body())
        .startsWith("422")
        .contains("equivalence.file-too-large");
    HttpResponse<String> unknown =
        give(path, said(person, "Có giấy", "00000000-0000-4000-8000-000000000000"), BlankPage.PDF);
    assertThat(unknown.statusCode() + unknown.body())
        .startsWith("422")
        .contains("equivalence.foreign-step")
        .contains("Lộ trình hai bước");
    assertThat(equivalences(path)).isEmpty();

    assertThat(give(path, said(person, "Có giấy", step), BlankPage.PDF).statusCode())
        .isEqualTo(201);
    HttpResponse<String> twice = give(path, said(person, "Có giấy", step), BlankPage.PDF);
    assertThat(twice.statusCode() + twice.body()).startsWith("409").contains("equivalence.twice");
    assertThat(equivalences(path)).hasSize(1);
  }

  private static List<JsonObject> equivalences(String path) {
    return manager
        .done("GET", "paths/" + path + "/equivalences", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
