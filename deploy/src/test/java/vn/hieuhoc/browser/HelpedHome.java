package vn.hieuhoc.browser;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.system.RunningPortal;

/** A household of one phone and a course that takes everybody, made through the interface. */
final class HelpedHome {

  static final String PASSWORD = "mat-khau-ca-nha";

  private static final String COMMUNE = "22489";

  private final RunningPortal portal;
  private final String staff;
  private final String admin;
  private final String manager;
  private final String unit;

  final UUID household;
  final UUID grandmother;
  final UUID course;
  final String title;

  /** The daughter has the account of this name; her mother has none. */
  HelpedHome(RunningPortal portal, String name, String daughter, String mother) {
    this.portal = portal;
    this.title = "Gọi người giúp " + name;
    portal.operator().user(name + ".cb", PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user(name + ".xa", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    this.manager = portal.operator().token(name + ".cb");
    this.staff = portal.operator().token(name + ".xa");
    this.admin = portal.operator().token("admin");
    this.unit = commune();
    UUID helper = person(daughter, "1979");
    account(name, helper);
    this.grandmother = person(mother, "1948");
    this.household =
        id(
            portal.call(
                staff,
                "POST",
                "households",
                Json.createObjectBuilder()
                    .add("unit", unit)
                    .add("from", "2025-07-01")
                    .add(
                        "members",
                        Json.createArrayBuilder()
                            .add(member(helper, "HEAD"))
                            .add(member(grandmother, "MEMBER")))));
    this.course = course();
  }

  /** Somebody with an account who lives elsewhere. */
  void neighbour(String user, String fullName) {
    account(user, person(fullName, "1985"));
  }

  /** The grandmother belongs to the household no longer. */
  void movesOut() {
    portal.call(
        staff,
        "PATCH",
        "households/" + household + "/members/" + grandmother,
        Json.createObjectBuilder().add("to", LocalDate.now(VietnamTime.ZONE).toString()));
  }

  private static jakarta.json.JsonObjectBuilder member(UUID person, String role) {
    return Json.createObjectBuilder().add("person", person.toString()).add("role", role);
  }

  private UUID course() {
    JsonArrayBuilder questions =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("kind", "SINGLE_CHOICE")
                    .add("prompt", "Gọi số nào khi có người bị nạn?")
                    .add(
                        "choices",
                        Json.createArrayBuilder()
                            .add(Json.createObjectBuilder().add("text", "115").add("correct", true))
                            .add(
                                Json.createObjectBuilder()
                                    .add("text", "113")
                                    .add("correct", false))));
    UUID bank =
        id(
            portal.call(
                manager,
                "POST",
                "question-banks",
                Json.createObjectBuilder().add("unit", unit).add("name", title)));
    JsonObject asked =
        portal.call(
            manager,
            "POST",
            "question-banks/" + bank + "/questions",
            Json.createObjectBuilder().add("questions", questions));
    UUID quiz =
        id(
            portal.call(
                manager,
                "POST",
                "quizzes",
                Json.createObjectBuilder()
                    .add("unit", unit)
                    .add("title", title)
                    .add("passMark", 0.5)
                    .add("questions", asked.getJsonArray("ids"))));
    return id(
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
                                .add("kind", "QUIZ")
                                .add("quiz", quiz.toString())))));
  }

  private void account(String user, UUID person) {
    portal.call(
        admin,
        "POST",
        "accounts",
        Json.createObjectBuilder()
            .add("userName", user)
            .add("password", PASSWORD)
            .add("person", person.toString())
            .add("mustChangePassword", false));
  }

  private UUID person(String fullName, String born) {
    return id(
        portal.call(
            staff,
            "POST",
            "people",
            Json.createObjectBuilder()
                .add("fullName", fullName)
                .add("birthDate", born)
                .add(
                    "residence",
                    Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01"))));
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
