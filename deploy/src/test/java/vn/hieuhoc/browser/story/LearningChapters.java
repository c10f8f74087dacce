package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.browser.story.Village.CADRE;
import static vn.hieuhoc.browser.story.Village.CADRE_COURSE;
import static vn.hieuhoc.browser.story.Village.CENTRE_CODE;
import static vn.hieuhoc.browser.story.Village.CITIZEN;
import static vn.hieuhoc.browser.story.Village.COMMUNE;
import static vn.hieuhoc.browser.story.Village.COMMUNE_CODE;
import static vn.hieuhoc.browser.story.Village.FILM;
import static vn.hieuhoc.browser.story.Village.GUIDE;
import static vn.hieuhoc.browser.story.Village.HAMLET;
import static vn.hieuhoc.browser.story.Village.HAMLET_CODE;
import static vn.hieuhoc.browser.story.Village.NEIGHBOUR;
import static vn.hieuhoc.browser.story.Village.PHONE_COURSE;
import static vn.hieuhoc.browser.story.Village.PROVINCE_CODE;
import static vn.hieuhoc.browser.story.Village.TALK;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.pages.AccountPage;
import vn.hieuhoc.browser.pages.AnyPage;
import vn.hieuhoc.browser.pages.CourseDeskPage;
import vn.hieuhoc.browser.pages.CoursePage;
import vn.hieuhoc.browser.pages.FiguresPage;
import vn.hieuhoc.browser.pages.MaterialDeskPage;
import vn.hieuhoc.browser.pages.MePage;
import vn.hieuhoc.browser.pages.PersonPage;
import vn.hieuhoc.browser.pages.PlayerPage;
import vn.hieuhoc.browser.pages.ProfilePage;
import vn.hieuhoc.browser.pages.QuickCoursePage;
import vn.hieuhoc.browser.pages.RegisterPage;
import vn.hieuhoc.browser.pages.SearchPage;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.browser.pages.UnitPage;

/** The first half of the story: founding, publishing, registering, learning. */
abstract class LearningChapters {

  static final String MADE_UP = "tam-cho-lan-dau-vao";
  static final String OWN = "mat-khau-rieng-cua-toi";

  static VillagePortal portal;
  static final Map<String, Visitor> PEOPLE = new HashMap<>();

  static OfficePapers papers;
  static String phoneCourse;
  static String cadreCourse;
  static String citizenNumber;
  static String programme;
  static Paper certificate;

  @BeforeAll
  static void anEmptyPortal() {
    portal = new VillagePortal();
  }

  @AfterAll
  static void everybodyGoesHome() {
    PEOPLE.values().forEach(Visitor::close);
    portal.close();
  }

  @Test
  @Order(1)
  void theAdministratorFoundsTheHamletAndMakesAccountsForStaff(Chromium chromium) {
    Visitor admin = arrives("quan-tri", chromium, Chromium.DESK);
    admin.on(AnyPage::new).visit("/");
    admin.looks("cong-trong");
    admin.on(SignInPage::new).open();
    admin.looks("dang-nhap");
    admin.on(SignInPage::new).signIn("admin", VillagePortal.ADMIN_PASSWORD);
    admin.on(AnyPage::new).visit("/quan-ly");
    admin.looks("ban-lam-viec");

    UnitPage unit = admin.on(UnitPage::new).find("van ninh", COMMUNE);
    admin.looks("xa");
    unit.foundHamlet(HAMLET, HAMLET_CODE, Village.mapDay());
    assertThat(unit.heading()).isEqualTo(HAMLET);
    admin.looks("thon-moi");

    makeAccount(admin, "can.bo.xa", "Cán bộ xã", null, "COMMUNE_STAFF", COMMUNE_CODE);
    makeAccount(admin, "can.bo.tinh", "Cán bộ tỉnh", null, "PROVINCE_STAFF", PROVINCE_CODE);
    makeAccount(admin, "giam.doc", "Giám đốc trung tâm", null, "CENTRE_MANAGER", CENTRE_CODE);
    makeAccount(admin, "truong.thon", "Trưởng thôn Phú Ân", null, "HAMLET_HEAD", HAMLET_CODE);
    admin.looks("tai-khoan");
    admin.on(AnyPage::new).visit("/quan-ly/tai-khoan");
    admin.looks("cac-tai-khoan");
  }

