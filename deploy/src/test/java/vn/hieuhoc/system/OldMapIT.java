package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was there before a merger is entered on the map of then, and counted on either map. */
class OldMapIT {

  private static MapPortal portal;

  @BeforeAll
  static void start() {
    portal = new MapPortal("old-map");
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void aHamletOfAnOldCommuneIsEnteredOnItsMapAndGoesAlong() {
    String old =
        portal
            .staff()
            .done("GET", "units?tree=ADMINISTRATIVE&asOf=2025-03-01", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(unit -> unit.getString("code").equals("22750"))
            .findFirst()
            .orElseThrow()
            .getString("id");
    String now = portal.units.get("22759");
    HttpResponse<String> tooEarly =
        portal.administrator().send("POST", "/api/v1/units", hamletFrom(now, "TC-1", "2015-01-01"));
    assertThat(tooEarly.body()).contains("organisation.not-yet");
    assertThat(tooEarly.statusCode()).isEqualTo(422);

    String hamlet = portal.administrator().made("units", hamletFrom(old, "TC-1", "2015-01-01"));
    portal.administrator().made("units", centreIn(old, "TC-2", "2015-01-01"));
    portal
        .staff()
        .made(
            "people",
            """
            {"fullName":"Trần Thị Xưa","birthDate":"1970",
             "residence":{"unit":"%s","from":"2016-01-01"}}"""
                .formatted(hamlet));

    assertThat(unit(hamlet, "2025-03-01").getString("parent")).isEqualTo(old);
    assertThat(unit(hamlet, "2026-01-01").getString("parent")).isEqualTo(now);
    assertThat(headcount(old, "2024-12-31", "THEN").getInt("people")).isOne();
    assertThat(headcount(old, "2024-12-31", "THEN").getInt("hamlets")).isOne();
    assertThat(headcount(now, "2024-12-31", "TODAY").getInt("people")).isOne();
    JsonObject notYet = headcount(now, "2024-12-31", "THEN");
    assertThat(notYet.getBoolean("onMap")).isFalse();
    assertThat(notYet.getInt("people")).isZero();
    assertThat(headcount(old, "2026-01-01", "THEN").getInt("people")).isZero();
    assertThat(headcount(now, "2026-01-01", "THEN").getInt("people")).isOne();
  }

  private static JsonObject unit(String id, String day) {
    return portal.staff().done("GET", "units/" + id + "?asOf=" + day, null);
  }

  private static JsonObject headcount(String unit, String day, String map) {
    return portal
        .staff()
        .done("GET", "units/%s/headcount?asOf=%s&map=%s".formatted(unit, day, map), null);
  }

  private static String hamletFrom(String commune, String code, String from) {
    return """
        {"tree":"ADMINISTRATIVE","parent":"%s","code":"%s","name":"Thôn %s","level":"HAMLET",
         "kind":"HAMLET","from":"%s"}"""
        .formatted(commune, code, code, from);
  }

  private static String centreIn(String commune, String code, String from) {
    return """
        {"tree":"CENTRE","parent":"%s","code":"%s","name":"Trung tâm %s","level":"COMMUNE",
         "kind":"LEARNING_CENTRE","from":"%s"}"""
        .formatted(commune, code, code, from);
  }
}
