package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.CoursePage;
import vn.hieuhoc.browser.pages.PlayerPage;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** A manager who has only a phone builds a course and changes it while somebody learns it. */
@InBrowser
class CourseOnAPhoneBrowserIT {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Desk desk;
  private String title;

  @BeforeEach
  void aManagerTakesThePhone(Chromium chromium, RunningPortal portal) {
    desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    title = "Nước sạch " + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void andPutsItAway() {
    desk.close();
  }

  private void fits() {
    Accessibility.checkWidth(desk.browserPage());
    Accessibility.check(desk.browserPage());
  }

  private void follow(String selector) {
    desk.tap(desk.find(selector).first());
    assertThat(desk.mistake()).isEmpty();
    fits();
  }

  private void send(String id) {
    int status = desk.send(id);
    assertThat(desk.mistake()).isEmpty();
    assertThat(status).as(desk.text()).isEqualTo(200);
    fits();
  }

  private static Page learner(Chromium chromium, String user) {
    Page phone = chromium.visitor(Chromium.PHONE);
    new SignInPage(phone).open().signIn(user, Office.PASSWORD);
    return phone;
  }

  @Test
  void aCourseOfPartsIsBuiltPublishedAndBegun(Chromium chromium, RunningPortal portal) {
    desk.go("/quan-ly/hoc-lieu/tai-len");
    desk.bring("file", Desk.file("nuoc.txt")).fill("title", title);
    send("send");
    send("publish-now");

    desk.go("/quan-ly/khoa-hoc");
    follow("main a[href='/quan-ly/khoa-hoc/tao']");
    desk.fill("title", title).fill("summary", "Biết lọc nước để dùng.").choose("topic", 1);
    send("make");
    String course = desk.path();

    desk.find("[id=material]").selectOption(new SelectOption().setLabel(title));
    send("addMaterial");
    follow("#lessons a[href*='/bai/']");
    desk.fill("section", "Phần một: hiểu");
    send("save");

    follow("main a[href$='/bai-moi']");
    desk.fill("title", "Lọc thử một chậu").fill("task", "Lọc một chậu nước qua cát và than.");
    desk.fill("section", "Phần hai: làm");
    send("add");

    follow("main a[href$='/cau-hoi']");
    desk.fill("title", "Nhớ được gì").fill("prompt0", "Nước đun bao lâu thì uống được?");
    desk.fill("answer0-0", "Sôi ít nhất một phút").fill("answer0-1", "Ấm là được");
    desk.find("[id='right0-0']").check();
    send("add");

    desk.fill("day", DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(4)));
    desk.fill("from", "19:00").fill("to", "20:30").fill("venue", "Nhà văn hóa thôn");
    send("planSession");
    assertThat(desk.all("#lessons .part summary b"))
        .containsExactly("Phần một: hiểu", "Phần hai: làm");
    assertThat(desk.all("#lessons li b"))
        .containsExactly("1. " + title, "2. Lọc thử một chậu", "3. Nhớ được gì");

    assertThat(desk.text()).contains("Khóa không mở cho mọi người tự học");
    send("self-study");
    assertThat(desk.notice()).contains("Khi mở khóa", "ai cũng ghi danh tự học được");
    send("close-self-study");
    assertThat(desk.text()).contains("Khóa thôi nhận người tự học");
    send("publish");

    assertThat(desk.text()).contains("Đã mở khóa").contains("Khóa thôi nhận người tự học");
    send("self-study");
    assertThat(desk.text()).contains("Ai cũng ghi danh tự học khóa này được");
    String user = "nuoc" + UUID.randomUUID().toString().substring(0, 8);
    new Office(portal, user).learner(user, "Cao Thị Nước");
    try (Page phone = learner(chromium, user)) {
      phone.navigate("/khoa-hoc");
      phone.waitForNavigation(() -> phone.getByText(title).first().click());
      assertThat(phone.url()).endsWith(course.replace("/quan-ly", ""));
      assertThat(phone.locator("main").innerText()).contains("Lọc thử một chậu", "Nhớ được gì");
      new CoursePage(phone).enrolAlone();
      assertThat(new PlayerPage(phone).heading()).isEqualTo("1. " + title);
      Accessibility.checkWidth(phone);
    }
  }

