package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.hieuhoc.browser.pages.CourseDeskPage;
import vn.hieuhoc.browser.pages.PlayerPage;

/** A course built piece by piece: a document, a film, a quiz of every kind, and a meeting. */
final class PhoneCourse {

  private static final String TOPIC = "an-toan-mang";

  /** What the quiz asks: one question of each kind. */
  static final List<Asked> QUESTIONS =
      List.of(
          new Asked(
              "SINGLE_CHOICE",
              "Mã khóa nào khó đoán nhất?",
              List.of("Sáu số không liền nhau"),
              List.of("123456", "Ngày sinh của mình")),
          new Asked(
              "MULTIPLE_CHOICE",
              "Khi có người gọi hỏi mã xác nhận thì làm gì?",
              List.of("Không đọc mã", "Gác máy rồi gọi số chính thức"),
              List.of("Đọc nhanh cho xong")),
          new Asked("TRUE_FALSE", "Nên đọc hết rồi mới chia sẻ tin.", List.of("Đúng"), List.of()),
          new Asked(
              "SHORT_ANSWER", "Điện thoại mất thì gọi ai trước?", List.of("Nhà mạng"), List.of()));

  private final Visitor manager;
  private final VillagePortal.Office office;

  PhoneCourse(Visitor manager, VillagePortal.Office office) {
    this.manager = manager;
    this.office = office;
  }

  /**
   * A question, and what may be answered.
   *
   * @param right the right answers, as they are shown or written
   */
  record Asked(String kind, String prompt, List<String> right, List<String> wrong) {

    /** Answers rightly; returns what is shown of the saving. */
    String answer(PlayerPage player) {
      return kind.equals("SHORT_ANSWER")
          ? player.write(right.get(0))
          : player.pick(right.toArray(new String[0]));
    }

    JsonObject json() {
      JsonObjectBuilder json =
          Json.createObjectBuilder().add("kind", kind).add("prompt", prompt).add("points", 1);
      json.add("partial", false).add("withMarks", false);
      json.add("topics", Json.createArrayBuilder().add(TOPIC));
      switch (kind) {
        case "TRUE_FALSE" -> json.add("answer", true);
        case "SHORT_ANSWER" -> json.add("accepted", Json.createArrayBuilder(right));
        default -> {
          JsonArrayBuilder choices = Json.createArrayBuilder();
          right.forEach(text -> choices.add(choice(text, true)));
          wrong.forEach(text -> choices.add(choice(text, false)));
          json.add("choices", choices);
        }
      }
      return json.build();
    }

    private static JsonObjectBuilder choice(String text, boolean correct) {
      return Json.createObjectBuilder().add("text", text).add("correct", correct);
    }
  }

  static Asked question(String prompt) {
    return QUESTIONS.stream()
        .filter(each -> each.prompt().equals(prompt))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody asked: " + prompt));
  }

  /** Builds and publishes it; returns its id. */
  String build() {
    String centre =
        office
            .get("units?limit=200&tree=CENTRE")
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> each.getString("code").equals(Village.CENTRE_CODE))
            .findFirst()
            .orElseThrow()
            .getString("id");
    JsonArrayBuilder questions = Json.createArrayBuilder();
    QUESTIONS.forEach(each -> questions.add(each.json()));
    String quiz =
        office
            .post(
                "quizzes",
                Json.createObjectBuilder()
                    .add("unit", centre)
                    .add("title", "Thử xem mình nhớ gì")
                    .add("passMark", 0.7)
                    .add("shuffled", false)
                    .add("newQuestions", questions)
                    .build())
            .getString("id");
    String course =
        office
            .post(
                "courses",
                Json.createObjectBuilder()
                    .add("unit", centre)
                    .add("title", Village.PHONE_COURSE)
                    .add("summary", "Một buổi tối để máy của mình không phản mình.")
                    .add("language", "vi")
                    .add("field", 2)
                    .add("topics", Json.createArrayBuilder().add(TOPIC))
                    .add(
                        "lessons",
                        Json.createArrayBuilder()
                            .add(
                                Json.createObjectBuilder()
                                    .add("kind", "QUIZ")
                                    .add("quiz", quiz)
                                    .add("required", true))
                            .add(
                                Json.createObjectBuilder()
                                    .add("kind", "SESSION")
                                    .add("title", "Gặp nhau ở nhà văn hóa")
                                    .add("required", true)
                                    .add("minutes", 120)))
                    .build())
            .getString("id");
    CourseDeskPage desk = manager.on(CourseDeskPage::new).openCourse(course);
    desk.addMaterial(Village.GUIDE).moveUp(Village.GUIDE).moveUp(Village.GUIDE);
    desk.addMaterial(Village.FILM).moveUp(Village.FILM).moveUp(Village.FILM);
    assertThat(desk.lessons())
        .containsExactly(
            "1. " + Village.GUIDE,
            "2. " + Village.FILM,
            "3. Thử xem mình nhớ gì",
            "4. Gặp nhau ở nhà văn hóa");
    desk.plan(
        Village.day(), "00:05", "23:55", "Nhà văn hóa thôn Phú Ân", Village.CADRE + " · 1975");
    manager.looks("ban-khoa-hoc");
    desk.publish();
    manager.looks("khoa-hoc-da-mo");
    return course;
  }
}
