package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/** A course made on one screen, its sessions on the desk, its lists. */
@InBrowser
class CourseworkBrowserIT {

  private static final String WRITE_DOWN_SOMEBODY_WHO_IS_ABSENT =
      """
      async list => {
        const home = document.getElementById('unit').options[1].value;
        const answer = await fetch(list.dataset.roster, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'X-CSRF-Token': list.dataset.csrf},
          body: JSON.stringify(
              {fullName: 'Nguyễn Thị Đến', birthYear: 1971, unit: home, status: 'ABSENT'})
        });
        if (!answer.ok) throw new Error(await answer.text());
      }""";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Desk desk;
  private String title;

  @BeforeEach
  void aManagerSitsDown(Chromium chromium, RunningPortal portal) {
    desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    title = "Khóa " + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void andGoesHome() {
    desk.close();
  }

  private static String day(int fromToday) {
    return DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(fromToday));
  }

  private Desk quick(FilePayload file) {
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.fill("title", title).choose("topic", 1);
    return file == null ? desk : desk.bring("file", file);
  }

  private Desk asking(int number, int right) {
    int at = number - 1;
    desk.fill("prompt" + at, "Câu " + number + " của " + title);
    desk.fill("first" + at, "Một").fill("second" + at, "Hai");
    desk.find("input[name=right" + at + "][value='" + right + "']").check();
    return desk;
  }

  private Desk meeting(String day, String venue) {
    return desk.fill("day", day).fill("venue", venue);
  }

  /** A hall that no other course wants. */
  private String hall() {
    return "Nhà văn hóa " + title;
  }

  private List<String> materials() {
    assertThat(desk.go("/quan-ly/hoc-lieu?q=" + title.replace(' ', '+'))).isEqualTo(200);
    return desk.all("#materials tbody tr");
  }

  @Test
  void aFileAQuestionAndASessionBecomeAnOpenCourseAtOnce() {
    quick(Desk.file("bai.txt"));
    asking(1, 2);
    meeting(day(3), hall());
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());

    assertThat(desk.send("make")).isEqualTo(200);

