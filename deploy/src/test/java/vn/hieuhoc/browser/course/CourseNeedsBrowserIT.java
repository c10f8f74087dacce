package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/** A manager finds from the first page every class where somebody asks for a seat. */
@InBrowser
class CourseNeedsBrowserIT {

  @Test
  void eachClassThatIsAskedForASeatHasALineThatLeadsThereAndFurtherOnesAreFolded(
      Chromium chromium, RunningPortal portal) {
    Map<String, String> classes = askedClasses(portal);
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@22489");
    try {
      desk.go("/quan-ly");
      Locator folded = desk.find(".need details");
      assertThat(folded.first()).containsText("nơi khác");
      folded.locator("summary").first().click();
      classes.forEach(
          (id, title) ->
              assertThat(desk.find(".need a[href='/quan-ly/lop/" + id + "']"))
                  .containsText(title + " · từ "));
      Accessibility.check(desk.browserPage());
      Accessibility.checkWidth(desk.browserPage());

      desk.tap(
          desk.find(".need a[href='/quan-ly/lop/" + classes.keySet().iterator().next() + "']"));
      assertThat(desk.find("main")).containsText("Cao Thị Xin Chỗ");
    } finally {
      desk.close();
    }
  }

  /** Titles by public id of four classes that somebody would like to join. */
  private static Map<String, String> askedClasses(RunningPortal portal) {
    Office office = new Office(portal, "xin");
    office.learner("xin.lan", "Cao Thị Xin Chỗ");
    String learner = portal.operator().token("xin.lan");
    Map<String, String> classes = new LinkedHashMap<>();
    for (int n = 1; n <= 4; n++) {
      String title = "Lớp xin chỗ số " + n;
      String course =
          office.course(
              title, Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
      String offering =
          office.made(
              "courses/" + course + "/offerings",
              Json.createObjectBuilder().add("mode", "BLENDED").add("enrolmentMode", "APPROVAL"));
      office.meeting(offering, Instant.now().plus(Duration.ofDays(n)));
      portal.call(
          learner, "POST", "offerings/" + offering + "/enrolments", Json.createObjectBuilder());
      classes.put(offering, title);
    }
    return classes;
  }
}
