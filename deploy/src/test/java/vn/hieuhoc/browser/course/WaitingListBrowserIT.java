package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Two learners on their phones want the one seat of a class. */
@InBrowser
class WaitingListBrowserIT {

  private static final String COMMUNE = "22489";
  private static final String PASSWORD = "mat-khau-nguoi-cho";

  @Test
  void theSecondWaitsIsOfferedTheSeatAndTakesIt(Chromium chromium, RunningPortal portal) {
    String course = classWithOneSeat(portal);
    try (Page first = chromium.visitor(Chromium.PHONE);
        Page second = chromium.visitor(Chromium.PHONE)) {
      signIn(first, "cho.lan");
      signIn(second, "cho.nam");
      first.navigate("/khoa-hoc/" + course);
      checked(first);
      tap(first, "enrol-0-send");
      assertThat(first.locator("#ghi-danh")).containsText("Đang học khóa này");

      second.navigate("/khoa-hoc/" + course);
      tap(second, "wait-0-send");
      assertThat(second.locator("#ghi-danh")).containsText("Đang chờ chỗ");
      checked(second);
      second.navigate("/toi");
      assertThat(second.locator("#cac-khoa")).containsText("Đang chờ chỗ");
      assertThat(second.locator("#offer-0-take")).hasCount(0);

      tap(first, "withdraw-0-send");
      assertThat(first.locator("main")).containsText("Người đang chờ sẽ được mời");

      second.navigate("/toi");
      assertThat(second.locator("main")).containsText("Có chỗ rồi");
      checked(second);
      second.navigate("/khoa-hoc/" + course);
      assertThat(second.locator("#ghi-danh")).containsText("Chỗ được giữ cho bà con đến");
      checked(second);
      first.navigate("/khoa-hoc/" + course);
      assertThat(first.locator("[id='wait-0-send']")).hasCount(1);
      second.navigate("/toi");
      tap(second, "offer-0-take");
      assertThat(second.locator("#ghi-danh")).containsText("Đang học khóa này");

      // Whoever waits now is asked when the other leaves, and may say no.
      tap(first, "wait-0-send");
      tap(second, "withdraw-0-send");
      first.navigate("/toi");
      tap(first, "offer-0-leave");
      assertThat(first.locator("#offer-0-take")).hasCount(0);
      second.navigate("/khoa-hoc/" + course);
      assertThat(second.locator("[id='enrol-0-send']")).hasCount(1);
    }
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, PASSWORD);
  }

  private static void tap(Page page, String id) {
    Locator button = page.locator("[id='" + id + "']");
    page.waitForNavigation(button::click);
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }

  /** Public id of a course with one session of one seat, and two people who have accounts. */
  private static String classWithOneSeat(RunningPortal portal) {
    portal.operator().user("cho.cb", PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user("cho.nv", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    String manager = portal.operator().token("cho.cb");
    String staff = portal.operator().token("cho.nv");
    String admin = portal.operator().token("admin");
    String unit =
        call(portal, staff, "GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
    String course =
        made(
            portal,
            manager,
            "courses",
            Json.createObjectBuilder()
                .add("unit", unit)
                .add("title", "Lớp chỉ có một chỗ")
                .add("field", 1)
                .add("publish", true)
                .add(
                    "lessons",
                    Json.createArrayBuilder()
                        .add(
                            Json.createObjectBuilder()
                                .add("kind", "SESSION")
                                .add("title", "Gặp nhau"))));
    String offering =
        made(
            portal,
            manager,
            "courses/" + course + "/offerings",
            Json.createObjectBuilder().add("mode", "BLENDED").add("seats", 1));
    Instant start = Instant.now().plus(Duration.ofDays(5));
    made(
        portal,
        manager,
        "offerings/" + offering + "/sessions",
        Json.createObjectBuilder()
            .add("title", "Buổi gặp")
            .add("venue", "Nhà văn hóa")
            .add("startsAt", start.toString())
            .add("endsAt", start.plus(Duration.ofHours(2)).toString()));
    learner(portal, staff, admin, unit, "cho.lan", "Cao Thị Lan Chờ");
    learner(portal, staff, admin, unit, "cho.nam", "Cao Văn Nam Chờ");
    return course;
  }

  private static void learner(
      RunningPortal portal, String staff, String admin, String unit, String user, String name) {
    String person =
        made(
            portal,
            staff,
            "people",
            Json.createObjectBuilder()
                .add("fullName", name)
                .add("birthDate", "1980")
                .add(
                    "residence",
                    Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01")));
    made(
        portal,
        admin,
        "accounts",
        Json.createObjectBuilder()
            .add("userName", user)
            .add("password", PASSWORD)
            .add("person", person)
            .add("mustChangePassword", false));
  }

  private static String made(
      RunningPortal portal, String token, String path, JsonObjectBuilder body) {
    return call(portal, token, "POST", path, body).getString("id");
  }

  private static JsonObject call(
      RunningPortal portal, String token, String method, String path, JsonObjectBuilder body) {
    HttpResponse<String> answer =
        portal.send(
            portal.visitor(),
            HttpRequest.newBuilder(portal.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(
                    method,
                    body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.build().toString())));
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    if (answer.body().isBlank()) {
      String place = answer.headers().firstValue("Location").orElse("/");
      return Json.createObjectBuilder()
          .add("id", place.substring(place.lastIndexOf('/') + 1))
          .build();
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
