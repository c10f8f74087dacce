package vn.hieuhoc.browser.course;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.pages.PortalPage;
import vn.hieuhoc.system.RunningPortal;

/** Somebody at a form: fills in, presses, reads what the portal says. */
final class Desk extends PortalPage {

  private static final String PASSWORD = "ban-thu-cua-trung-tam";

  private Desk(Page page) {
    super(page);
  }

  /** A new account with this role, signed in at a screen of this width. */
  static Desk signedIn(Chromium chromium, RunningPortal portal, int width, String... roles) {
    String user = "ban" + UUID.randomUUID().toString().substring(0, 8);
    portal.operator().user(user, PASSWORD, roles);
    Desk desk = new Desk(chromium.visitor(width));
    desk.go("/dang-nhap");
    desk.fill("userName", user).fill("password", PASSWORD).send("go");
    return desk;
  }

  /** The administrator of the portal. */
  static Desk administrator(Page page) {
    Desk desk = new Desk(page);
    desk.go("/dang-nhap");
    desk.fill("userName", "admin").fill("password", RunningPortal.ADMIN_PASSWORD).send("go");
    return desk;
  }

  static Desk stranger(Chromium chromium, int width) {
    return new Desk(chromium.visitor(width));
  }

  /** The same person with another page open. */
  Desk beside() {
    return new Desk(page.context().newPage());
  }

  static String password() {
    return PASSWORD;
  }

  /** A small text that belongs to nobody else. */
  static FilePayload file(String name) {
    String text = "Ghi chép của buổi học " + UUID.randomUUID() + ". ";
    return new FilePayload(name, "text/plain", text.repeat(30).getBytes(StandardCharsets.UTF_8));
  }

  int go(String address) {
    return open(address);
  }

  Desk fill(String id, String text) {
    byId(id).fill(text);
    return this;
  }

  Desk choose(String id, int option) {
    byId(id).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(option));
    return this;
  }

  Desk bring(String id, FilePayload file) {
    byId(id).setInputFiles(file);
    return this;
  }

  /** Presses the button with this id; the status of the page that follows. */
  int send(String id) {
    return tap(byId(id));
  }

  int tap(Locator way) {
    Response answer = page.waitForNavigation(way::click);
    return answer.status();
  }

  String path() {
    return java.net.URI.create(page.url()).getPath();
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  List<String> all(String selector) {
    return page.locator(selector).allInnerTexts();
  }

  void close() {
    page.context().close();
  }
}
