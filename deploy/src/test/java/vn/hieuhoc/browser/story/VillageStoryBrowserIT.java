package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.browser.story.Village.CADRE;
import static vn.hieuhoc.browser.story.Village.CADRE_COURSE;
import static vn.hieuhoc.browser.story.Village.CITIZEN;
import static vn.hieuhoc.browser.story.Village.GUEST;
import static vn.hieuhoc.browser.story.Village.HAMLET;
import static vn.hieuhoc.browser.story.Village.NEIGHBOUR;
import static vn.hieuhoc.browser.story.Village.PHONE_COURSE;
import static vn.hieuhoc.browser.story.Village.SIGNER;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.AnyPage;
import vn.hieuhoc.browser.pages.CasesPage;
import vn.hieuhoc.browser.pages.CoursePage;
import vn.hieuhoc.browser.pages.ExplainPage;
import vn.hieuhoc.browser.pages.FiguresPage;
import vn.hieuhoc.browser.pages.MePage;
import vn.hieuhoc.browser.pages.OpinionsPage;
import vn.hieuhoc.browser.pages.PlayerPage;
import vn.hieuhoc.browser.pages.ProgrammePage;
import vn.hieuhoc.browser.pages.RosterPage;
import vn.hieuhoc.browser.pages.SelfAssessmentPage;
import vn.hieuhoc.browser.pages.TitlesPage;
import vn.hieuhoc.browser.pages.VerifyPage;

/**
 * The life of a learning centre in one sitting: from a map without hamlets to a certificate that a
 * stranger checks, and to the figures of the province. The chapters follow each other; those up to
 * the first course taken stand in {@link LearningChapters}.
 */