  @Test
  void anOpenCourseChangesInADraftThatIsComparedAndPublished(
      Chromium chromium, RunningPortal portal) {
    String user = "loc" + UUID.randomUUID().toString().substring(0, 8);
    Office office = new Office(portal, user);
    office.learner(user, "Cao Thị Lọc");
    String id = office.course(title, work("Đun sôi"), work("Lọc qua cát"));
    desk.close();
    desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@22489");
    try (Page phone = learner(chromium, user)) {
      CoursePage learning = new CoursePage(phone).openCourse(id);
      learning.enrolAlone();
      String address = "/quan-ly/khoa-hoc/" + id;
      desk.go(address);
      assertThat(desk.text()).contains("Sửa ở đây thành bản nháp");
      Desk beside = desk.beside();
      beside.go(address);

      follow("#lessons a[href*='/bai/']");
      desk.fill("title", "Đun sôi một phút");
      send("save");
      assertThat(desk.text()).contains("Đang sửa bản nháp");
      desk.tap(desk.find("#lessons button[value$=' down']").first());
      desk.fill("meetingTitle", "Gặp nhau ở giếng làng");
      send("addMeeting");

      beside.tap(beside.find("#lessons button[value$=' down']").first());
      assertThat(beside.mistake()).contains("vừa sửa bản nháp này");
      assertThat(beside.all("#lessons li b")).hasSize(3);

      learning.openCourse(id);
      assertThat(learning.text()).contains("1. Đun sôi\n").doesNotContain("một phút", "giếng");

      follow("#cac-bai a[href$='/xem-truoc']");
      assertThat(desk.all(".outline li"))
          .containsExactly("1. Lọc qua cát", "2. Đun sôi một phút", "3. Gặp nhau ở giếng làng");
      follow(".outline li:nth-child(2) a");
      assertThat(desk.text()).contains("Làm thử");

      desk.go(address);
      follow("#cac-bai a[href$='/cong-bo']");
      assertThat(desk.all(".changes li"))
          .anySatisfy(line -> assertThat(line).contains("Thêm bài “Gặp nhau ở giếng làng”"))
          .anySatisfy(line -> assertThat(line).contains("“Đun sôi” thành “Đun sôi một phút”"))
          .anySatisfy(line -> assertThat(line).contains("Chuyển chỗ bài"));
      desk.send("send");
      assertThat(desk.mistake()).contains("Vì sao sửa");
      desk.fill("why", "Thêm buổi gặp");
      send("send");

      assertThat(desk.text()).contains("Đã công bố bản 2").doesNotContain("Đang sửa bản nháp");
      learning.openCourse(id);
      assertThat(learning.text()).contains("1. Lọc qua cát", "Đun sôi một phút");
      follow("#cac-bai a[href$='/phien-ban']");
      assertThat(desk.text()).contains("Bản 2", "Thêm buổi gặp", "Bản 1");
      follow("#versions a[href$='so=1']");
      assertThat(desk.all(".outline li")).containsExactly("1. Đun sôi", "2. Lọc qua cát");
      desk.go(address + "/phien-ban");
      follow("#versions button[value='1']");
      assertThat(desk.all("#lessons li b")).containsExactly("1. Đun sôi", "2. Lọc qua cát");
      follow("#cac-bai a[href$='/cong-bo']");
      desk.find("summary").filter(having("Không dùng bản nháp")).click();
      send("throw");
      assertThat(desk.all("#lessons li b")).hasSize(3);
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static JsonObjectBuilder work(String title) {
    return Json.createObjectBuilder()
        .add("kind", "PRACTICE")
        .add("title", title)
        .add("task", "Làm thử ở nhà.");
  }
}
