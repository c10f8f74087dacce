package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learner sees when to come and what was written of it, and says where it is wrong. */
@ExtendWith(VillagePortal.Provider.class)
class OwnAttendanceIT {

  private static final String FRAME = "\r\n";

  private static String session(VillagePortal portal, String title) {
    Village here = portal.here();
    return here.as("manager")
        .made(
            "offerings/" + here.names().get("offering5") + "/sessions",
            here.fill(
                """
                {"title":"%s","unit":"{hamlet}","venue":"Nhà văn hóa","startsAt":"{today}T00:10:00+07:00",
                 "endsAt":"{today}T01:40:00+07:00","seats":40,"presenter":"{presenterPerson}"}"""
                    .formatted(title)));
  }

  private static JsonObject own(Caller citizen, String session) {
    return citizen
        .done("GET", "own-attendances?limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("session").equals(session))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> versions(JsonObject own) {
    return own.getJsonArray("versions").getValuesAs(JsonObject.class).stream()
        .map(version -> version.getString("status"))
        .toList();
  }

  @Test
  void whatIsWrongIsObjectedToAndCorrectedAsANewVersion(VillagePortal portal) {
    Village here = portal.here();
    String session = session(portal, "Buổi ghi nhầm");
    Caller citizen = here.as("citizen");
    Caller presenter = here.as("presenter");
    presenter.done(
        "POST",
        "sessions/" + session + "/attendances",
        here.fill("{\"person\":\"{citizenPerson}\",\"status\":\"ABSENT\"}"));
    assertThat(own(citizen, session).getString("status")).isEqualTo("ABSENT");

    String objections = "sessions/" + session + "/objections";
    assertThat(
            citizen.send("POST", "/api/v1/" + objections, "{\"claimed\":\"PRESENT\"}").statusCode())
        .isIn(400, 422);
    String id =
        citizen.made(objections, "{\"claimed\":\"PRESENT\",\"reason\":\"Tôi ngồi bàn đầu\"}");
    assertThat(citizen.page("/toi/diem-danh")).contains("Buổi ghi nhầm", "Tôi ngồi bàn đầu");
    assertThat(presenter.get("/quan-ly/phan-hoi-diem-danh").body()).contains("Tôi ngồi bàn đầu");
    assertThat(
            portal
                .elsewhere()
                .as("manager")
                .send(
                    "POST",
                    "/api/v1/attendance-objections/" + id + "/answer",
                    "{\"outcome\":\"GRANTED\",\"words\":\"Đúng\"}")
                .statusCode())
        .isEqualTo(403);

    presenter.done(
        "POST",
        "attendance-objections/" + id + "/answer",
        "{\"outcome\":\"GRANTED\",\"words\":\"Ghi nhầm dòng\"}");

    JsonObject after = own(citizen, session);
    assertThat(after.getString("status")).isEqualTo("PRESENT");
    assertThat(versions(after)).containsExactly("ABSENT", "PRESENT");
    assertThat(citizen.page("/toi/diem-danh")).contains("Ghi nhầm dòng");
  }

  @Test
  void theCalendarBehindTheSecretAddressFollowsTheSessions(VillagePortal portal) {
    Village here = portal.here();
    String session = session(portal, "Buổi trên lịch");
    Caller citizen = here.as("citizen");
    String address = citizen.done("POST", "calendar-address", "{}").getString("address");
    String path = address.substring(address.indexOf("/api/"));
    Caller phone = Caller.stranger(portal.base());

    HttpResponse<String> file = phone.get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    String event = event(file.body(), session);
    assertThat(event)
        .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:", "T001000" + FRAME, "STATUS:CONFIRMED");
    assertThat(file.body()).contains("BEGIN:VTIMEZONE" + FRAME);
    int sequence = sequence(event);

    here.as("manager").done("POST", "sessions/" + session + "/cancellation?reason=M%C6%B0a", null);
    String struck = event(phone.get(path).body(), session);
    assertThat(struck).contains("STATUS:CANCELLED");
    assertThat(sequence(struck)).isGreaterThan(sequence);

    citizen.done("DELETE", "calendar-address", null);
    assertThat(phone.get(path).statusCode()).isEqualTo(404);
  }

  private static String event(String file, String session) {
    String plain = file.replace(FRAME + " ", "");
    int uid = plain.indexOf("UID:" + session);
    assertThat(uid).as(plain).isPositive();
    return plain.substring(uid, plain.indexOf("END:VEVENT", uid));
  }

  private static int sequence(String event) {
    String rest = event.substring(event.indexOf("SEQUENCE:") + "SEQUENCE:".length());
    return Integer.parseInt(rest.substring(0, rest.indexOf(FRAME)));
  }
}
