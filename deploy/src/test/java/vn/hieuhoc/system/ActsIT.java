package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.StatementLog;

/**
 * Acts on the map of a running portal: who is placed takes the case along, where people wait
 * nothing is entered, and what was planned says why it cannot be.
 */
class ActsIT {

  private static MapPortal portal;

  @BeforeAll
  static void start() {
    portal = new MapPortal("acts");
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void whoIsPlacedTakesTheCaseAlongAndHouseholdsAreFollowedOnlyIntoTheParts() {
    String head = person("Đặng Văn Chủ", "22528");
    String wife = person("Lê Thị Vợ", "22528");
    String mover = person("Phan Văn Dời", "22528");
    String child = person("Phan Thị Con", "22528");
    String stays = household("22528", head, wife);
    String leaves = household("22528", mover, child);
    try (StatementLog database = portal.database()) {
      database.execute(
          "insert into hieuhoc.assessment_case (public_id, subject_kind, subject_id, year, title,"
              + " criteria_set_id, unit_id, status) select uuid(), 'PERSON', p.id, 2026, s.title,"
              + " s.id, p.home_unit_id, 'SELF_ASSESSED' from hieuhoc.person p join"
              + " hieuhoc.criteria_set s on s.title = 'LEARNING_CITIZEN' and s.status = 'PUBLISHED'"
              + " where p.public_id = '"
              + head
              + "' limit 1");
    }
    portal.operator().user("xa-nhan", "mat-khau-xa-nhan", "COMMUNE_STAFF@22546");
    portal.operator().user("xa-chia", "mat-khau-xa-chia", "COMMUNE_STAFF@22528");
    String splitting =
        portal
            .act("SPLIT", "Nghị quyết chia xã", "2026-03-01")
            .add(
                "parts",
                Json.createArrayBuilder()
                    .add(portal.part("22528", portal.units.get("22546")))
                    .add(portal.part("22528", portal.units.get("22552"))))
            .build()
            .toString();
    JsonObject tried = portal.staff().done("POST", "units/successions?dryRun=true", splitting);
    assertThat(tried.getJsonObject("counts").getInt("rolesEnded")).isOne();
    assertThat(tried.getJsonArray("ending").getJsonObject(0).getString("name"))
        .as("who loses the role is named")
        .isEqualTo("xa-chia");
    portal.await(portal.staff().made("units/successions", splitting));
    String holding =
        portal
            .staff()
            .done("GET", "units/placements", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(row -> row.getInt("people") == 4)
            .findFirst()
            .orElseThrow()
            .getString("id");
    refusedAsPlace(holding, head);
    portal
        .staff()
        .done(
            "PATCH",
            "households/" + leaves,
            "{\"unit\":\"" + portal.units.get("22489") + "\",\"from\":\"2026-06-01\"}");

    placed(
        holding,
        "{\"target\":\"%s\",\"people\":[\"%s\"]}".formatted(portal.units.get("22546"), head));
    placed(holding, "{\"followHouseholds\":true}");

    assertThat(home(head)).isEqualTo("22546");
    assertThat(home(wife)).isEqualTo("22546");
    assertThat(portal.staff().done("GET", "households/" + stays, null).getString("unit"))
        .isEqualTo(portal.units.get("22546"));
    assertThat(home(mover)).startsWith("CX-");
    assertThat(home(child)).startsWith("CX-");
    try (StatementLog database = portal.database()) {
      database.awaitIdle();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.assessment_case k join hieuhoc.organisational_unit u"
                      + " on u.id = k.unit_id and u.public_id = '"
                      + portal.units.get("22546")
                      + "'"))
          .as("cases at the commune where the person was placed")
          .isOne();
    }
    assertThat(
            portal.signedIn("xa-nhan", "mat-khau-xa-nhan").page("/quan-ly/xet-danh-hieu?nam=2026"))
        .contains("Đặng Văn Chủ");
  }

