package vn.hieuhoc.browser.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** On phones: a manager lays a path out, a learner takes it up, an equivalence opens a step. */
@InBrowser
class PathBrowserIT {

  private static final String COMMUNE = "22504";
  private static final String PASSWORD = "mat-khau-lo-trinh";
  private static final byte[] PICTURE = picture();

  private String number;

  @Test
  void aLockedStepSaysWhyAndAnEquivalenceOpensIt(Chromium chromium, RunningPortal portal) {
    prepare(portal);
    try (Page desk = chromium.visitor(Chromium.PHONE);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      signIn(desk, "lt.cb");
      signIn(phone, "lt.lan");
      String path = layOut(desk);

      phone.navigate("/lo-trinh/" + path);
      tap(phone, "takeUp");
      assertThat(phone.locator("main")).containsText("Đã theo lộ trình");
      assertThat(phone.locator("main")).containsText("0 trên 2 bước");
      assertThat(phone.locator("li.LOCKED"))
          .containsText("Xong bước 1 “Khóa đầu” thì bước này mở.");
      assertThat(phone.locator("a.btn")).hasText("Học tiếp");
      checked(phone);
      phone.navigate("/lo-trinh");
      assertThat(phone.locator("main")).containsText("Lộ trình của tôi");
      checked(phone);

      desk.navigate("/quan-ly/lo-trinh/" + path + "/nguoi-hoc");
      assertThat(desk.locator("main")).containsText("0 trên 2 bước");
      checked(desk);
      desk.navigate("/quan-ly/lo-trinh/" + path + "/tuong-duong?nguoi=" + number);
      desk.locator("#step").selectOption(new SelectOption().setIndex(1));
      desk.locator("#reason").fill("Đã học ở huyện");
      desk.locator("#paper").setInputFiles(new FilePayload("giay.png", "image/png", PICTURE));
      tap(desk, "give");
      assertThat(desk.locator("main")).containsText("Đã công nhận tương đương");
      checked(desk);
      desk.navigate("/quan-ly/lo-trinh/" + path + "/nguoi-hoc");
      assertThat(desk.locator("main")).containsText("1 trên 2 bước");

      phone.navigate("/lo-trinh/" + path);
      assertThat(phone.locator("li.LOCKED")).hasCount(0);
      assertThat(phone.locator("li.DONE")).containsText("Được công nhận tương đương");
      assertThat(phone.locator("li.DONE")).containsText("Đã học ở huyện");
      checked(phone);

      phone.navigate("/thong-bao");
      assertThat(phone.locator("main")).containsText("được công nhận tương đương");
      phone.navigate("/toi/da-hoc");
      assertThat(phone.locator("#tuong-duong")).containsText("Đã học ở huyện");
      assertThat(phone.locator("#tuong-duong")).containsText("giay.png");
      checked(phone);
    }
  }

  private static String layOut(Page desk) {
    desk.navigate("/quan-ly/lo-trinh/moi");
    desk.locator("#title").fill("Hai khóa nối nhau");
    checked(desk);
    tap(desk, "make");
    addCourse(desk, "Khóa đầu", false);
    addCourse(desk, "Khóa sau", true);
    checked(desk);
    tap(desk, "look");
    assertThat(desk.locator("main")).containsText("Chưa ai theo lộ trình này");
    tap(desk, "publish");
    assertThat(desk.locator("main")).containsText("bản số 1");
    String address = desk.url();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static void addCourse(Page desk, String title, boolean after) {
    tap(desk, "add-step");
    checked(desk);
    desk.locator("#course").selectOption(new SelectOption().setLabel(title));
    if (after) {
      desk.locator("#after").check();
    }
    tap(desk, "add");
    assertThat(desk.locator("#steps")).containsText(title);
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

  private void prepare(RunningPortal portal) {
    portal.operator().user("lt.cb", PASSWORD, "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user("lt.nv", PASSWORD, "COMMUNE_STAFF@" + COMMUNE);
    String manager = portal.operator().token("lt.cb");
    String staff = portal.operator().token("lt.nv");
    String unit =
        portal
            .call(staff, "GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
    course(portal, manager, unit, "Khóa đầu");
    course(portal, manager, unit, "Khóa sau");
    String person =
        portal
            .call(
                staff,
                "POST",
                "people",
                Json.createObjectBuilder()
                    .add("fullName", "Cao Thị Lan Lộ Trình")
                    .add("birthDate", "1980")
                    .add(
                        "residence",
                        Json.createObjectBuilder().add("unit", unit).add("from", "2025-07-01")))
            .getString("id");
    number = portal.call(staff, "GET", "people/" + person, null).getString("personNumber");
    portal.call(
        portal.operator().token("admin"),
        "POST",
        "accounts",
        Json.createObjectBuilder()
            .add("userName", "lt.lan")
            .add("password", PASSWORD)
            .add("person", person)
            .add("mustChangePassword", false));
  }

  private static void course(RunningPortal portal, String manager, String unit, String title) {
    JsonArrayBuilder lessons =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    portal.call(
        manager,
        "POST",
        "courses",
        Json.createObjectBuilder()
            .add("unit", unit)
            .add("title", title)
            .add("field", 1)
            .add("publish", true)
            .add("lessons", lessons));
  }

  private static byte[] picture() {
    try {
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
