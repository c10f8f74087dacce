package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.XapiProgram.VERSION;
import static vn.hieuhoc.system.XapiProgram.json;
import static vn.hieuhoc.system.XapiProgram.object;
import static vn.hieuhoc.system.XapiProgram.query;
import static vn.hieuhoc.system.XapiProgram.statement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as programs see it: statements, over HTTP, in the whole application. */
@WholeApplication
class XapiIT {

  private static final String ENGLISH = "Accept-Language";

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(object(answer).getString("code")).isEqualTo(code);
    assertThat(object(answer).getString("message")).isNotBlank();
  }

  private static void assertKept(XapiProgram program, UUID id, boolean kept) {
    assertThat(program.get("statements?statementId=" + id).statusCode())
        .isEqualTo(kept ? 200 : 404);
  }

  private static String newMail() {
    return UUID.randomUUID().toString().substring(0, 13) + "@example.vn";
  }

  @Test
  void aStatementIsKeptWithWhatTheStoreSets(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();

    HttpResponse<String> sent = program.post("statements", statement(id, newMail()));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
    assertThat(sent.body()).isEqualTo("[\"" + id + "\"]");
    HttpResponse<String> read = program.get("statements?statementId=" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    JsonObject kept = object(read);
    assertThat(kept.getString("id")).isEqualTo(id.toString());
    assertThat(kept.getString("timestamp")).isEqualTo(kept.getString("stored"));
    assertThat(kept.getString("version")).isEqualTo("1.0.0");
    assertThat(kept.getJsonObject("authority").getJsonObject("account").getString("homePage"))
        .isEqualTo("https://hieuhoc.vn/programs");
    assertThat(read.headers().firstValue("Last-Modified")).isPresent();
    assertThat(read.headers().firstValue("X-Experience-API-Consistent-Through")).isPresent();
    assertThat(read.headers().firstValue(VERSION)).hasValue("1.0.3");
    assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(read.headers().firstValue("Content-Type")).hasValue("application/json");
    HttpResponse<String> head = program.send("HEAD", "statements?statementId=" + id, null, null);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(read.body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void theSameAgainIsNothingAndAnotherUnderItsIdRefusesTheWholeBatch(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    String mail = newMail();
    assertThat(program.put("statements?statementId=" + id, statement(id, mail)).statusCode())
        .isEqualTo(204);
    assertThat(program.put("statements?statementId=" + id, statement(id, mail)).statusCode())
        .isEqualTo(204);
    String batch = "[" + statement(other, mail) + "," + statement(id, newMail()) + "]";

    assertRefused(program.post("statements", batch), 409, "record.conflict");
    assertKept(program, other, false);
    assertRefused(
        program.put("statements?statementId=" + UUID.randomUUID(), statement(id, mail)),
        400,
        "xapi.other-id");
    assertRefused(program.put("statements", statement(other, mail)), 400, "xapi.parameter-missing");
  }

  @Test
  void oneBadStatementRefusesAllOfItsBatch(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID good = UUID.randomUUID();
    UUID bad = UUID.randomUUID();
    String batch =
        "[" + statement(good, newMail()) + "," + statement(bad, "khong phai dia chi") + "]";

    HttpResponse<String> answer = program.with(ENGLISH, "en").post("statements", batch);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(object(answer).getString("code")).startsWith("record.statement.");
    assertKept(program, good, false);
    String twice = "[" + statement(good, newMail()) + "," + statement(good, newMail()) + "]";
    assertRefused(program.post("statements", twice), 409, "record.conflict");
    assertRefused(program.with(VERSION, "2.0.0").post("statements", twice), 400, "xapi.id-twice");
    assertKept(program, good, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[{\"actor\":",
        "{\"id\":1,\"id\":2}",
        "{}{}",
        "nul",
        "{\"actor\":{\"mbox\":\"mailto:a@b.vn\",\"mbox\":\"mailto:c@d.vn\"}}",
        "\"\\ud800\"",
        "{\"result\":{\"extensions\":{\"urn:a\":1e99999999}}}",
        "1e99999999999"
      })
  void jsonThatIsNotWholeIsRefused(String body, RunningPortal portal) {
    assertRefused(XapiProgram.made(portal).post("statements", body), 400, "support.bad-json");
  }

  @Test
  void whatIsTooMuchIsRefused(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();

    assertRefused(program.post("statements", "[".repeat(100_000)), 400, "support.bad-json");
    assertRefused(
        program.sendBytes(
            "POST",
            "statements",
            "application/json",
            BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xc4, '"'})),
        400,
        "support.bad-json");
    String large = statement(id, newMail()).replace("Lesson one", "L" + "o".repeat(600 << 10));
    assertRefused(program.post("statements", large), 413, "xapi.statement-too-large");
    assertKept(program, id, false);
    String many = "[" + "{},".repeat(1_000) + "{}]";
    assertRefused(program.post("statements", many), 413, "xapi.batch-too-large");
    assertThat(program.post("statements", " ".repeat(11 << 20)).statusCode()).isEqualTo(413);
  }

  @Test
  void whoCallsIsAskedFirst(RunningPortal portal) {
    String name = XapiProgram.newName();
    XapiProgram program = XapiProgram.made(portal, Json.createObjectBuilder().build(), name);

    HttpResponse<String> stranger = program.with("Authorization", null).get("statements");
    assertRefused(stranger, 401, "xapi.unauthorized");
    assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertRefused(program.as(name, "sai").get("statements"), 401, "xapi.unauthorized");
    assertRefused(
        program.as("admin", RunningPortal.ADMIN_PASSWORD).get("statements"),
        401,
        "xapi.unauthorized");
    assertRefused(
        program.with("Authorization", "Basic:" + "YTpi").get("statements"),
        401,
        "xapi.unauthorized");
    assertRefused(
        program.with("Authorization", "Bearer abc").get("statements"), 401, "xapi.unauthorized");
    assertThat(program.get("statements?limit=1").statusCode()).isEqualTo(200);
    for (int at = 0; at < 8; at++) {
      program.as(name, "sai " + at).get("statements");
    }
    HttpResponse<String> blocked = program.as(name, "sai").get("statements");
    assertRefused(blocked, 429, "account.too-many-tries");
    assertThat(blocked.headers().firstValue("Retry-After")).isPresent();
    assertThat(program.get("statements?limit=1").statusCode()).isEqualTo(200);
  }

  @Test
  void aProgramMayDoAndSpeakOfWhatItWasGranted(RunningPortal portal) {
    XapiProgram sender =
        XapiProgram.made(
            portal,
            Json.createObjectBuilder()
                .add("scopes", Json.createArrayBuilder(List.of("statements/write")))
                .add("actors", Json.createArrayBuilder(List.of("https://truong.example.vn/")))
                .build(),
            XapiProgram.newName());
    UUID id = UUID.randomUUID();

    assertRefused(sender.post("statements", statement(id, newMail())), 403, "xapi.foreign-actor");
    String strangerInGroup =
        statement(id, newMail())
            .replaceFirst(
                "\"objectType\":\"Agent\",\"mbox\":\"([^\"]*)\"|\"mbox\":\"([^\"]*)\"",
                "\"objectType\":\"Group\",\"account\":{\"homePage\":"
                    + "\"https://truong.example.vn/hs\",\"name\":\"7\"},"
                    + "\"member\":[{\"mbox\":\"mailto:la@example.org\"}]");
    assertRefused(sender.post("statements", strangerInGroup), 403, "xapi.foreign-actor");
    assertKept(XapiProgram.made(portal), id, false);
    String pupil =
        statement(id, newMail())
            .replaceFirst(
                "\"mbox\":\"[^\"]*\"",
                "\"account\":{\"homePage\":\"https://truong.example.vn/hs\",\"name\":\"7\"}");
    assertThat(sender.post("statements", pupil).statusCode()).isEqualTo(200);
    assertRefused(sender.get("statements"), 403, "xapi.scope");
    assertRefused(
        sender.get("activities/state" + query("activityId", "urn:a", "agent", "{}")),
        403,
        "xapi.scope");
  }

  @Test
  void whoReadsOnlyItsOwnSeesNothingElse(RunningPortal portal) {
    JsonObject grant =
        Json.createObjectBuilder()
            .add(
                "scopes",
                Json.createArrayBuilder(List.of("statements/write", "statements/read/mine")))
            .build();
    XapiProgram one = XapiProgram.made(portal, grant, XapiProgram.newName());
    XapiProgram other = XapiProgram.made(portal, grant, XapiProgram.newName());
    String mail = newMail();
    UUID mine = UUID.randomUUID();
    UUID theirs = UUID.randomUUID();
    one.post("statements", statement(mine, mail));
    other.post("statements", statement(theirs, mail));

    HttpResponse<String> found =
        one.get("statements" + query("agent", "{\"mbox\":\"mailto:" + mail + "\"}"));
    assertThat(found.body()).contains(mine.toString()).doesNotContain(theirs.toString());
    assertRefused(one.get("statements?statementId=" + theirs), 404, "xapi.no-statement");
    one.post("statements", statement(UUID.randomUUID(), mail));
    JsonObject page = object(one.get("statements" + query("agent", agentOf(mail), "limit", "1")));
    assertThat(page.getJsonArray("statements")).hasSize(1);
    assertThat(object(one.get(page.getString("more"))).getJsonArray("statements")).hasSize(1);
    assertThat(other.get(page.getString("more")).statusCode()).isEqualTo(404);
  }

  private static String agentOf(String mail) {
    return "{\"mbox\":\"mailto:" + mail + "\"}";
  }

  @Test
  void theVersionIsSaidByBoth(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);

    assertRefused(program.with(VERSION, null).get("statements"), 400, "xapi.version-missing");
    assertRefused(program.with(VERSION, "0.8").get("statements"), 400, "xapi.version-unknown");
    assertRefused(program.with(VERSION, "1.1.0").get("statements"), 400, "xapi.version-unknown");
    HttpResponse<String> patch = program.with(VERSION, "1.0.9").get("statements?limit=1");
    assertThat(patch.headers().firstValue(VERSION)).hasValue("1.0.3");
    HttpResponse<String> second = program.with(VERSION, "2.0.0").get("statements?limit=1");
    assertThat(second.headers().firstValue(VERSION)).hasValue("2.0.0");
    HttpResponse<String> about =
        program.with(VERSION, null).with("Authorization", null).get("about");
    assertThat(about.statusCode()).isEqualTo(200);
    assertThat(about.body()).contains("\"1.0.3\"").contains("\"2.0.0\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?foo=bar",
        "?StatementId=2a41c918-b88b-4220-a0a5-a4c32391a240",
        "?limit=1&limit=2",
        "?limit=-1",
        "?since=hom-qua",
        "?agent=%7B",
        "?agent=%7B%22mbox%22%3A%22a%22%7D",
        "?verb=khong-phai",
        "?registration=1",
        "?format=xml",
        "?attachments=yes",
        "?verb=%ff",
        "?statementId=1",
        "?statementId=2a41c918-b88b-4220-a0a5-a4c32391a240&limit=1",
        "?statementId=2a41c918-b88b-4220-a0a5-a4c32391a240"
            + "&voidedStatementId=2a41c918-b88b-4220-a0a5-a4c32391a240"
      })
  void aQuestionThatMeansNothingIsRefused(String query, RunningPortal portal) {
    HttpResponse<String> answer = XapiProgram.made(portal).get("statements" + query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("X-Experience-API-Consistent-Through")).isPresent();
  }

  @Test
  void whatIsFoundComesInPages(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String mail = newMail();
    StringBuilder batch = new StringBuilder("[");
    for (int at = 0; at < 5; at++) {
      batch.append(at == 0 ? "" : ",").append(statement(UUID.randomUUID(), mail));
    }
    String ids = program.post("statements", batch.append(']').toString()).body();
    String agent = "{\"mbox\":\"mailto:" + mail + "\"}";

    int seen = 0;
    String path = "statements" + query("agent", agent, "limit", "2", "ascending", "true");
    for (int page = 0; !path.isEmpty(); page++) {
      JsonObject found = object(program.get(path));
      for (int at = 0; at < found.getJsonArray("statements").size(); at++, seen++) {
        String id = found.getJsonArray("statements").getJsonObject(at).getString("id");
        assertThat(json(ids).asJsonArray().getString(seen)).isEqualTo(id);
      }
      path = found.getString("more");
      assertThat(page).isLessThan(3);
    }
    assertThat(seen).isEqualTo(5);
    HttpResponse<String> made = program.get("statements/more/khong-ai-cho");
    assertThat(made.statusCode()).isEqualTo(404);
  }

  @Test
  void formatsSayMoreOrLess(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    program.post("statements", statement(id, newMail()));

    String ids = program.get("statements?format=ids&statementId=" + id).body();
    assertThat(ids).contains("bai/1").doesNotContain("Bài một");
    HttpResponse<String> english =
        program.with(ENGLISH, "en").get("statements?format=canonical&statementId=" + id);
    assertThat(english.body()).contains("Lesson one").doesNotContain("Bài một");
    String exact = program.get("statements?statementId=" + id).body();
    assertThat(exact).contains("Lesson one").contains("Bài một");
  }

  @Test
  void voidedIsReadOnlyAsSuchAndNeverVoidsBack(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    program.post("statements", statement(id, newMail()));

    assertThat(program.post("statements", voiding(voiding, id)).statusCode()).isEqualTo(200);
    assertKept(program, id, false);
    assertThat(program.get("statements?voidedStatementId=" + id).statusCode()).isEqualTo(200);
    assertKept(program, voiding, true);
    UUID back = UUID.randomUUID();
    HttpResponse<String> refused = program.post("statements", voiding(back, voiding));
    assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 409);
    assertKept(program, back, false);
    assertKept(program, voiding, true);
  }

  @Test
  void aProgramVoidsOnlyWhatItHasSent(RunningPortal portal) {
    XapiProgram sender = XapiProgram.made(portal);
    XapiProgram other = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    sender.post("statements", statement(id, newMail()));

    assertRefused(other.post("statements", voiding(voiding, id)), 403, "record.void-foreign");

    assertKept(sender, id, true);
    assertKept(sender, voiding, false);
  }

  private static String voiding(UUID id, UUID target) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"mbox\":\"mailto:"
        + newMail()
        + "\"},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/voided\"},\"object\":"
        + "{\"objectType\":\"StatementRef\",\"id\":\""
        + target
        + "\"}}";
  }

  @Test
  void sentencesAreInTheLanguageAskedFor(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);

    assertThat(object(program.get("statements?foo=1")).getString("message"))
        .isEqualTo("Địa chỉ này không có tham số foo. Xem lại chữ hoa, chữ thường.");
    assertThat(object(program.with(ENGLISH, "en-GB").get("statements?foo=1")).getString("message"))
        .isEqualTo("This address has no parameter foo. Check capitals and small letters.");
  }
}
