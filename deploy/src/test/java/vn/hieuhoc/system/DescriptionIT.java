package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other programs are told of the interface: every call with its types and its refusals. */
@WholeApplication
class DescriptionIT {

  private static JsonObject description;

  @BeforeAll
  static void read(RunningPortal portal) {
    String text =
        portal
            .send(
                portal.visitor(),
                HttpRequest.newBuilder(portal.at("/openapi"))
                    .header("Accept", "application/json")
                    .GET())
            .body();
    try (var reader = Json.createReader(new StringReader(text))) {
      description = reader.readObject();
    }
  }

  private static JsonObject at(String pointer) {
    return description.getValue(pointer).asJsonObject();
  }

  private static JsonObject schema(String name) {
    return at("/components/schemas/" + name);
  }

  @Test
  void aListSaysWhatItsItemsAre() {
    assertThat(
            at("/paths/~1api~1v1~1courses/get/responses/200/content/application~1json/schema")
                .getString("$ref"))
        .endsWith("/ItemsCourseJson");
    assertThat(schema("ItemsCourseJson").getValue("/properties/items/items/$ref").toString())
        .contains("/CourseJson");
  }

  @Test
  void idsMomentsDaysAndWordsSaySo() {
    assertThat(schema("UUID").getString("format")).isEqualTo("uuid");
    assertThat(schema("OfferingJson").getValue("/properties/enrolmentOpensAt/format"))
        .isEqualTo(Json.createValue("date-time"));
    assertThat(schema("OfferingJson").getValue("/properties/startsOn/format"))
        .isEqualTo(Json.createValue("date"));
    assertThat(schema("OfferingMode").getJsonArray("enum").getValuesAs(JsonString::getString))
        .contains("SELF_PACED", "BLENDED");
  }

  @Test
  void everyCallNamesItsRefusalsAndAnAnswer() {
    at("/paths")
        .forEach(
            (path, calls) ->
                calls
                    .asJsonObject()
                    .forEach(
                        (method, call) -> {
                          if (method.equals("parameters")) {
                            return;
                          }
                          assertThat(call.asJsonObject().getJsonObject("responses").keySet())
                              .as("%s %s", method, path)
                              .contains("400", "401", "403", "429")
                              .anyMatch(status -> status.startsWith("2"));
                        }));
    assertThat(
            at("/components/responses/Problem422/content/application~1problem+json/schema")
                .getString("$ref"))
        .endsWith("/Problem");
    assertThat(schema("Problem").getJsonObject("properties").keySet())
        .contains("code", "detail", "value", "field");
  }

  @Test
  void whatOnlyTheHouseUsesIsNotDescribed() {
    assertThat(at("/paths").keySet()).allMatch(path -> path.startsWith("/api/v1/"));
    assertThat(at("/paths").keySet()).noneMatch(path -> path.contains("/reading/completion"));
  }
}
