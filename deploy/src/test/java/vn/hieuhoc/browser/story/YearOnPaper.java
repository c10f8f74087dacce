package vn.hieuhoc.browser.story;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What somebody learnt this year before the portal kept the record: statements of learning, one a
 * line. All of them happened just now, so that the story holds on the first day of a year too.
 */
final class YearOnPaper {

  private static final String HOME = "https://hieuhoc.vn";
  private static final String EXTENSION = HOME + "/xapi/";

  private final String personNumber;
  private final List<String> statements = new ArrayList<>();

  private YearOnPaper(String personNumber) {
    this.personNumber = personNumber;
  }

  /**
   * A busy year that lacks only skills with a phone: without them the fifth indicator of the draft
   * set stays below its floor.
   */
  static List<String> withoutDigitalSkills(String personNumber) {
    YearOnPaper year = new YearOnPaper(personNumber);
    year.lessons(6, "tieng-anh", 45);
    year.lessons(5, "nong-nghiep", 45);
    year.lessons(4, "tu-duy-phan-bien", 30);
    year.lessons(5, "hoa-giai", 30);
    year.lessons(5, "hoc-tap-suot-doi", 30);
    year.lessons(4, "hop-tac-chia-se", 30);
    year.lessons(2, "ke-hoach-hoc-tap", 30);
    year.times(3, "SESSION_ATTENDED", "van-hoa-the-thao", 90, null);
    year.times(1, "COURSE_COMPLETED", "tieng-anh", 0, null);
    year.times(1, "COURSE_COMPLETED", "nong-nghiep", 0, null);
    year.times(2, "COURSE_COMPLETED", "hoa-giai", 0, null);
    year.times(4, "QUIZ_PASSED", "tu-duy-phan-bien", 10, new BigDecimal("0.95"));
    year.times(1, "QUIZ_PASSED", "tieng-anh", 10, new BigDecimal("0.9"));
    year.times(3, "CONTRIBUTION", "khuyen-hoc", 60, null);
    year.times(2, "CONTRIBUTION", "hoa-giai", 60, null);
    return year.statements;
  }

  private void lessons(int times, String topic, int minutes) {
    times(times, "LESSON_COMPLETED", topic, minutes, null);
  }

  private void times(int times, String kind, String topic, int minutes, BigDecimal score) {
    for (int i = 1; i <= times; i++) {
      JsonObjectBuilder result =
          Json.createObjectBuilder().add("completion", true).add("duration", "PT" + minutes + "M");
      if (score != null) {
        result.add("success", true).add("score", Json.createObjectBuilder().add("scaled", score));
      }
      JsonArrayBuilder topics = Json.createArrayBuilder().add(topic);
      String activity = HOME + "/hoat-dong-giay/" + topic + "/" + kind + "/" + i;
      statements.add(
          Json.createObjectBuilder()
              .add("id", UUID.randomUUID().toString())
              .add(
                  "actor",
                  Json.createObjectBuilder()
                      .add(
                          "account",
                          Json.createObjectBuilder()
                              .add("homePage", HOME)
                              .add("name", personNumber)))
              .add(
                  "verb",
                  Json.createObjectBuilder().add("id", "http://adlnet.gov/expapi/verbs/completed"))
              .add(
                  "object",
                  Json.createObjectBuilder()
                      .add("id", activity)
                      .add(
                          "definition",
                          Json.createObjectBuilder()
                              .add(
                                  "name",
                                  Json.createObjectBuilder()
                                      .add("vi", "Sổ giấy: " + topic + " " + i))))
              .add("result", result)
              .add("timestamp", Instant.now().toString())
              .add(
                  "context",
                  Json.createObjectBuilder()
                      .add(
                          "extensions",
                          Json.createObjectBuilder()
                              .add(EXTENSION + "kind", kind)
                              .add(EXTENSION + "topics", topics)
                              .add(EXTENSION + "trust", "CONFIRMED")))
              .build()
              .toString());
    }
  }
}
