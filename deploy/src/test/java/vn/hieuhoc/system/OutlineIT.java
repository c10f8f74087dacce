package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline of an open course as programs change it: in a draft, which is then published. */
@WholeApplication
class OutlineIT {

  private static final String COMMUNE = "22489";
  private static final String LESSON =
      "{\"kind\":\"PRACTICE\",\"title\":\"%s\",\"task\":\"Làm thử\"}";

  private static Caller manager;
  private static Caller presenter;
  private static String unit;

  private String course;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("ban.ql", "mat-khau-ban-nhap", "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user("ban.day", "mat-khau-ban-nhap", "PRESENTER@" + COMMUNE);
    manager = Caller.withToken(portal.base(), portal.operator().token("ban.ql"));
    presenter = Caller.withToken(portal.base(), portal.operator().token("ban.day"));
    unit =
        manager
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  @BeforeEach
  void anOpenCourse() {
    course =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"Nước sạch\",\"field\":1,\"publish\":true,\"lessons\":[%s]}"
                .formatted(unit, lesson("Đun sôi")));
  }

  private static String lesson(String title) {
    return LESSON.formatted(title);
  }

  private String at(String rest) {
    return "courses/" + course + rest;
  }

  private List<String> titles(JsonObject of) {
    return of.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("title"))
        .toList();
  }

  private List<String> learnt() {
    return titles(manager.done("GET", at(""), null));
  }

  private HttpResponse<String> call(String method, String rest, String body) {
    return manager.send(method, "/api/v1/" + at(rest), body);
  }

  private String seen() {
    return manager.done("GET", at("/outline-draft"), null).getString("seen");
  }

  private HttpResponse<String> publish(String why, String seen) {
    return call(
        "POST",
        "/outline-draft/publication",
        Json.createObjectBuilder().add("why", why).add("seen", seen).build().toString());
  }

  private static String code(HttpResponse<String> answer) {
    return json(answer).getString("code", "");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  @Test
  void aDraftIsToldComparedPublishedAndStandsInTheHistory() {
    manager.made(at("/lessons"), lesson("Lọc qua cát"));

    assertThat(learnt()).containsExactly("Đun sôi");
    JsonObject draft = manager.done("GET", at("/outline-draft"), null);
    assertThat(titles(draft)).containsExactly("Đun sôi", "Lọc qua cát");
    assertThat(draft.getJsonObject("changes").getJsonArray("added").getString(0))
        .isEqualTo("Lọc qua cát");

    HttpResponse<String> published = publish("Thêm cách lọc", draft.getString("seen"));

    assertThat(json(published).getInt("version")).isEqualTo(2);
    assertThat(learnt()).containsExactly("Đun sôi", "Lọc qua cát");
    assertThat(call("GET", "/outline-draft", null).statusCode()).isEqualTo(404);
    JsonObject newest =
        manager.done("GET", at("/outline-versions"), null).getJsonArray("items").getJsonObject(0);
    assertThat(newest.getString("why")).isEqualTo("Thêm cách lọc");
    assertThat(newest.getString("publishedBy")).isNotBlank();
    assertThat(titles(manager.done("GET", at("/outline-versions/1"), null)))
        .containsExactly("Đun sôi");
  }

  @Test
  void whatCannotBePublishedIsRefusedAndLeavesEverythingAsItIs() {
    assertThat(code(publish("Sớm quá", "v1"))).isEqualTo("outline.no-draft");
    String only =
        manager.done("GET", at(""), null).getJsonArray("lessons").getJsonObject(0).getString("id");
    manager.done("DELETE", "lessons/" + only, null);

    HttpResponse<String> empty = publish("Hết bài", seen());

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(code(empty)).isEqualTo("course.no-lessons");
    assertThat(publish(" ", seen()).statusCode()).isEqualTo(400);
    HttpResponse<String> stale = publish("Bản cũ", "v1");
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(code(stale)).isEqualTo("outline.changed-meanwhile");
    assertThat(learnt()).containsExactly("Đun sôi");
    assertThat(manager.done("GET", at("/outline-draft"), null).getJsonArray("lessons")).isEmpty();
  }

  @Test
  void anOlderVersionIsTakenUpAndDropped() {
    assertThat(call("POST", "/outline-draft", "{\"version\":99}").statusCode()).isEqualTo(404);
    assertThat(call("POST", "/outline-draft", "{}").statusCode()).isEqualTo(400);
    assertThat(call("GET", "/outline-versions/99", null).statusCode()).isEqualTo(404);

    assertThat(call("POST", "/outline-draft", "{\"version\":1}").statusCode()).isEqualTo(201);
    assertThat(code(call("POST", "/outline-draft", "{\"version\":1}")))
        .isEqualTo("outline.draft-there");
    assertThat(code(publish("Như cũ", seen()))).isEqualTo("outline.nothing-changed");
    assertThat(call("DELETE", "/outline-draft?seen=" + seen(), null).statusCode()).isEqualTo(204);
    assertThat(call("DELETE", "/outline-draft", null).statusCode()).isEqualTo(409);
  }

  @Test
  void aLessonOfAnotherCourseHasNoPlaceHere() {
    String other =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"Khác\",\"field\":1,\"lessons\":[%s]}"
                .formatted(unit, lesson("Bài khác")));
    String foreign =
        manager
            .done("GET", "courses/" + other, null)
            .getJsonArray("lessons")
            .getJsonObject(0)
            .getString("id");

    HttpResponse<String> refused =
        call("PUT", "/lesson-order", "{\"lessons\":[\"" + foreign + "\"]}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(code(refused)).isEqualTo("course.order-incomplete");
  }

  @Test
  void whoOnlyTeachesDoesNotSeeDraftsOrPublish() {
    manager.made(at("/lessons"), lesson("Lọc qua cát"));

    assertThat(presenter.send("GET", "/api/v1/" + at("/outline-draft"), null).statusCode())
        .isEqualTo(403);
    assertThat(presenter.send("GET", "/api/v1/" + at("/outline-versions"), null).statusCode())
        .isEqualTo(403);
    assertThat(
            presenter
                .send(
                    "POST",
                    "/api/v1/" + at("/outline-draft/publication"),
                    "{\"why\":\"Lạ\",\"seen\":\"" + seen() + "\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(learnt()).containsExactly("Đun sôi");
  }

  @Test
  void ofManyWhoSawTheSameOneIsFirstAndTheOthersAreTold() {
    List<Integer> answers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> call("POST", "/lessons?seen=v1", lesson("Bài " + i)).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    assertThat(titles(manager.done("GET", at("/outline-draft"), null))).hasSize(2);
  }
}
