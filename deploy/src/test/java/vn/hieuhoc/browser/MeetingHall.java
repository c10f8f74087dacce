package vn.hieuhoc.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.system.RunningPortal;

/** A session that goes on now and people who come to it, made through the interface. */
final class MeetingHall {

  static final String PASSWORD = "mat-khau-nguoi-den";

  private static final String COMMUNE = "22489";

  private final RunningPortal portal;
  private final String staff;
  private final String admin;
  private final String manager;
  private final String unit;
  private final UUID offering;

  final String presenter;
  final UUID session;
  final String title;

  MeetingHall(RunningPortal portal, String name) {
    this.portal = portal;
    this.presenter = name + ".cb";
    this.title = "Buổi ở hội trường " + name;
    portal.operator().user(presenter, PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user(name + ".xa", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    this.manager = portal.operator().token(presenter);
    this.staff = portal.operator().token(name + ".xa");
    this.admin = portal.operator().token("admin");
    this.unit = commune();
    UUID course =
        id(
            portal.call(
                manager,
                "POST",
                "courses",
                Json.createObjectBuilder()
                    .add("unit", unit)
                    .add("title", title)
                    .add("field", 1)
                    .add("publish", true)
                    .add(
                        "lessons",
                        Json.createArrayBuilder()
                            .add(
                                Json.createObjectBuilder()
                                    .add("kind", "SESSION")
                                    .add("title", "Gặp nhau")))));
    this.offering =
        id(
            portal.call(
                manager,
                "POST",
                "courses/" + course + "/offerings",
                Json.createObjectBuilder().add("mode", "BLENDED")));
    Instant now = Instant.now();
    this.session =
        id(
            portal.call(
                manager,
                "POST",
                "offerings/" + offering + "/sessions",
                Json.createObjectBuilder()
                    .add("title", title)
                    .add("venue", "Nhà văn hóa")
                    .add("startsAt", now.minus(Duration.ofMinutes(5)).toString())
                    .add("endsAt", now.plus(Duration.ofMinutes(90)).toString())));
  }

  /** Somebody who enrolled, with an account of this name. */
  void comes(String user, String fullName) {
    UUID person =
        id(
            portal.call(
                staff,
                "POST",
                "people",
                Json.createObjectBuilder()
                    .add("fullName", fullName)
                    .add("birthDate", "1980")
                    .add(
                        "residence",
                        Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01"))));
    portal.call(
        admin,
        "POST",
        "accounts",
        Json.createObjectBuilder()
            .add("userName", user)
            .add("password", PASSWORD)
            .add("person", person.toString())
            .add("mustChangePassword", false));
    portal.call(
        manager,
        "POST",
        "offerings/" + offering + "/enrolments",
        Json.createObjectBuilder().add("person", person.toString()));
  }

  /** What the list says of somebody, as a program reads it. */
  String status(String fullName) {
    return portal
        .call(manager, "GET", "sessions/" + session + "/attendances", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> line.getString("fullName").equals(fullName))
        .map(line -> line.getString("status", "") + " " + line.getString("way", ""))
        .findFirst()
        .orElseThrow();
  }

  private String commune() {
    return portal
        .call(staff, "GET", "units?tree=ADMINISTRATIVE&limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> COMMUNE.equals(each.getString("code", "")))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static UUID id(JsonObject made) {
    return UUID.fromString(made.getString("id"));
  }
}
