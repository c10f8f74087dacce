package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes before a course, when it is finished and who belongs in it, told by programs. */
@WholeApplication
class CourseTermsIT {

  private static final String SHARE = "{\"v\":1,\"rule\":{\"is\":\"share\",\"atLeast\":0.5}}";

  private static Caller manager;
  private static Caller staff;
  private static String unit;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("dieukien.ql", "mat-khau-dieu-kien", "CENTRE_MANAGER@22489");
    manager = Caller.withToken(portal.base(), portal.operator().token("dieukien.ql"));
    portal.operator().user("dieukien.xa", "mat-khau-dieu-kien", "COMMUNE_STAFF@22489");
    staff = Caller.withToken(portal.base(), portal.operator().token("dieukien.xa"));
    unit =
        manager
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> "22489".equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  private static String course(String title) {
    return manager.made(
        "courses",
        "{\"unit\":\"%s\",\"title\":\"%s\",\"field\":1,\"publish\":true,\"lessons\":[{\"kind\":\"SESSION\",\"title\":\"Gặp\"}]}"
            .formatted(unit, title));
  }

  private static List<String> titles(String course) {
    return manager
        .done("GET", "courses/" + course + "/prerequisites", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(each -> each.getString("title"))
        .toList();
  }

  @Test
  void whatComesFirstIsSetLookedAtAndTakenAway() {
    String first = course("Khóa học trước");
    String then = course("Khóa học sau");

    manager.done("PUT", "courses/" + then + "/prerequisites/" + first, null);

    assertThat(titles(then)).containsExactly("Khóa học trước");
    assertThat(
            manager.send("PUT", "/api/v1/courses/" + first + "/prerequisites/" + then, "{}").body())
        .contains("prerequisite.circle");
    manager.done("DELETE", "courses/" + then + "/prerequisites/" + first, null);
    assertThat(titles(then)).isEmpty();
  }

  @Test
  void aRuleThatIsTriedIsNotSet() {
    String course = course("Khóa thử điều kiện");

    JsonObject trial =
        manager.done("PUT", "courses/" + course + "/completion-rule?dryRun=true", SHARE);

    assertThat(trial.getInt("learners")).isZero();
    assertThat(versions(course)).hasSize(1);
    manager.done("PUT", "courses/" + course + "/completion-rule", SHARE);
    assertThat(versions(course)).hasSize(2);
    assertThat(versions(course).get(0).getJsonObject("rule").getJsonObject("rule"))
        .containsEntry("is", jakarta.json.Json.createValue("share"));
  }

  private static List<JsonObject> versions(String course) {
    return manager
        .done("GET", "courses/" + course + "/completion-rule", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  @Test
  void theRuleOfAClassComesAsItWasSent() {
    String offering =
        manager.made("courses/" + course("Khóa có luật") + "/offerings", "{\"mode\":\"BLENDED\"}");
    manager.done(
        "PUT",
        "offerings/" + offering + "/rule",
        "{\"rule\":{\"v\":1,\"rule\":{\"is\":\"livesIn\",\"unit\":\"" + unit + "\"}}}");

    assertThat(
            manager
                .done("GET", "offerings/" + offering + "/rule", null)
                .getJsonObject("rule")
                .getJsonObject("rule")
                .getString("unit"))
        .isEqualTo(unit);
  }

  @Test
  void whoJustCameInHasALineThatCanBeNamed() {
    String offering =
        manager.made(
            "courses/" + course("Khóa có người tới") + "/offerings", "{\"mode\":\"BLENDED\"}");
    String session =
        manager.made(
            "offerings/" + offering + "/sessions",
            """
            {"title":"Buổi ghé","venue":"Nhà văn hóa","startsAt":"%1$sT08:00:00+07:00",
             "endsAt":"%1$sT09:00:00+07:00"}"""
                .formatted(LocalDate.now().minusDays(2)));

    staff.made(
        "people",
        "{\"fullName\":\"Khúc Người Ghé Qua\",\"birthDate\":\"1961\",\"residence\":{\"unit\":\"%s\",\"from\":\"2025-07-01\"}}"
            .formatted(unit));
    JsonObject taken =
        manager.done(
            "POST",
            "sessions/" + session + "/attendances",
            "{\"fullName\":\"Khúc Người Ghé Qua\",\"birthYear\":1961,\"unit\":\"%s\",\"status\":\"PRESENT\"}"
                .formatted(unit));

    assertThat(taken.getString("id")).isEqualTo(taken.getJsonArray("ids").getString(0));
    assertThat(
            manager
                .done("GET", "sessions/" + session + "/attendances", null)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("person"))
        .isEqualTo(taken.getString("person"));
  }
}
