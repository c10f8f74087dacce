package vn.hieuhoc.browser.course;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import vn.hieuhoc.system.RunningPortal;

/** What staff of a commune prepare through the interface before somebody sits down at a screen. */
final class Office {

  static final String PASSWORD = "mat-khau-nguoi-hoc";

  private static final String COMMUNE = "22489";
  private static final String CENTRE = "TTHTCD-22489";

  private final RunningPortal portal;
  private final String manager;
  private final String staff;
  private final String admin;
  private final String unit;

  /** An office whose accounts begin with this name. */
  Office(RunningPortal portal, String name) {
    this.portal = portal;
    portal.operator().user(name + ".cb", PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user(name + ".nv", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    manager = portal.operator().token(name + ".cb");
    staff = portal.operator().token(name + ".nv");
    admin = portal.operator().token("admin");
    unit = unit("ADMINISTRATIVE", COMMUNE);
  }

  private String unit(String tree, String code) {
    return portal
        .call(staff, "GET", "units?tree=" + tree + "&limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> code.equals(each.getString("code", "")))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  /** An open course with these lessons; its public id. */
  String course(String title, JsonObjectBuilder... lessons) {
    var all = Json.createArrayBuilder();
    for (JsonObjectBuilder lesson : lessons) {
      all.add(lesson);
    }
    return made(
        "courses",
        Json.createObjectBuilder()
            .add("unit", unit)
            .add("title", title)
            .add("field", 1)
            .add("publish", true)
            .add("lessons", all));
  }

  /** A class meets for two hours from a moment on. */
  void meeting(String offering, Instant start) {
    made(
        "offerings/" + offering + "/sessions",
        Json.createObjectBuilder()
            .add("title", "Buổi gặp")
            .add("venue", "Nhà văn hóa")
            .add("startsAt", start.toString())
            .add("endsAt", start.plus(Duration.ofHours(2)).toString()));
  }

  /** Something the manager makes; its public id. */
  String made(String path, JsonObjectBuilder body) {
    return portal.call(manager, "POST", path, body).getString("id");
  }

  /** The account of this name has a place to learn a course alone; its public id. */
  String enrolAlone(String user, String course) {
    String learner = portal.operator().token(user);
    String offering =
        portal
            .call(learner, "GET", "courses/" + course + "/offerings", null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    return portal
        .call(learner, "POST", "offerings/" + offering + "/enrolments", Json.createObjectBuilder())
        .getString("id");
  }

  private String person(String name) {
    return portal
        .call(
            staff,
            "POST",
            "people",
            Json.createObjectBuilder()
                .add("fullName", name)
                .add("birthDate", "1980")
                .add(
                    "residence",
                    Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01")))
        .getString("id");
  }

  /** Somebody of the commune, born in 1980, presents for its learning centre. */
  void presenter(String name) {
    portal.call(
        staff,
        "POST",
        "positions",
        Json.createObjectBuilder()
            .add("person", person(name))
            .add("unit", unit("CENTRE", CENTRE))
            .add("kind", "PRESENTER")
            .add("from", "2025-08-01"));
  }

  /** Somebody of the commune with an account of this name. */
  void learner(String user, String name) {
    String person = person(name);
    portal.call(
        admin,
        "POST",
        "accounts",
        Json.createObjectBuilder()
            .add("userName", user)
            .add("password", PASSWORD)
            .add("person", person)
            .add("mustChangePassword", false));
  }
}
