package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.XapiProgram.object;
import static vn.hieuhoc.system.XapiProgram.statement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the ledger does not believe, whoever says it. */
@WholeApplication
class XapiBeliefIT {

  private static final JsonObject STRANGER =
      Json.createObjectBuilder().add("mbox", "mailto:la@example.org").build();

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(object(answer).getString("code")).isEqualTo(code);
  }

  private static JsonObjectBuilder said(UUID id) {
    JsonObject plain = XapiProgram.json(statement(id, id + "@example.vn")).asJsonObject();
    return Json.createObjectBuilder(plain);
  }

  @Test
  void whatAClockYearsAheadSaysIsKeptAsItWasSaid(RunningPortal portal) {
    XapiProgram program = XapiProgram.made(portal);
    UUID id = UUID.randomUUID();
    JsonObject far = said(id).add("timestamp", "2101-01-01T00:00:00Z").build();

    assertThat(program.post("statements", far.toString()).statusCode()).isEqualTo(200);

    HttpResponse<String> kept = program.get("statements?statementId=" + id);
    assertThat(object(kept).getString("timestamp")).startsWith("2101-01-01T00:00:00");
    assertThat(object(kept).getString("stored")).isLessThan("2101");
  }

  @Test
  void whomAProgramMaySpeakOfHoldsForTheStatementWithinToo(RunningPortal portal) {
    XapiProgram sender =
        XapiProgram.made(
            portal,
            Json.createObjectBuilder()
                .add("scopes", Json.createArrayBuilder(List.of("statements/write")))
                .add("actors", Json.createArrayBuilder(List.of("https://truong.example.vn/")))
                .build(),
            XapiProgram.newName());
    JsonObject pupil =
        Json.createObjectBuilder()
            .add(
                "account",
                Json.createObjectBuilder()
                    .add("homePage", "https://truong.example.vn/hs")
                    .add("name", "7"))
            .build();

    assertRefused(sender.post("statements", planned(pupil, STRANGER)), 403, "xapi.foreign-actor");
    assertThat(sender.post("statements", planned(pupil, pupil)).statusCode()).isEqualTo(200);
  }

  /** One says what another is to do. */
  private static String planned(JsonObject actor, JsonObject doer) {
    JsonObject inner =
        said(UUID.randomUUID())
            .remove("id")
            .add("actor", doer)
            .add("objectType", "SubStatement")
            .build();
    return said(UUID.randomUUID()).add("actor", actor).add("object", inner).build().toString();
  }
}