  @Test
  @Order(2)
  void theProvinceSeesThatThereIsNobodyToCountYet(Chromium chromium) {
    Visitor province = arrives("can-bo-tinh", chromium, Chromium.DESK);
    signsInFirst(province, "can.bo.tinh");

    FiguresPage figures = province.on(FiguresPage::new).openDashboard();
    assertThat(figures.text()).contains("Tỉnh Khánh Hòa");
    province.looks("so-lieu-luc-dau");
    assertThat(figures.openIndicator("I6").tally()).isEqualTo("Chưa có ai để tính.");
    assertThat(figures.openIndicator("I7").tally()).isEqualTo("Chưa có ai để tính.");
    assertThat(figures.openIndicator("I8").tally()).isEqualTo("0 trên 65 hội");
    assertThat(figures.openIndicator("I9").tally()).isEqualTo("Chưa có ai để tính.");
  }

  @Test
  @Order(3)
  void theCommuneEntersItsCadreInTheRegister(Chromium chromium) {
    Visitor commune = arrives("can-bo-xa", chromium, Chromium.DESK);
    signsInFirst(commune, "can.bo.xa");
    commune.on(AnyPage::new).visit("/quan-ly");
    commune.looks("ban-lam-viec-xa");

    PersonPage person = commune.on(PersonPage::new).open();
    commune.looks("them-nguoi");
    person.enter(CADRE, "12/03/1975", HAMLET, "CADRE");
    assertThat(person.heading()).isEqualTo(CADRE);
    String number = person.personNumber();
    String id = person.id();
    commune.looks("nguoi-moi");

    Visitor admin = PEOPLE.get("quan-tri");
    makeAccount(admin, "bao.cao.vien", null, number, "PRESENTER", CENTRE_CODE);
    papers = new OfficePapers(portal.office("can.bo.xa"), portal.office("admin"));
    papers.appointCadre(id);
  }

  @Test
  @Order(4)
  void theManagerPublishesADocumentATalkAndAFilm(Chromium chromium) {
    Visitor manager = arrives("giam-doc", chromium, Chromium.DESK);
    signsInFirst(manager, "giam.doc");
    MaterialDeskPage desk = manager.on(MaterialDeskPage::new).openUpload();
    manager.looks("tai-len");

    assertThat(desk.uploadInVain(Village.program(), "Bài giảng")).contains("bai-giang.pdf");
    manager.looks("tep-bi-tu-choi");
    desk.openUpload()
        .upload(Village.guide(), GUIDE, "Tám lời khuyên cho máy của mình.", "an-toan-mang")
        .publish();
    manager.looks("hoc-lieu-da-dang");
    desk.openUpload().upload(Village.talk(), TALK, "Kể ở nhà văn hóa.", "hoc-cung-con").publish();
    Visitor cameraman = arrives("quay-phim", chromium, Chromium.DESK);
    cameraman.on(AnyPage::new).visit("/");
    desk.openUpload()
        .upload(
            Documents.mp4("ma-khoa.mp4", cameraman.browserPage()),
            FILM,
            "Một phút, không lời.",
            "an-toan-mang")
        .publish();
    assertThat(desk.openList().titles()).containsExactlyInAnyOrder(GUIDE, TALK, FILM);
    manager.looks("cac-hoc-lieu");
  }

