package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.XapiProgram.MULTIPART;
import static vn.hieuhoc.system.XapiProgram.VERSION;
import static vn.hieuhoc.system.XapiProgram.object;
import static vn.hieuhoc.system.XapiProgram.query;
import static vn.hieuhoc.system.XapiProgram.statement;
import static vn.hieuhoc.system.XapiProgram.withFile;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files, forms and what is known of activities and agents, as programs see them. */
@WholeApplication
class XapiFilesIT {

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
  void filesComeAndGoWithTheirStatements(RunningPortal portal) throws Exception {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    String content = "Giấy chứng nhận\r\n--không phải dấu ngăn";
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
    String statement = attached(statement(id, newMail()), hash);

    assertRefused(program.post("statements", statement), 400, "xapi.attachment-missing");
    assertRefused(
        program.send("POST", "statements", MULTIPART, withFile(statement, hash, "base64", content)),
        400,
        "xapi.attachment-encoding");
    assertRefused(
        program.send("POST", "statements", MULTIPART, withFile(statement, "ab", "binary", content)),
        400,
        "xapi.attachment-of-none");
    assertRefused(
        program.send("POST", "statements", MULTIPART, withFile(statement, hash, "binary", "khác")),
        400,
        "xapi.attachment-other");
    assertRefused(
        program.send("POST", "statements", "multipart/form-data; boundary=a", statement),
        400,
        "xapi.content-type");
    assertRefused(
        program.send("POST", "statements", "multipart/mixed", statement),
        400,
        "xapi.multipart-broken");
    assertKept(program, id, false);

    HttpResponse<String> kept =
        program.send("POST", "statements", MULTIPART, withFile(statement, hash, "binary", content));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    HttpResponse<String> read = program.get("statements?attachments=true&statementId=" + id);
    assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("multipart/mixed");
    assertThat(read.body())
        .contains("\r\n\r\n" + content + "\r\n--")
        .contains("X-Experience-API-Hash: " + hash)
        .contains("Content-Transfer-Encoding: binary");
    assertThat(program.get("statements?statementId=" + id).body()).startsWith("{");
  }

  private static String attached(String statement, String hash) {
    return statement.substring(0, statement.length() - 1)
        + ",\"attachments\":[{\"usageType\":\"http://example.vn/giay\",\"display\":{\"vi\":\"Giấy\"},"
        + "\"contentType\":\"text/plain\",\"length\":48,\"sha2\":\""
        + hash
        + "\"}]}";
  }

  @Test
  void aProgramThatSendsOnlyFormsIsUnderstoodInTheFirstVersion(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    String form =
        query("statementId", id.toString(), "content", statement(id, newMail())).substring(1);
    String type = "application/x-www-form-urlencoded";

    assertRefused(
        program.with(VERSION, "2.0.0").send("POST", "statements?method=PUT", type, form),
        400,
        "xapi.form-gone");
    assertThat(program.send("POST", "statements?method=PUT", type, form).statusCode())
        .isEqualTo(204);
    HttpResponse<String> read =
        program
            .with(VERSION, null)
            .send(
                "POST",
                "statements?method=GET",
                type,
                query("statementId", id.toString(), VERSION, "1.0.3").substring(1));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(object(read).getString("id")).isEqualTo(id.toString());
    assertRefused(
        program.send("POST", "statements?method=PUT&statementId=" + id, type, form),
        400,
        "xapi.form-with-query");
    assertRefused(
        program.send("PUT", "statements?method=POST", "application/json", statement(id, newMail())),
        400,
        "xapi.parameter-unknown");
  }

  @Test
  void whoCallsByAFormIsAskedBeforeMuchOfItIsRead(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    XapiProgram stranger = program.with("Authorization", null);
    UUID id = UUID.randomUUID();
    String type = "application/x-www-form-urlencoded";
    String shown =
        query("statementId", id.toString(), "Authorization", program.authorization()).substring(1);
    String form = shown + query("content", statement(id, newMail())).replace('?', '&');

    assertRefused(
        program.as("khong-co-ai", "sai").send("POST", "statements?method=PUT", type, "a=%zz"),
        401,
        "xapi.unauthorized");
    assertRefused(
        stranger.send("POST", "statements?method=PUT", type, form + "&x=" + "x".repeat(70 << 10)),
        413,
        "xapi.form-too-large");
    assertKept(program, id, false);
    assertThat(stranger.send("POST", "statements?method=PUT", type, form).statusCode())
        .isEqualTo(204);
    assertKept(program, id, true);
    UUID large = UUID.randomUUID();
    String much = statement(large, newMail()).replace("Lesson one", "L" + "o".repeat(70 << 10));
    assertThat(
            program
                .send(
                    "POST",
                    "statements?method=PUT",
                    type,
                    query("statementId", large.toString(), "content", much).substring(1))
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void aFileSaysWhatItIsAsAMediaType(RunningPortal portal) throws Exception {
    XapiProgram program = XapiProgram.made(portal);
    String content = "Giấy";
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
    String statement = attached(statement(UUID.randomUUID(), newMail()), hash);
    String body = withFile(statement, hash, "binary", content);

    assertRefused(
        program.send("POST", "statements", MULTIPART, body.replace("text/plain\r", "chu\r")),
        400,
        "xapi.media-type");
  }

  @Test
  void whatIsKnownOfActivitiesAndAgentsIsTold(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    String activity = "https://hoc.example.vn/bai/" + UUID.randomUUID();
    for (String language : List.of("vi", "fr")) {
      String said =
          statement(UUID.randomUUID(), newMail())
              .replace("https://hoc.example.vn/bai/1", activity)
              .replace(
                  "{\"vi\":\"Bài một\",\"en\":\"Lesson one\"}", "{\"" + language + "\":\"x\"}");
      assertThat(program.post("statements", said).statusCode()).isEqualTo(200);
    }

    JsonObject known = object(program.get("activities" + query("activityId", activity)));
    assertThat(known.getJsonObject("definition").getJsonObject("name")).hasSize(2);
    JsonObject unknown = object(program.get("activities" + query("activityId", "urn:x:y")));
    assertThat(unknown.getString("id")).isEqualTo("urn:x:y");
    assertThat(program.get("activities").statusCode()).isEqualTo(400);
    JsonObject person =
        object(
            program.get(
                "agents" + query("agent", "{\"name\":\"Lan\",\"mbox\":\"mailto:a@b.vn\"}")));
    assertThat(person.getString("objectType")).isEqualTo("Person");
    assertThat(person.getJsonArray("mbox").getString(0)).isEqualTo("mailto:a@b.vn");
    assertThat(program.get("agents" + query("agent", "{\"name\":\"Lan\"}")).statusCode())
        .isEqualTo(400);
    assertRefused(program.get("khong-co"), 404, "xapi.no-resource");
    assertRefused(program.send("DELETE", "statements", null, null), 405, "xapi.method");
  }
}