  @Test
  void aPlannedActKeepsItsUnitsAndSaysWhyItCannotBe() {
    String planned =
        portal.staff().made("units/successions", merge("22558", "90002", "Nghị quyết dự kiến"));
    HttpResponse<String> second =
        portal
            .staff()
            .send("POST", "/api/v1/units/successions", merge("22576", "90003", "Nghị quyết sau"));
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(second.body()).contains("succession.planned", "Nghị quyết dự kiến");

    // Its day has come, and meanwhile both of its codes are somebody else's.
    hamlet("90002");
    hamlet("90002-B");
    try (StatementLog database = portal.database()) {
      database.execute(
          "update hieuhoc.succession_act set effective_date = '2026-11-01', request ="
              + " replace(request, '2036-01-01', '2026-11-01') where public_id = '"
              + planned
              + "'");
      database.execute(
          "update hieuhoc.work_item set due_at = utc_timestamp() where kind = 'apply-succession'");
      database.awaitIdle();
    }
    JsonObject failed = portal.staff().done("GET", "units/successions/" + planned, null);
    assertThat(failed.getString("state")).isEqualTo("PLANNED");
    assertThat(failed.getJsonArray("faults").toString())
        .contains("organisation.code-taken", "\"90002\"", "\"90002-B\"");
    Caller author = portal.signedIn(MapPortal.STAFF, MapPortal.PASSWORD);
    assertThat(author.page("/quan-ly")).contains("Nghị quyết dự kiến", planned);
    assertThat(author.page("/quan-ly/sap-xep/" + planned))
        .contains("Mã 90002 đang dùng", "Mã 90002-B đang dùng");
    assertThat(
            portal
                .staff()
                .send("POST", "/api/v1/units/successions/" + planned + "/apply", null)
                .statusCode())
        .isEqualTo(422);

    for (String code : List.of("90002", "90002-B")) {
      portal.await(
          portal
              .staff()
              .made(
                  "units/successions",
                  portal
                      .act("RECODE", "Đổi mã thôn", "2026-10-01")
                      .add(
                          "changes",
                          Json.createArrayBuilder()
                              .add(
                                  Json.createObjectBuilder()
                                      .add("unit", portal.units.get(code))
                                      .add("code", "T-" + code)))
                      .build()
                      .toString()));
    }
    portal.staff().done("POST", "units/successions/" + planned + "/apply", null);
    assertThat(portal.await(planned).getString("state")).isEqualTo("APPLIED");
    assertThat(author.page("/quan-ly")).doesNotContain("Nghị quyết dự kiến");
  }

  /** Everybody is told in one sentence that nothing is entered where people wait. */
  private static void refusedAsPlace(String holding, String person) {
    String unit = "\"unit\":\"" + holding + "\"";
    Map<String, String> bodies = new TreeMap<>();
    bodies.put(
        "people", "{\"fullName\":\"Ai Đó\",\"residence\":{" + unit + ",\"from\":\"2026-05-01\"}}");
    bodies.put("households", "{" + unit + ",\"from\":\"2026-05-01\",\"members\":[]}");
    bodies.put("clans", "{\"name\":\"Họ Thử\"," + unit + ",\"members\":[]}");
    bodies.forEach(
        (path, body) -> {
          HttpResponse<String> answer = portal.staff().send("POST", "/api/v1/" + path, body);
          assertThat(answer.body()).as(path).contains("organisation.to-be-placed");
          assertThat(answer.statusCode()).as(path).isEqualTo(422);
        });
    assertThat(
            portal
                .staff()
                .send(
                    "PATCH",
                    "/api/v1/people/" + person,
                    "{\"residence\":{" + unit + ",\"from\":\"2026-05-01\"}}")
                .body())
        .contains("organisation.to-be-placed");
    assertThat(
            portal.administrator().send("POST", "/api/v1/units", hamletIn(holding, "CX-T")).body())
        .contains("organisation.to-be-placed");
  }

  private static String person(String name, String commune) {
    return portal
        .staff()
        .made(
            "people",
            "{\"fullName\":\"%s\",\"birthDate\":\"1980\",\"residence\":{\"unit\":\"%s\",\"from\":\"2025-08-01\"}}"
                .formatted(name, portal.units.get(commune)));
  }

  private static String household(String commune, String head, String member) {
    return portal
        .staff()
        .made(
            "households",
            """
        {"unit":"%s","from":"2025-08-01","members":[
          {"person":"%s","role":"HEAD"},{"person":"%s","role":"MEMBER"}]}"""
                .formatted(portal.units.get(commune), head, member));
  }

  private static void hamlet(String code) {
    portal.units.put(
        code, portal.administrator().made("units", hamletIn(portal.units.get("22489"), code)));
  }

  private static String hamletIn(String commune, String code) {
    return hamletFrom(commune, code, "2025-08-01");
  }

  private static String hamletFrom(String commune, String code, String from) {
    return """
        {"tree":"ADMINISTRATIVE","parent":"%s","code":"%s","name":"Thôn %s","level":"HAMLET",
         "kind":"HAMLET","from":"%s"}"""
        .formatted(commune, code, code, from);
  }

  private static void placed(String holding, String body) {
    portal.staff().done("POST", "units/placements/" + holding, body);
  }

  /** The code of the unit where somebody lives today. */
  private static String home(String person) {
    String unit =
        portal
            .staff()
            .done("GET", "people/" + person, null)
            .getJsonObject("residence")
            .getString("unit");
    return portal.staff().done("GET", "units/" + unit, null).getString("code");
  }

  private static String merge(String standing, String code, String basis) {
    return portal
        .act("MERGE", basis, "2036-01-01")
        .add(
            "units",
            Json.createArrayBuilder()
                .add(portal.made("a", code, "Xã " + code))
                .add(portal.made("b", code + "-B", "Xã " + code + " B")))
        .add(
            "parts",
            Json.createArrayBuilder()
                .add(portal.part(standing, "a"))
                .add(portal.part("22561", "b")))
        .build()
        .toString();
  }
}