    assertThat(desk.mistake()).isEmpty();
    assertThat(desk.heading()).isEqualTo(title);
    assertThat(desk.text()).contains("Đã mở");
    assertThat(desk.text()).contains("Khóa không mở cho mọi người tự học");
    assertThat(desk.all("#lessons li b")).hasSize(3);
    assertThat(desk.all("#meetings tbody tr")).singleElement().asString().contains("Nhà văn hóa");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    String address = desk.path();
    assertThat(desk.go(address.replace("/quan-ly", ""))).isEqualTo(200);
    assertThat(materials()).singleElement().asString().contains("Đã đăng");
  }

  @Test
  void aRefusedCourseLeavesNothingBehindAndAsksForTheFileAgain() {
    quick(Desk.file("bai.txt"));
    asking(1, 4);
    meeting(day(3), hall());
    desk.send("make");
    assertThat(desk.mistake()).contains("chưa có lựa chọn đúng");
    assertThat(desk.text()).contains("Chọn lại tệp bai.txt");
    assertThat(desk.find("input[name=right0]:checked").getAttribute("value")).isEqualTo("4");
    assertThat(desk.find("[id=venue]").inputValue()).isEqualTo(hall());

    desk.find("input[name=right0][value='1']").check();
    desk.bring("file", Desk.file("bai.txt")).fill("to", "13:00").send("make");
    assertThat(desk.mistake()).contains("phải kết thúc sau lúc đó");

    desk.bring("file", Desk.file("bai.txt")).fill("to", "16:00").fill("venue", "").send("make");
    assertThat(desk.mistake()).contains("chưa có nơi gặp");

    desk.bring("file", new FilePayload("trong.txt", "text/plain", new byte[0])).send("make");
    assertThat(desk.mistake()).contains("chưa có nơi gặp");

    assertThat(materials()).isEmpty();
  }

  @Test
  void aFileThatCannotBeTakenLeavesNoCourse() {
    quick(new FilePayload("a.exe", "application/x-msdownload", "MZ\0\0\0\0\0\0\0".getBytes()));

    desk.send("make");

    assertThat(desk.mistake()).contains("a.exe").doesNotContain("application/");
    desk.go("/quan-ly/khoa-hoc");
    assertThat(desk.text()).doesNotContain(title);
    assertThat(materials()).isEmpty();
  }

  @Test
  void aDraftIsMarkedAndPublishedWithTheCourseAndNotTogetherWithAFile() {
    desk.go("/quan-ly/hoc-lieu/tai-len");
    desk.bring("file", Desk.file("nhap.txt")).fill("title", title).send("send");
    quick(Desk.file("bai.txt"));
    desk.find("[id=material]").selectOption(option(title + " (bản nháp)"));

    desk.send("make");
    assertThat(desk.mistake()).contains("bai.txt").contains("Chỉ giữ lại một");
    desk.send("make");

    assertThat(desk.mistake()).isEmpty();
    assertThat(desk.text()).contains("Ai cũng ghi danh tự học khóa này được");
    assertThat(materials()).singleElement().asString().contains("Đã đăng");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    desk.go("/quan-ly/hoc-lieu/tai-len");
    desk.fill("title", title);
    desk.bring("file", new FilePayload("trong.txt", "text/plain", new byte[0])).send("send");

    assertThat(desk.mistake()).contains("Tệp trong.txt không có gì bên trong");
  }

  @Test
  void messagesNameTheirFieldAndGiveAFittingExample() {
    quick(Desk.file("bai.txt"));
    assertThat(desk.find("[id=day]").getAttribute("placeholder")).isEqualTo("ngày/tháng/năm");
    desk.fill("seats", "nhiều").send("make");
    assertThat(desk.mistake()).isEqualTo("Số chỗ: chưa phải số. Ví dụ 12.");

    desk.find("[id=summary]").evaluate("field => field.removeAttribute('maxlength')");
    desk.fill("seats", "").fill("summary", "a".repeat(501));
    desk.bring("file", Desk.file("bai.txt")).send("make");
    assertThat(desk.mistake()).isEqualTo("Học xong làm được gì: nhiều nhất 500 chữ.");
    assertThat(materials()).isEmpty();
  }

  @Test
  void aSessionNeedsADayAndAHallOnTheDesk() {
    quick(Desk.file("bai.txt")).send("make");

    assertThat(desk.send("planSession")).isEqualTo(200);

    assertThat(desk.mistake()).contains("Ngày: chưa điền").contains("Nơi gặp: chưa điền");
  }

  @Test
  void aSessionIsMovedThenCalledOffWithItsReason() {
    quick(Desk.file("bai.txt"));
    meeting(day(3), hall()).send("make");
    String course = desk.path();
    desk.tap(desk.find("#meetings a[href$='/sua']"));
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());

    desk.fill("day", day(5)).fill("venue", "Hội trường xã").send("save");
    assertThat(desk.path()).isEqualTo(course);
    assertThat(desk.all("#meetings tbody tr"))
        .singleElement()
        .asString()
        .contains("Hội trường xã")
        .contains(day(5));

    desk.tap(desk.find("#meetings a[href$='/sua']"));
    desk.send("cancel");
    assertThat(desk.mistake()).contains("Lý do hủy: chưa điền");
    desk.fill("reason", "Bão số 9").send("cancel");
    assertThat(desk.all("#meetings tbody tr"))
        .singleElement()
        .asString()
        .contains("Đã hủy")
        .contains("Bão số 9");
    desk.go(course.replace("/quan-ly", ""));
    assertThat(desk.text()).contains("Bão số 9");
  }

  @Test
  void aHallThatIsTakenIsNamedBeforeTheSessionIsSavedAndPressingAgainSavesIt() {
    String hall = "Hội trường " + title;
    quick(Desk.file("bai.txt"));
    meeting(day(6), hall).send("make");

    meeting(day(6), hall).fill("from", "15:00").fill("to", "17:00").send("planSession");
    assertThat(desk.find("#clashes").innerText())
        .contains("Trùng nơi gặp", title, day(6), "14:00 đến 16:00", "Chưa lưu");
    assertThat(desk.all("#clashes:focus")).hasSize(1);
    assertThat(desk.all("#meetings tbody tr")).hasSize(1);
    assertThat(desk.find("#planSession").innerText()).contains("Vẫn lưu");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());

    desk.send("planSession");
    assertThat(desk.all("#meetings tbody tr")).hasSize(2);

    desk.tap(desk.find("#meetings a[href$='/sua']").first());
    assertThat(desk.all("#clashes li")).singleElement().asString().contains(title);
    desk.fill("title", "Buổi một").send("save");
    assertThat(desk.all("#meetings tbody tr")).hasSize(2);
  }

  @Test
  void aCourseOnOneScreenIsWarnedOfATakenHallBeforeItIsMadeAndPressingAgainMakesIt() {
    String first = title;
    String hall = hall();
    quick(Desk.file("bai.txt"));
    meeting(day(8), hall).send("make");
    title = "Khóa " + UUID.randomUUID().toString().substring(0, 8);
    quick(Desk.file("bai.txt"));
    meeting(day(8), hall).fill("from", "15:00").fill("to", "17:00").send("make");

    assertThat(desk.path()).isEqualTo("/quan-ly/khoa-hoc/moi");
    assertThat(desk.find("#clashes").innerText())
        .contains("Trùng nơi gặp", first, day(8), "14:00 đến 16:00", hall, "Chưa lưu");
    assertThat(desk.all("#clashes:focus")).hasSize(1);
    assertThat(desk.text()).contains("Chọn lại tệp bai.txt");
    assertThat(desk.find("#make").innerText()).contains("Vẫn lưu");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    Desk beside = desk.beside();
    beside.go("/quan-ly/khoa-hoc");
    assertThat(beside.text()).doesNotContain(title);

    desk.bring("file", Desk.file("bai.txt")).send("make");
    assertThat(desk.mistake()).isEmpty();
    assertThat(desk.heading()).isEqualTo(title);
    assertThat(desk.all("#meetings tbody tr")).singleElement().asString().contains(hall);
  }

  @Test
  void aLessonIsRemovedOnlyWhenAskedTwiceAndAnOpenCourseIsNeverPublishedEmpty() {
    quick(Desk.file("bai.txt"));
    meeting(day(3), hall()).send("make");

    desk.tap(desk.find("#lessons a[href^='?bo=']").first());
    assertThat(desk.all("#lessons li b")).hasSize(2);
    assertThat(desk.text()).contains("khỏi khóa?");
    desk.tap(desk.find("#removing button[name=lesson]"));
    assertThat(desk.all("#lessons li b")).hasSize(1);

    desk.tap(desk.find("#lessons a[href^='?bo=']").first());
    desk.tap(desk.find("#removing button[name=lesson]"));
    assertThat(desk.all("#lessons li b")).isEmpty();
    desk.tap(desk.find("#cac-bai a[href$='/cong-bo']"));
    assertThat(desk.text()).contains("Bản nháp chưa có bài nào");
    assertThat(desk.all("#publish")).isEmpty();
  }

  @Test
  void aListBeforeItsDayHasNoTaps() {
    quick(Desk.file("bai.txt"));
    meeting(day(3), hall()).send("make");

    desk.go(desk.find("#meetings a[href*='/buoi-hoc/']").first().getAttribute("href"));

    assertThat(desk.text()).contains("Điểm danh mở vào hôm đó");
    assertThat(desk.all(".tap")).isEmpty();
    assertThat(desk.all("#addPerson")).isEmpty();
  }

  @Test
  void aTapThatIsRefusedSaysWhyAndAYearIsNoAmount() {
    quick(Desk.file("bai.txt"));
    meeting(day(0), hall()).send("make");
    String roster = desk.find("#meetings a[href*='/buoi-hoc/']").first().getAttribute("href");
    desk.go(roster);
    desk.find("[data-roster]").evaluate(WRITE_DOWN_SOMEBODY_WHO_IS_ABSENT);
    desk.go(roster);
    assertThat(desk.text()).contains("Sinh 1971");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    Desk beside = desk.beside();
    beside.go(roster + "/sua");
    beside.fill("reason", "Bão số 9").send("cancel");

    desk.find(".tap[value$=' PRESENT']").click();

    desk.find("#saved.bad").waitFor();
    assertThat(desk.find("#saved").innerText()).contains("đã hủy");
    PlaywrightAssertions.assertThat(
            desk.browserPage().locator(".tap[value$=' PRESENT'][aria-pressed=true]"))
        .hasCount(0);
  }

  @Test
  void whatIsSaidOfACourseCanBeCorrected() {
    quick(Desk.file("bai.txt"));
    meeting(day(0), hall()).send("make");
    desk.tap(desk.find("#state a[href$='/sua']"));
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    desk.fill("title", "Tên đã sửa").send("save");

    assertThat(desk.find("h1").innerText()).isEqualTo("Tên đã sửa");
  }

  @Test
  void whatIsLearntFirstIsReadBeforeTheButtonThatEnrols() {
    quick(Desk.file("bai.txt")).send("make");
    String first = title;
    title = "Khóa " + UUID.randomUUID().toString().substring(0, 8);
    quick(Desk.file("bai.txt"));
    meeting(day(3), hall()).send("make");
    String course = desk.path();
    desk.go(course + "/can-truoc");
    desk.find("[id=other]").selectOption(option(first));
    desk.send("add");

    desk.go(course.replace("/quan-ly", ""));

    assertThat(desk.all("#hoc-truoc li")).singleElement().asString().contains(first, "chưa xong");
    assertThat(desk.find("#hoc-truoc").boundingBox().y)
        .isLessThan(desk.find("#ghi-danh").boundingBox().y);
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
  }

  private static com.microsoft.playwright.options.SelectOption option(String label) {
    return new com.microsoft.playwright.options.SelectOption().setLabel(label);
  }
}
