package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.deploy.StatementLog;

/**
 * A learner's page is drawn once and shown again, and never says what is no longer so: the page
 * after a save has the save in it.
 */
@ExtendWith(VillagePortal.Provider.class)
class LearnerPagesIT {

  /** Who asks is looked up each time; drawing a page takes far more. */
  private static final int MOST_FOR_A_KEPT_PAGE = 2;

  private static final int DEEPEST_BODY = 31;

  private static Caller browser;
  private static Names names;

  @BeforeAll
  static void signIn(VillagePortal portal) {
    names = portal.here().names();
    browser = Caller.signedIn(portal.base(), portal.here().user("citizen"), Village.PASSWORD);
  }

  @Test
  void aPageIsDrawnOnce(VillagePortal portal) {
    settled(portal);
    String drawn = browser.page("/toi");

    List<String> asked = askedFor(portal, "/toi");

    assertThat(asked).as("%s", asked).hasSizeLessThanOrEqualTo(MOST_FOR_A_KEPT_PAGE);
    assertThat(browser.page("/toi")).isEqualTo(drawn);
  }

  @Test
  void thePageAfterASaveHasTheSaveInIt(VillagePortal portal) {
    Caller citizen = portal.here().as("citizen");
    String lesson = names.fill("/hoc/{enrolment5}?bai={lessonOf5}");
    browser.page(lesson);
    for (int page : new int[] {401, 402, 403}) {
      citizen.done(
          "PUT",
          names.fill("enrolments/{enrolment5}/lessons/{lessonOf5}/place"),
          "{\"visit\":\"v\",\"seconds\":5,\"atEnd\":false,\"place\":{\"page\":%d}}"
              .formatted(page));

      assertThat(browser.page(lesson)).contains("page&quot;:" + page);
    }
  }

  @Test
  void aPlaceIsKeptAsDeepAsABodyMayBeAndNoDeeperOneIsTaken(VillagePortal portal) {
    Caller citizen = portal.here().as("citizen");
    String path = names.fill("enrolments/{enrolment5}/lessons/{lessonOf5}/place");

    citizen.done("PUT", path, nested(DEEPEST_BODY - 1));
    assertThat(citizen.send("PUT", "/api/v1/" + path, nested(DEEPEST_BODY)).statusCode())
        .isEqualTo(400);
  }

  private static String nested(int depth) {
    return "{\"visit\":\"v\",\"seconds\":5,\"atEnd\":false,\"place\":"
        + "{\"a\":".repeat(depth)
        + "1"
        + "}".repeat(depth)
        + "}";
  }

  @Test
  void anAnswerJustSavedIsOnTheNextPage(VillagePortal portal) {
    Caller citizen = portal.here().as("citizen");
    String attempt = citizen.made(names.fill("quizzes/{quiz5}/attempts"), "{}");
    citizen.done("PUT", "attempts/" + attempt + "/answers/1", "{\"value\":true}");
    String before = browser.page("/toi");

    citizen.done("POST", "attempts/" + attempt + "/submission", null);
    settled(portal);

    assertThat(browser.page("/toi")).isNotEqualTo(before);
  }

  @Test
  void whatOthersSaveForThemselvesLeavesThePage(VillagePortal portal) {
    Caller neighbour = portal.here().as("presenter");
    neighbour.made(names.fill("offerings/{offering5}/enrolments"), "{}");
    settled(portal);
    browser.page("/toi");
    neighbour.made(names.fill("quizzes/{quiz5}/attempts"), "{}");

    List<String> asked = askedFor(portal, "/toi");

    assertThat(asked).as("%s", asked).hasSizeLessThanOrEqualTo(MOST_FOR_A_KEPT_PAGE);
  }

  @Test
  void whatStaffChangeForEverybodyIsOnTheNextPage(VillagePortal portal) {
    String shelf = "/toi?loc=chua-hoc";
    browser.page(shelf);
    for (String title : new String[] {"Khóa đổi tên một", "Khóa đổi tên hai"}) {
      portal
          .here()
          .as("manager")
          .done(
              "PUT",
              names.fill("courses/{course6}"),
              names.fill(
                  """
                  {"unit":"{centre}","title":"%s","summary":"Thử","language":"vi","field":1,
                   "difficulty":"EASY","minutes":30,"topics":[]}"""
                      .formatted(title)));

      assertThat(browser.page(shelf)).contains(title);
    }
  }

  /** Its helpers are rows of a table that no entity stands for. */
  @Test
  void aSessionIsPlannedWithItsHelpers(VillagePortal portal) {
    String session =
        portal
            .here()
            .as("manager")
            .made(
                names.fill("offerings/{offering7}/sessions"),
                names.fill(
                    """
                    {"title":"Buổi có người giúp","unit":"{hamlet}","venue":"Nhà văn hóa thôn",
                     "startsAt":"{today}T19:00:00+07:00","endsAt":"{today}T20:00:00+07:00","seats":40,
                     "presenter":"{presenterPerson}",
                     "helpers":[{"person":"{person1}","part":"ASSISTANT"}]}"""));

    assertThat(session).isNotEmpty();
  }

  @Test
  void aPageOfOnePersonIsNotShownToAnother(VillagePortal portal) {
    String mine = browser.page("/toi");
    Caller other =
        Caller.signedIn(portal.base(), portal.here().user("presenter"), Village.PASSWORD);

    assertThat(other.page("/toi")).isNotEqualTo(mine);
  }

  @Test
  void afterSigningOutThePageIsGone(VillagePortal portal) {
    Caller once = Caller.signedIn(portal.base(), portal.here().user("citizen"), Village.PASSWORD);
    String page = once.page("/toi");
    assertThat(once.page("/toi")).isEqualTo(page);

    try (StatementLog log = StatementLog.of(portal.data())) {
      log.execute("delete from hieuhoc.sign_in_session order by created_at desc limit 1");
    }

    assertThat(once.get("/toi").statusCode()).isEqualTo(303);
  }

  /** Until what was queued for later is done. */
  private static void settled(VillagePortal portal) {
    try (StatementLog log = StatementLog.of(portal.data())) {
      log.awaitIdle();
    }
  }

  private static List<String> askedFor(VillagePortal portal, String page) {
    try (StatementLog log = StatementLog.of(portal.data())) {
      return log.during(() -> browser.page(page));
    }
  }
}