  @Test
  @Order(5)
  void theManagerBuildsOneCoursePieceByPieceAndOneOnASingleScreen(Chromium chromium) {
    Visitor manager = PEOPLE.get("giam-doc");
    phoneCourse = PhoneCourse.build(manager);

    QuickCoursePage quick = manager.on(QuickCoursePage::new).open();
    manager.looks("khoa-mot-man-hinh");
    quick
        .about(CADRE_COURSE, "Cho cán bộ khuyến học cấp xã.", "boi-duong-can-bo")
        .reads(Village.cadreNotes())
        .asks(
            1, "Tài liệu tin được có gì?", "Có tên người chịu trách nhiệm", "Có nhiều người thích")
        .asks(2, "Viết lại tài liệu thì phải làm gì?", "Ghi rõ nguồn", "Giấu nguồn đi")
        .meets(Village.day(), "12:10", "23:59", "Phòng máy trường tiểu học")
        .make();
    cadreCourse = quick.id();
    assertThat(quick.heading()).isEqualTo(CADRE_COURSE);
    manager.looks("khoa-can-bo");
  }

  @Test
  @Order(6)
  void aCitizenRegistersOnHerPhone(Chromium chromium) {
    Visitor citizen = arrives("nguoi-dan", chromium, Chromium.PHONE);
    citizen.on(AnyPage::new).visit("/");
    citizen.looks("trang-chu");
    RegisterPage register = citizen.on(RegisterPage::new).open();
    citizen.looks("dang-ky-chon-xa");
    register.chooseCommune(COMMUNE);
    citizen.looks("dang-ky");
    register.register(CITIZEN, "20/10/1986", HAMLET, "bich.hop", OWN);
    citizen.looks("vua-dang-ky");

    ProfilePage profile = citizen.on(ProfilePage::new).open();
    citizen.looks("ho-so");
    profile.worksAs("FARMER");
    citizenNumber = profile.open().personNumber();
  }

  @Test
  @Order(7)
  void theCommuneKnowsHerAndTakesOverWhatIsOnPaper() {
    Visitor commune = PEOPLE.get("can-bo-xa");
    PersonPage person = commune.on(PersonPage::new).find("bich hop", CITIZEN);
    assertThat(person.personNumber()).isEqualTo(citizenNumber);
    commune.looks("nguoi-tu-dang-ky");
    person.confirm();

    papers.settle(person.id());
    portal.importRecords(YearOnPaper.withoutDigitalSkills(citizenNumber));
  }

  @Test
  @Order(8)
  void sheFindsASentenceInsideADocumentWithoutTypingMarks() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    SearchPage search = citizen.on(SearchPage::new).searchUntilFound("cong dan hoc tap", GUIDE);

