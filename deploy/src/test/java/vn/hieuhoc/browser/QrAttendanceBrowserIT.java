package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** The screen of a hall and the phones that scan it. */
@InBrowser
class QrAttendanceBrowserIT {

  private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");

  @Test
  void twoPhonesComeInByTheScreenWhichThenLosesItsNetwork(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "ma.mot");
    hall.comes("ma.lan", "Cao Thị Lan Mã");
    hall.comes("ma.nam", "Cao Văn Nam Mã");
    hall.comes("ma.ba", "Cao Thị Ba Mã");
    hall.comes("ma.tu", "Cao Văn Tư Mã");
    try (Page screen = chromium.visitor(Chromium.DESK);
        Page phone = chromium.visitor(Chromium.PHONE);
        Page other = chromium.visitor(Chromium.PHONE)) {
      List<String> complaints = complaints(screen);
      signIn(screen, hall.presenter);
      screen.navigate("/quan-ly/buoi-hoc/" + hall.session);
      screen.locator("#show-code").click();
      String address = scanned(screen);
      Assertions.assertThat(address)
          .startsWith(portal.base().toString().replaceAll("/$", "") + "/diem-danh/");
      checked(screen);

      // The first phone does not know its owner yet: it signs in on the way.
      phone.navigate(address);
      checked(phone);
      phone.locator("#sign-in").click();
      new SignInPage(phone).signIn("ma.lan", MeetingHall.PASSWORD);
      checked(phone);
      comeIn(phone);
      checked(phone);

      signIn(other, "ma.nam");
      other.navigate(scanned(screen));
      comeIn(other);

      assertThat(row(screen, "Cao Thị Lan Mã").locator("[aria-pressed=true]")).hasCount(1);
      assertThat(row(screen, "Cao Văn Nam Mã").locator("[aria-pressed=true]")).hasCount(1);
      assertThat(screen.locator("#there")).hasText("2");
      assertThat(row(screen, "Cao Văn Nam Mã")).containsText("quét mã");

      // Without network the screen signs on, and taps wait.
      screen.context().setOffline(true);
      String before = scanned(screen);
      screen.waitForFunction(
          "before => document.querySelector('#code svg').dataset.address !== before", before);
      String signedOffline = scanned(screen);
      tap(screen, "Cao Thị Ba Mã", "PRESENT");
      tap(screen, "Cao Văn Tư Mã", "EXCUSED");
      assertThat(screen.locator("#saved")).containsText("2 lượt");
      other.context().clearCookies();
      signIn(other, "ma.ba");
      other.navigate(signedOffline);
      comeIn(other);

      complaints.clear();
      screen.context().setOffline(false);
      assertThat(screen.locator("#saved")).hasText(SAVED);
      Assertions.assertThat(hall.status("Cao Thị Ba Mã")).isEqualTo("PRESENT QR");
      Assertions.assertThat(hall.status("Cao Văn Tư Mã")).isEqualTo("EXCUSED ROSTER");
      assertThat(screen.locator("#there")).hasText("3");
      checked(screen);
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  @Test
  void whatNoScreenDrewAndAPhoneOfSomebodyElseAreRefused(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "ma.hai");
    hall.comes("ma.hoa", "Cao Thị Hoa Mã");
    hall.comes("ma.dao", "Cao Thị Đào Mã");
    try (Page screen = chromium.visitor(Chromium.TABLET);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      signIn(screen, hall.presenter);
      screen.navigate("/quan-ly/buoi-hoc/" + hall.session);
      screen.locator("#show-code").click();
      checked(screen);
      String address = scanned(screen);
      signIn(phone, "ma.hoa");
      Response faked = phone.navigate(address.substring(0, address.length() - 4) + "AAAA");
      Assertions.assertThat(faked.status()).isEqualTo(422);
      assertThat(phone.locator("#refusal")).containsText("không phải mã điểm danh");
      checked(phone);

      phone.navigate(scanned(screen));
      comeIn(phone);
      signOut(phone);
      signIn(phone, "ma.dao");
      phone.navigate(scanned(screen));
      phone.locator("#here-0").click();
      assertThat(phone.locator("main")).containsText("Máy này đã điểm danh cho người khác");
      checked(phone);
      Assertions.assertThat(hall.status("Cao Thị Đào Mã").strip()).isEmpty();
    }
  }

