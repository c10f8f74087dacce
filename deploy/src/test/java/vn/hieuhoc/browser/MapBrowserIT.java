package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** How the province draws the map, and places what a split commune left. */
@InBrowser
class MapBrowserIT {

  private static final String USER = "ban-do-tinh";
  private static final String PASSWORD = "ban-do-cua-tinh-56";
  private static final double PATIENCE = 60_000;

  private static String token;

  @BeforeAll
  static void theProvince(RunningPortal portal) {
    portal.operator().user(USER, PASSWORD, "PROVINCE_STAFF@56");
    token = portal.operator().token(USER);
  }

  @Test
  void peopleOfASplitCommuneWaitAndArePlaced(Chromium chromium, RunningPortal portal) {
    String old = unit(portal, token, "22438", "2025-03-01");
    String first = person(portal, token, "Cao Thị Chờ", old);
    person(portal, token, "Mấu Văn Đợi", old);
    person(portal, token, "Tro Thị Đợi", old);
    try (Page page = chromium.visitor(Chromium.DESK)) {
      signIn(page);
      page.navigate("/quan-ly/cho-xep");
      Locator row = page.locator("#holdings tbody tr", with("Xã Cam Hòa"));
      assertThat(row.locator("td").nth(2)).hasText("3");
      looksRight(page);

      tap(row.locator("a"));
      assertThat(page.locator("h1")).containsText("Cam Hòa");
      page.locator("#people label", with("Cao Thị Chờ")).locator("input").check();
      page.locator("#personTarget").selectOption(new SelectOption().setLabel("Xã Cam Lâm"));
      tap(page.locator("#placePeople"));
      assertThat(page.locator(".banner.ok")).containsText("Đã xếp 1 mục");
      looksRight(page);

      // Nobody ticked: the mistake is told and nothing is lost.
      page.locator("#personTarget").selectOption(new SelectOption().setLabel("Xã Cam Hiệp"));
      tap(page.locator("#placePeople"));
      assertThat(page.locator("#loi")).containsText("Chưa chọn");

      page.locator("#q").fill("doi");
      tap(page.locator("form[role=search] button").first());
      page.locator("#people #all").check();
      page.locator("#personTarget").selectOption(new SelectOption().setLabel("Xã Cam Hiệp"));
      tap(page.locator("#placePeople"));
      assertThat(page.locator(".banner.ok")).containsText("Đã xếp 2 mục");

      page.navigate("/quan-ly/cho-xep");
      assertThat(page.locator("main")).not().containsText("Chờ xếp 3");
      page.navigate("/quan-ly/nguoi-dan/" + first);
      assertThat(page.locator("main")).containsText("Xã Cam Lâm");
    }
  }