    assertThat(search.hitText(GUIDE)).containsIgnoringCase("trang 2");
    assertThat(String.join(" ", search.marked(GUIDE))).isEqualTo("công dân học tập");
    citizen.looks("tim-kiem");
    search.openHit(GUIDE);
    assertThat(search.text()).contains(Village.SENTENCE);
    citizen.looks("hoc-lieu");
  }

  @Test
  @Order(9)
  void sheSeesWhatIsMissingAndWhereToGetIt() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    MePage me =
        citizen.on(MePage::new).openUntil(page -> page.ring().startsWith("78,5 điểm, cần 80"));

    assertThat(me.missing()).contains("Còn thiếu 1,5 điểm. Chỉ số 3, 5 phải được ít nhất 5 điểm.");
    assertThat(me.bars()).hasSize(10);
    assertThat(me.ways()).contains(PHONE_COURSE);
    citizen.looks("con-thieu");
  }

  @Test
  @Order(10)
  void sheEnrolsAndReads() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    meetsToday(phoneCourse);
    CoursePage course = citizen.on(CoursePage::new).openCourse(phoneCourse);
    citizen.looks("khoa-hoc");
    course.enrolInSession();
    assertThat(course.isMine()).isTrue();
    citizen.looks("da-ghi-danh");
    course.begin();

    PlayerPage player = citizen.on(PlayerPage::new);
    assertThat(player.reading()).contains("Đặt mã khóa cho máy");
    player.finish();
    assertThat(player.isDone()).isTrue();
    citizen.looks("doc-bai");
    player.lesson(2).watchFilm();
    player.lesson(2).finish();
    assertThat(player.isDone()).isTrue();
    citizen.looks("xem-phim");
  }

  @Test
  @Order(11)
  void herAnswersAreSavedAndThereAfterAPowerCut() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    PlayerPage player = citizen.on(PlayerPage::new).lesson(3);
    player.beginQuiz();
    citizen.looks("cau-hoi");
    for (int number = 1; number <= 3; number++) {
      assertThat(player.questionOnScreen()).isEqualTo(number);
      assertThat(PhoneCourse.question(player.prompt()).answer(player))
          .matches("Đã lưu \\d\\d:\\d\\d");
      if (number < 3) {
        player.nextQuestion();
      }
    }
    citizen.looks("da-luu");

    portal.losePower();

    player.reload();
    citizen.forgetsComplaints();
    assertThat(player.questionOnScreen()).isEqualTo(4);
    for (int number = 3; number >= 1; number--) {
      player.previousQuestion();
      assertThat(player.answers())
          .containsExactlyInAnyOrderElementsOf(PhoneCourse.question(player.prompt()).right());
    }
    citizen.looks("van-con-day");
    for (int number = 1; number <= 3; number++) {
      player.nextQuestion();
    }
    PhoneCourse.question(player.prompt()).answer(player);
    player.handIn();
    assertThat(player.result()).contains("Đạt").contains("100");
    assertThat(player.feedback()).hasSize(PhoneCourse.QUESTIONS.size());
    citizen.looks("ket-qua");
  }

  @Test
  @Order(12)
  void aNeighbourReadsSearchesAndEnrolsWithoutScripts(Chromium chromium) {
    Visitor neighbour =
        new Visitor(
            "hang-xom",
            chromium.visitorWithoutScriptsAt(portal.base(), Chromium.PHONE),
            Chromium.PHONE,
            false);
    PEOPLE.put("hang-xom", neighbour);
    SearchPage search = neighbour.on(SearchPage::new).search("dien thoai an toan");
    neighbour.looks("tim-khong-kich-ban");
    search.openHit(GUIDE);
    assertThat(search.text()).contains("Không đọc mã xác nhận cho bất cứ ai gọi tới.");
    neighbour.looks("doc-khong-kich-ban");

    meetsToday(phoneCourse);
    CoursePage course = neighbour.on(CoursePage::new).openCourse(phoneCourse);
    course.enrolAsStranger();
    neighbour.on(SignInPage::new).register();
    RegisterPage register = neighbour.on(RegisterPage::new);
    register.chooseCommune(COMMUNE);
    register.register(NEIGHBOUR, "1979", HAMLET, "van.tam", OWN);
    assertThat(course.isWelcomedToEnrol()).isTrue();
    course.enrolInSession();
    assertThat(course.isMine()).isTrue();
    neighbour.looks("ghi-danh-khong-kich-ban");
    course.begin();
    PlayerPage player = neighbour.on(PlayerPage::new);
    assertThat(player.reading()).contains("Đặt mã khóa cho máy");
    player.finish();
    assertThat(player.isDone()).isTrue();
    neighbour.looks("hoc-khong-kich-ban");
  }

  static Visitor arrives(String who, Chromium chromium, int width) {
    Visitor visitor = new Visitor(who, chromium.visitorAt(portal.base(), width), width, true);
    PEOPLE.put(who, visitor);
    return visitor;
  }

  /** Who enrols finds a session still to come, even when the story is told across midnight. */
  static void meetsToday(String course) {
    PEOPLE.get("giam-doc").on(CourseDeskPage::new).moveMeeting(course, Village.day());
  }

  static void signsInFirst(Visitor visitor, String user) {
    visitor.on(SignInPage::new).open().signInFirst(user, MADE_UP, OWN);
  }

  static void makeAccount(
      Visitor admin, String user, String name, String number, String role, String unit) {
    AccountPage account = admin.on(AccountPage::new).open();
    account.make(user, name, number, MADE_UP);
    account.give(role, unit, Village.mapDay());
    assertThat(account.roles()).hasSize(1);
  }
}