  /**
   * A tap kept without network is older than what the list was told since, and shows all the same.
   */
  @Test
  void whatIsTappedOnOneDeviceShowsOnTheOther(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "ma.sau");
    hall.comes("ma.sen", "Cao Thị Sen Mã");
    hall.comes("ma.tam", "Cao Văn Tám Mã");
    try (Page screen = chromium.visitor(Chromium.TABLET);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      for (Page each : List.of(screen, phone)) {
        signIn(each, hall.presenter);
        each.navigate("/quan-ly/buoi-hoc/" + hall.session);
      }
      phone.context().setOffline(true);
      tap(phone, "Cao Thị Sen Mã", "PRESENT");
      assertThat(phone.locator("#saved")).containsText("1 lượt");
      tap(screen, "Cao Văn Tám Mã", "LATE");
      assertThat(screen.locator("#saved")).hasText(SAVED);

      phone.context().setOffline(false);

      assertThat(pressed(screen, "Cao Thị Sen Mã"))
          .hasAttribute("value", Pattern.compile(".* PRESENT"));
      assertThat(pressed(phone, "Cao Văn Tám Mã"))
          .hasAttribute("value", Pattern.compile(".* LATE"));
      assertThat(phone.locator("#saved")).hasText(SAVED);

      // What was kept before the list was told otherwise does not stand, and is not shown as if it
      // did.
      phone.context().setOffline(true);
      tap(phone, "Cao Thị Sen Mã", "ABSENT");
      tap(screen, "Cao Thị Sen Mã", "EXCUSED");
      assertThat(screen.locator("#saved")).hasText(SAVED);
      Assertions.assertThat(hall.status("Cao Thị Sen Mã")).isEqualTo("EXCUSED ROSTER");
      phone.context().setOffline(false);
      assertThat(pressed(phone, "Cao Thị Sen Mã"))
          .hasAttribute("value", Pattern.compile(".* EXCUSED"));

      // What is tapped with a network counts, however slow the clock of the device.
      phone.evaluate("() => { const now = Date.now; Date.now = () => now() - 60000; }");
      tap(phone, "Cao Thị Sen Mã", "LATE");
      assertThat(pressed(screen, "Cao Thị Sen Mã"))
          .hasAttribute("value", Pattern.compile(".* LATE"));
    }
  }

  @Test
  void theCodeIsWholeInTheWindowWhereverItIsShown(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "ma.khung");
    try (Page screen = chromium.visitor(Chromium.DESK)) {
      signIn(screen, hall.presenter);
      for (int[] size : new int[][] {{360, 800}, {768, 1024}, {1280, 800}}) {
        screen.setViewportSize(size[0], size[1]);
        screen.navigate("/quan-ly/buoi-hoc/" + hall.session);
        screen.locator("#show-code").click();
        assertThat(screen.locator("#code")).isFocused();
        wholeInTheWindow(screen, "#code svg");
        checked(screen);

        screen.locator("#project").click();
        assertThat(screen.locator("#stop")).isFocused();
        wholeInTheWindow(screen, "#stage svg");
        wholeInTheWindow(screen, "#stop");
        Assertions.assertThat(scanned(screen, "#stage svg")).contains("/diem-danh/");
        checked(screen);
        screen.locator("#stop").click();
        assertThat(screen.locator("#stage")).isHidden();
        assertThat(screen.locator("#project")).isFocused();
      }
    }
  }

  @Test
  void theHallSeesWhoComesInAndAMistakeIsTakenBackThere(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "ma.chieu");
    hall.comes("ma.quyt", "Cao Thị Quýt Mã");
    hall.comes("ma.buoi", "Cao Văn Bưởi Mã");
    try (Page screen = chromium.visitor(Chromium.DESK);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      List<String> complaints = complaints(screen);
      signIn(screen, hall.presenter);
      screen.navigate("/quan-ly/buoi-hoc/" + hall.session);
      tap(screen, "Cao Văn Bưởi Mã", "EXCUSED");
      assertThat(screen.locator("#saved")).hasText(SAVED);
      screen.locator("#project").click();
      assertThat(screen.locator("#stage-there")).hasText("0");
      assertThat(screen.locator("#stage-all")).hasText("2");
      assertThat(screen.locator("#stage-next"))
          .hasText(Pattern.compile("Đổi mã sau \\d{1,2} giây"));
      assertThat(screen.locator("#undo")).isHidden();

      signIn(phone, "ma.quyt");
      phone.navigate(scanned(screen, "#stage svg"));
      comeIn(phone);
      assertThat(screen.locator("#stage-there")).hasText("1");
      assertThat(screen.locator("#stage-last")).hasText("Vừa vào: Cao Thị Quýt Mã");
      checked(screen);

      screen.locator("#undo").click();
      assertThat(screen.locator("#stage-there")).hasText("0");
      assertThat(screen.locator("#stage-last")).hasText("Đã hoàn tác. Cao Thị Quýt Mã: Vắng.");
      assertThat(screen.locator("#undo")).isHidden();
      assertThat(screen.locator("#saved")).hasText(SAVED);
      Assertions.assertThat(hall.status("Cao Thị Quýt Mã")).isEqualTo("ABSENT ROSTER");

      // Whoever was excused and comes all the same is excused again when that is taken back.
      phone.context().clearCookies();
      signIn(phone, "ma.buoi");
      phone.navigate(scanned(screen, "#stage svg"));
      comeIn(phone);
      assertThat(screen.locator("#stage-last")).hasText("Vừa vào: Cao Văn Bưởi Mã");

      // Without network the screen signs on, says of when its figures are, and keeps what is
      // undone.
      screen.context().setOffline(true);
      String before = scanned(screen, "#stage svg");
      assertThat(screen.locator("#stage-age"))
          .hasText(Pattern.compile("Mất mạng\\. Số người là lúc \\d\\d:\\d\\d\\."));
      screen.locator("#undo").click();
      assertThat(screen.locator("#stage-there")).hasText("0");
      screen.waitForFunction(
          "before => document.querySelector('#stage svg').dataset.address !== before", before);
      complaints.clear();
      screen.context().setOffline(false);
      assertThat(screen.locator("#stage-age")).hasText("");
      screen.keyboard().press("Escape");
      assertThat(screen.locator("#stage")).isHidden();
      assertThat(screen.locator("#saved")).hasText(SAVED);
      Assertions.assertThat(hall.status("Cao Văn Bưởi Mã")).isEqualTo("EXCUSED ROSTER");
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  /** Within the window, and nothing lies over it. */
  private static void wholeInTheWindow(Page page, String what) {
    page.waitForFunction(
        "what => { const part = document.querySelector(what); const r = part.getBoundingClientRect();"
            + " return r.width > 0 && [[r.left + 6, r.top + 6], [r.right - 6, r.top + 6],"
            + " [r.left + 6, r.bottom - 6], [r.right - 6, r.bottom - 6]]"
            + ".every(([x, y]) => document.elementFromPoint(x, y)"
            + " && part.contains(document.elementFromPoint(x, y))); }",
        what);
  }

  private static Locator pressed(Page page, String name) {
    return row(page, name).locator("[aria-pressed=true]");
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, MeetingHall.PASSWORD);
  }

  /** Leaves the sign-in behind, and keeps what tells the device. */
  private static void signOut(Page page) {
    page.navigate("/dang-xuat");
    page.waitForNavigation(() -> page.locator("#go").click());
  }

  private static void comeIn(Page phone) {
    phone.waitForNavigation(() -> phone.locator("#here-0").click());
    assertThat(phone.locator("#people .badge").first()).containsText("Đã ghi có mặt");
  }

  private static void tap(Page screen, String name, String status) {
    row(screen, name).locator(".tap[value$=' " + status + "']").click();
  }

  private static Locator row(Page screen, String name) {
    return screen.locator("#roster li").filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return complaints;
  }

  /** What a phone reads from the screen. */
  private static String scanned(Page screen) {
    return scanned(screen, "#code svg");
  }

  private static String scanned(Page screen, String code) {
    byte[] picture = screen.locator(code).screenshot();
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      int[] dots =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      BinaryBitmap seen =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)));
      return new QRCodeReader().decode(seen).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReaderException e) {
      throw new AssertionError("No code to be read on the screen", e);
    }
  }
}
