package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.XapiProgram.VERSION;
import static vn.hieuhoc.system.XapiProgram.object;
import static vn.hieuhoc.system.XapiProgram.query;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** State and profiles as programs see them, in the whole application. */
@WholeApplication
class XapiDocumentsIT {

  private static final String AGENT = "{\"mbox\":\"mailto:lan@example.vn\"}";

  private static String state(String activity, String id) {
    return "activities/state" + query("activityId", activity, "agent", AGENT, "stateId", id);
  }

  private static String newActivity() {
    return "https://hoc.example.vn/bai/" + UUID.randomUUID();
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void aDocumentIsGivenBackAsItWasSent(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String path = state(newActivity(), "trang");

    assertThat(program.get(path).statusCode()).isEqualTo(404);
    assertThat(program.send("PUT", path, "text/html; charset=utf-8", "<b>trang 5</b>").statusCode())
        .isEqualTo(204);
    HttpResponse<String> read = program.get(path);
    assertThat(read.body()).isEqualTo("<b>trang 5</b>");
    // The server writes blanks and capitals of a charset its own way; they mean the same.
    assertThat(read.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(read.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
    assertThat(etag(read)).matches("\"[0-9a-f]{40}\"");
    assertThat(read.headers().firstValue("Last-Modified")).isPresent();
    HttpResponse<String> again = program.with("If-None-Match", etag(read)).get(path);
    assertThat(again.statusCode()).isEqualTo(304);
    HttpResponse<String> head = program.send("HEAD", path, null, null);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(program.send("DELETE", path, null, null).statusCode()).isEqualTo(204);
    assertThat(program.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void profilesAreNotWrittenOverUnseen(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    for (String place :
        List.of(
            "activities/profile" + query("activityId", newActivity(), "profileId", "p"),
            "agents/profile"
                + query(
                    "agent",
                    "{\"mbox\":\"mailto:" + UUID.randomUUID() + "@example.vn\"}",
                    "profileId",
                    "p"))) {
      assertThat(program.put(place, "{\"a\":1}").statusCode()).isEqualTo(400);
      assertThat(program.get(place).statusCode()).isEqualTo(404);
      assertThat(program.with("If-None-Match", "*").put(place, "{\"a\":1}").statusCode())
          .isEqualTo(204);
      HttpResponse<String> unseen = program.put(place, "{\"a\":2}");
      assertThat(unseen.statusCode()).isEqualTo(409);
      assertThat(object(unseen).getString("code")).isEqualTo("document.unseen");
      assertThat(program.with("If-None-Match", "*").put(place, "{\"a\":2}").statusCode())
          .isEqualTo(412);
      assertThat(program.with("If-Match", "\"1234\"").put(place, "{\"a\":2}").statusCode())
          .isEqualTo(412);
      assertThat(program.get(place).body()).isEqualTo("{\"a\":1}");
      String tag = etag(program.get(place));
      assertThat(program.with("If-Match", tag).put(place, "{\"a\":2}").statusCode()).isEqualTo(204);
      assertThat(program.get(place).body()).isEqualTo("{\"a\":2}");
    }
  }

  @Test
  void stateIsWrittenOverUnseenInTheFirstVersionOnly(RunningPortal portal) {
    XapiProgram first = XapiProgram.made(portal);
    XapiProgram second = first.with(VERSION, "2.0.0");
    String path = state(newActivity(), "trang");

    assertThat(first.put(path, "{\"trang\":1}").statusCode()).isEqualTo(204);
    assertThat(first.put(path, "{\"trang\":2}").statusCode()).isEqualTo(204);
    assertThat(second.put(path, "{\"trang\":3}").statusCode()).isEqualTo(409);
    assertThat(second.with("If-Match", "\"0\"").send("DELETE", path, null, null).statusCode())
        .isEqualTo(412);
    assertThat(first.get(path).body()).isEqualTo("{\"trang\":2}");
    assertThat(second.with("If-Match", etag(first.get(path))).put(path, "{}").statusCode())
        .isEqualTo(204);
  }

  /** Each adds a member of its own at the same moment: all of them are there afterwards. */
  @Test
  void whatIsMergedAtOnceIsNeverLost(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String path = state(newActivity(), "cung-luc");
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 12)
            .mapToObj(
                at ->
                    CompletableFuture.supplyAsync(
                        () -> program.post(path, "{\"m" + at + "\":" + at + "}").statusCode()))
            .toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(204));
    JsonObject merged = object(program.get(path));
    assertThat(merged).hasSize(12);
  }

  /** Of those who saw the same version only one may write. */
  @Test
  void ofManyWithTheSameVersionOneIsTaken(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String path = state(newActivity(), "mot-nguoi");
    program.put(path, "{}");
    XapiProgram seen = program.with("If-Match", etag(program.get(path)));
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 10)
            .mapToObj(
                at ->
                    CompletableFuture.supplyAsync(
                        () -> seen.put(path, "{\"w\":" + at + "}").statusCode()))
            .toList();
    List<Integer> answers = calls.stream().map(CompletableFuture::join).toList();

    assertThat(answers).containsOnly(204, 412);
    assertThat(answers.stream().filter(status -> status == 204)).hasSize(1);
  }

  @Test
  void idsAreListedAndAllAreRemovedAtOnce(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String activity = newActivity();
    program.put(state(activity, "a"), "{}");
    program.put(state(activity, "b"), "{}");
    String place = "activities/state" + query("activityId", activity, "agent", AGENT);

    assertThat(program.get(place).body()).isEqualTo("[\"a\",\"b\"]");
    assertThat(program.get(place + "&since=2100-01-01T00:00:00Z").body()).isEqualTo("[]");
    assertThat(program.get(place + "&since=hom-nay").statusCode()).isEqualTo(400);
    assertThat(program.send("DELETE", place, null, null).statusCode()).isEqualTo(204);
    assertThat(program.get(place).body()).isEqualTo("[]");
    String profile = "activities/profile" + query("activityId", activity);
    assertThat(program.send("DELETE", profile, null, null).statusCode()).isEqualTo(400);
  }

  @Test
  void whatCannotBeMergedOrNamedIsRefused(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String path = state(newActivity(), "x");
    program.send("PUT", path, "text/plain", "chữ");

    assertThat(program.post(path, "{}").statusCode()).isEqualTo(400);
    assertThat(program.send("POST", path, "text/plain", "x").statusCode()).isEqualTo(400);
    assertThat(program.get(path).body()).isEqualTo("chữ");
    for (String type : List.of("chu", "text/", "text/plain,a", "text/" + "x".repeat(300))) {
      HttpResponse<String> named = program.send("PUT", path, type, "x");
      assertThat(named.statusCode()).as(type).isEqualTo(400);
      assertThat(object(named).getString("code")).isEqualTo("xapi.media-type");
    }
    assertThat(
            program
                .put(
                    "activities/state"
                        + query("activityId", "khong phai", "agent", AGENT, "stateId", "x"),
                    "{}")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            program
                .put(
                    "activities/state"
                        + query("activityId", "urn:a", "agent", "{\"a\":1}", "stateId", "x"),
                    "{}")
                .statusCode())
        .isEqualTo(400);
    HttpResponse<String> large =
        program.send("PUT", state(newActivity(), "x"), "text/plain", "x".repeat(3 << 20));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(object(large).getString("code")).isEqualTo("document.too-large");
  }
}