@InBrowser
@ExtendWith(Chapters.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VillageStoryBrowserIT extends LearningChapters {

  @Test
  @Order(13)
  void thePresenterTakesTheList(Chromium chromium) {
    Visitor presenter = arrives("bao-cao-vien", chromium, Chromium.TABLET);
    signsInFirst(presenter, "bao.cao.vien");
    presenter.on(AnyPage::new).visit("/quan-ly/buoi-hoc");
    presenter.looks("cac-buoi");
    RosterPage roster = presenter.on(RosterPage::new).openFirst(PHONE_COURSE);
    assertThat(roster.people()).containsExactlyInAnyOrder(CITIZEN, NEIGHBOUR);
    presenter.looks("danh-sach");

    roster.mark(CITIZEN, "PRESENT");
    roster.mark(NEIGHBOUR, "ABSENT");
    roster.add(GUEST, "1958", HAMLET);
    assertThat(roster.marked(GUEST)).isEqualTo("PRESENT");
    roster.mark(GUEST, "LATE");
    assertThat(roster.there()).isEqualTo(2);
    presenter.looks("da-diem-danh");

    roster.openFirst(PHONE_COURSE);
    assertThat(roster.marked(CITIZEN)).isEqualTo("PRESENT");
    assertThat(roster.marked(NEIGHBOUR)).isEqualTo("ABSENT");
    assertThat(roster.marked(GUEST)).isEqualTo("LATE");
  }

  @Test
  @Order(14)
  void shePassesTheMarkSeesWhyAndSendsHerSelfAssessment() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    MePage me =
        citizen
            .on(MePage::new)
            .openUntil(page -> page.missing().contains("Đủ điểm để được đề nghị công nhận."));
    citizen.looks("du-diem");
    me.explain("5");
    ExplainPage why = citizen.on(ExplainPage::new);
    assertThat(why.counted()).anySatisfy(line -> assertThat(line).contains(PHONE_COURSE));
    citizen.looks("vi-sao");

    SelfAssessmentPage assessment = citizen.on(SelfAssessmentPage::new).open();
    assertThat(assessment.points()).hasSize(10).doesNotContain("").contains("10");
    citizen.looks("tu-danh-gia");
    assessment.send();
    citizen.looks("da-gui");

    Visitor neighbour = PEOPLE.get("hang-xom");
    neighbour.on(SelfAssessmentPage::new).open().send();
    neighbour.looks("tu-danh-gia-khong-kich-ban");
  }

  @Test
  @Order(15)
  void theHamletHeadAgrees(Chromium chromium) {
    Visitor head = arrives("truong-thon", chromium, Chromium.PHONE);
    signsInFirst(head, "truong.thon");
    OpinionsPage opinions = head.on(OpinionsPage::new).open();
    assertThat(opinions.cards())
        .hasSize(2)
        .anySatisfy(card -> assertThat(card).contains(CITIZEN))
        .anySatisfy(card -> assertThat(card).contains(NEIGHBOUR));
    head.looks("gop-y");
    opinions.agree(CITIZEN);
    head.looks("da-dong-y");
    opinions.agree(NEIGHBOUR);
    assertThat(opinions.open().cards()).isEmpty();
    head.looks("da-gop-y");
  }

  @Test
  @Order(16)
  void theCommuneDecidesForManyUnderOneNumber() {
    Visitor commune = PEOPLE.get("can-bo-xa");
    CasesPage cases = commune.on(CasesPage::new).open();
    assertThat(cases.rows()).anySatisfy(row -> assertThat(row).contains(CITIZEN));
    commune.looks("xet-danh-hieu");
    cases.openCase(CITIZEN);
    commune.looks("ho-so-danh-gia");

    cases
        .open()
        .tick(CITIZEN)
        .tick(NEIGHBOUR)
        .decide("15/QĐ-UBND", Village.day(), SIGNER, "Chủ tịch UBND xã");
    assertThat(cases.text()).contains("Đã công nhận 1").contains(NEIGHBOUR + ": ");
    commune.looks("da-quyet-dinh");
    commune.on(AnyPage::new).visit("/quan-ly/quyet-dinh");
    assertThat(commune.on(AnyPage::new).text()).contains("15/QĐ-UBND").contains(SIGNER);
    commune.looks("cac-quyet-dinh");
  }

  @Test
  @Order(17)
  void sheTakesHerCertificateHome() {
    Visitor citizen = PEOPLE.get("nguoi-dan");
    TitlesPage titles = citizen.on(TitlesPage::new).open();
    citizen.looks("danh-hieu");
    titles.openCertificate();
    citizen.looks("chung-nhan");

    certificate = Paper.read(titles.download());

    assertThat(certificate.text())
        .containsIgnoringCase(CITIZEN)
        .contains(titles.serial())
        .contains("15/QĐ-UBND")
        .contains(SIGNER);
    assertThat(certificate.link()).endsWith("/xac-minh/" + titles.code());
  }

  @Test
  @Order(18)
  void aStrangerChecksTheCertificate(Chromium chromium) {
    Visitor stranger = arrives("nguoi-la", chromium, Chromium.PHONE);
    String path = java.net.URI.create(certificate.link()).getPath();
    VerifyPage verify = stranger.on(VerifyPage::new).openLink(path);

    assertThat(verify.state()).isEqualTo("VALID");
    assertThat(verify.holder()).isNotEqualTo(CITIZEN).contains("*").doesNotContain("Bích");
    assertThat(verify.text()).doesNotContain(CITIZEN);
    stranger.looks("xac-minh");
  }

  @Test
  @Order(19)
  void theProvinceAsksItsCadresForTraining() {
    Visitor province = PEOPLE.get("can-bo-tinh");
    ProgrammePage writing = province.on(ProgrammePage::new).openNew();
    assertThat(writing.items()).hasSize(5);
    province.looks("viet-chuong-trinh");
    writing.named("Ứng dụng CNTT cho cán bộ khuyến học cấp xã", "cntt-cap-xa");
    for (int item = 1; item <= 3; item++) {
      writing.met(item, "Khóa: " + CADRE_COURSE);
    }
    for (int item = 4; item <= 5; item++) {
      writing.met(item, "Buổi: " + CADRE_COURSE);
    }
    writing.save();
    writing.publish();
    programme = writing.id();
    assertThat(writing.open(programme, "chua-xong").people())
        .singleElement()
        .asString()
        .contains(CADRE);
    province.looks("chua-xong");
  }

  @Test
  @Order(20)
  void theCadreLearnsAndCompletesTheProgramme() {
    Visitor cadre = PEOPLE.get("bao-cao-vien");
    meetsToday(cadreCourse);
    CoursePage course = cadre.on(CoursePage::new).openCourse(cadreCourse);
    course.enrolInSession();
    course.begin();
    PlayerPage player = cadre.on(PlayerPage::new);
    player.finish();
    player.lesson(2).beginQuiz();
    for (int question = 1; question <= 2; question++) {
      player.pick(
          player.prompt().startsWith("Tài liệu")
              ? "Có tên người chịu trách nhiệm"
              : "Ghi rõ nguồn");
      if (question == 1) {
        player.nextQuestion();
      }
    }
    player.handIn();
    assertThat(player.result()).contains("Đạt");

    Visitor manager = PEOPLE.get("giam-doc");
    manager.on(RosterPage::new).openFirst(CADRE_COURSE).mark(CADRE, "PRESENT");
    manager.looks("diem-danh-can-bo");

    MePage me = cadre.on(MePage::new).openUntil(page -> !page.training().contains("– "));
    assertThat(me.training()).contains("Đã xong");
    cadre.looks("boi-duong-cua-toi");
    Visitor province = PEOPLE.get("can-bo-tinh");
    ProgrammePage list = province.on(ProgrammePage::new);
    assertThat(list.open(programme, "da-xong").people()).singleElement().asString().contains(CADRE);
    province.looks("da-xong");
    assertThat(list.open(programme, "chua-xong").people()).isEmpty();
  }

  @Test
  @Order(21)
  void theFiguresOfTheProvinceHaveMovedAndSayWhoIsBehindThem() {
    Visitor province = PEOPLE.get("can-bo-tinh");
    FiguresPage figures = province.on(FiguresPage::new).openDashboard();
    province.looks("so-lieu");

    assertThat(figures.openIndicator("I6").tally()).isEqualTo("1 trên 1 người");
    assertThat(figures.people()).singleElement().asString().contains(CITIZEN);
    assertThat(figures.targets()).hasSize(2).first().asString().contains("2025").contains("40");
    assertThat(figures.howComputed()).isNotBlank();
    province.looks("I6");
    assertThat(figures.openIndicator("I7").tally()).isEqualTo("1 trên 2 người");
    assertThat(figures.people()).hasSize(2);
    assertThat(figures.targets()).hasSize(2).last().asString().contains("2030").contains("80");
    assertThat(figures.openIndicator("I8").tally()).isEqualTo("1 trên 65 hội");
    assertThat(figures.targets()).isNotEmpty().first().asString().contains("100");
    assertThat(figures.openIndicator("I9").tally()).isEqualTo("1 trên 1 người");
    assertThat(figures.people()).singleElement().asString().contains(CADRE);
    assertThat(figures.targets()).hasSize(2).first().asString().contains("40");
    province.looks("I9");
  }
}