  @Test
  void twoHamletsAreMergedAndSeparatedAgain(Chromium chromium, RunningPortal portal) {
    String commune = unit(portal, token, "22657", null);
    String one = hamlet(portal, commune, "Thôn Gộp Một", "GOP-1");
    hamlet(portal, commune, "Thôn Gộp Hai", "GOP-2");
    person(portal, token, "Đỗ Thị Gộp", one, "2025-07-01");
    try (Page page = chromium.visitor(Chromium.DESK)) {
      signIn(page);
      page.navigate("/quan-ly/sap-xep");
      assertThat(page.locator("#acts")).containsText("1667/NQ-UBTVQH15");
      looksRight(page);
      tap(page.locator("main a[href='/quan-ly/sap-xep/moi']"));
      page.locator("input[name=viec][value=nhap]").check();
      page.locator("#trong").selectOption(commune);
      tap(page.locator("main form[method=get] button"));

      page.locator("#basis").fill("Nghị quyết 9/NQ-HĐND");
      page.locator("#date").fill("01/11/2026");
      assertThat(page.locator("#apply")).hasCount(0);
      page.locator("#drawing label", with("Thôn Gộp Một")).locator("input").check();
      page.locator("#drawing label", with("Thôn Gộp Hai")).locator("input").check();
      tap(page.locator("#try"));
      assertThat(page.locator("#toUnit0-error")).containsText("đơn vị nhận");
      page.locator("#toName0").fill("Thôn Gộp");
      page.locator("#toCode0").fill("GOP");
      page.locator("#toKind0").selectOption("HAMLET");
      tap(page.locator("#try"));
      assertThat(page.locator("#drawing dl.counts")).containsText("Đơn vị kết thúc2");
      assertThat(page.locator("#toName0")).hasValue("Thôn Gộp");
      assertThat(page.locator("#tried")).isFocused();
      looksRight(page);

      // What is applied is what was shown.
      page.locator("#toName0").fill("Thôn Gộp Lại");
      tap(page.locator("#apply"));
      assertThat(page.locator("#tried")).containsText("đã khác");
      page.locator("#toName0").fill("Thôn Gộp");
      tap(page.locator("#try"));

      tap(page.locator("#apply"));
      assertThat(page.locator(".badge").first())
          .containsText(
              "Đã xong", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
      assertThat(page.locator("#pairs tbody tr")).hasCount(2);
      looksRight(page);
      tap(page.locator("#pairs a", with("Thôn Gộp Một")));
      assertThat(page.locator("main")).containsText("Nay thuộc");
      assertThat(page.locator("#history ~ ul a").first()).hasText("Thôn Gộp");
      looksRight(page);

      page.goBack();
      tap(page.locator("#undo"));
      assertThat(page.locator(".badge").first())
          .containsText(
              "Đã hoàn tác", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
      page.navigate("/quan-ly/don-vi/" + one);
      assertThat(page.locator("main")).not().containsText("Nay thuộc");
    }
  }

  @Test
  void unitsOfSeveralCommunesAreRearrangedByTheirNamesAndPutBack(
      Chromium chromium, RunningPortal portal) {
    String here = unit(portal, token, "22672", null);
    String there = unit(portal, token, "22678", null);
    String one = hamlet(portal, here, "Thôn Xa Một", "XA-1");
    hamlet(portal, there, "Thôn Xa Hai", "XA-2");
    hamlet(portal, there, "Thôn Xa Ba", "XA-3");
    person(portal, token, "Bo Bo Thị Xa", one, "2025-07-01");
    try (Page page = chromium.visitor(Chromium.DESK)) {
      signIn(page);
      page.navigate("/quan-ly/sap-xep");
      page.locator("#huong-dan summary").click();
      looksRight(page);
      page.navigate("/quan-ly/sap-xep/moi");
      page.locator("input[name=viec][value=nhieu]").check();
      tap(page.locator("main form[method=get] button"));
      page.locator("#basis").fill("Nghị quyết 10/NQ-HĐND");
      page.locator("#date").fill("02/11/2026");
      page.locator("#madeName0").fill("Thôn Xa Mới");
      page.locator("#madeCode0").fill("XA-M");
      page.locator("#madeKind0").selectOption("HAMLET");
      page.locator("#madeParent0").fill("dien tho");
      line(page, 0, "thon xa mot", "m1", "60");
      line(page, 1, "xa-1", "Thôn Xa Ba (XA-3)", "40");
      line(page, 2, "thôn xa không có", "M1", "");
      tap(page.locator("#try"));
      assertThat(page.locator("#from2-error")).containsText("thôn xa không có");
      assertThat(page.locator("#to1")).hasValue("Thôn Xa Ba (XA-3)");

      line(page, 1, "Thôn Xa Một (XA-1)", "Thôn Xa Ba (XA-3)", "40");
      line(page, 2, "Xa Hai", "M1", "");
      tap(page.locator("#try"));
      assertThat(page.locator("#across dl.counts")).containsText("Đơn vị kết thúc2");
      looksRight(page);
      tap(page.locator("#apply"));
      assertThat(page.locator(".badge").first())
          .containsText(
              "Đã xong", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
      assertThat(page.locator("#pairs tbody tr")).hasCount(3);
      page.navigate("/quan-ly/don-vi/" + here + "?ngay=2026-11-01&dia-gioi=khi-do");
      assertThat(page.locator("#counted")).containsText("1");
      looksRight(page);

      page.navigate("/quan-ly/sap-xep");
      tap(page.locator("#acts a", with("Nghị quyết 10/NQ-HĐND")));
      tap(page.locator("#undo"));
      assertThat(page.locator(".badge").first())
          .containsText(
              "Đã hoàn tác", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
      page.navigate("/quan-ly/don-vi/" + one);
      assertThat(page.locator("main")).not().containsText("Nay thuộc");
    }
  }

  private static void line(Page page, int at, String from, String to, String percent) {
    page.locator("#from" + at).fill(from);
    page.locator("#to" + at).fill(to);
    page.locator("#share" + at).fill(percent);
  }

  @Test
  void theMapOfAnyDayCanBeRead(Chromium chromium, RunningPortal portal) {
    try (Page page = chromium.visitor(Chromium.DESK)) {
      signIn(page);
      page.navigate("/quan-ly/don-vi?ngay=2025-03-01");
      assertThat(page.locator(".tree")).containsText("Tỉnh Ninh Thuận");
      looksRight(page);
      page.locator(".tree details", with("Phường Tân Tiến")).locator("summary").click();
      tap(page.locator(".tree a", with("Phường Tân Tiến")));
      assertThat(page.locator(".crumbs")).containsText("Thành phố Nha Trang");
      assertThat(page.locator("main")).containsText("Phường Nha Trang");
      looksRight(page);
      page.navigate(page.url().replaceAll("\\?.*", "") + "?ngay=2026-01-01");
      assertThat(page.locator("#absent")).containsText("01/01/2026");
      assertThat(page.locator("#marking")).hasCount(0);
    }
  }

  private static void signIn(Page page) {
    page.navigate("/dang-nhap");
    page.locator("#userName").fill(USER);
    page.locator("#password").fill(PASSWORD);
    tap(page.locator("#go"));
  }

  private static String unit(RunningPortal portal, String token, String code, String asOf) {
    return send(
            portal,
            token,
            "GET",
            "units?tree=ADMINISTRATIVE" + (asOf == null ? "" : "&asOf=" + asOf),
            null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(unit -> unit.getString("code").equals(code))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static String hamlet(RunningPortal portal, String commune, String name, String code) {
    return send(
            portal,
            portal.operator().token("admin"),
            "POST",
            "units",
            Json.createObjectBuilder()
                .add("tree", "ADMINISTRATIVE")
                .add("parent", commune)
                .add("code", code)
                .add("name", name)
                .add("level", "HAMLET")
                .add("kind", "HAMLET")
                .add("from", "2025-07-01")
                .build())
        .getString("id");
  }

  private static String person(RunningPortal portal, String token, String name, String unit) {
    return person(portal, token, name, unit, "2025-01-01");
  }

  private static String person(
      RunningPortal portal, String token, String name, String unit, String from) {
    return send(
            portal,
            token,
            "POST",
            "people",
            Json.createObjectBuilder()
                .add("fullName", name)
                .add("birthDate", "1979")
                .add("residence", Json.createObjectBuilder().add("unit", unit).add("from", from))
                .build())
        .getString("id");
  }

  private static JsonObject send(
      RunningPortal portal, String token, String method, String path, JsonObject body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.at("api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json");
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .method(method, BodyPublishers.ofString(body.toString()))
          .header("Content-Type", "application/json");
    }
    HttpResponse<String> answer = portal.send(portal.visitor(), request);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static Page.LocatorOptions with(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static void tap(Locator way) {
    way.page().waitForNavigation(way::click);
  }

  private static void looksRight(Page page) {
    for (int width : new int[] {Chromium.PHONE, Chromium.TABLET, Chromium.DESK}) {
      page.setViewportSize(width, 800);
      Accessibility.checkWidth(page);
    }
    Accessibility.check(page);
  }
}
