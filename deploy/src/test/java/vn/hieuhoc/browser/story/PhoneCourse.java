package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.hieuhoc.browser.pages.CourseDeskPage;
import vn.hieuhoc.browser.pages.PlayerPage;
import vn.hieuhoc.browser.pages.QuizDeskPage;

/** A course built piece by piece: a document, a film, a quiz of every kind, and a meeting. */
final class PhoneCourse {

  /** What the quiz asks: one question of each kind. */
  static final List<Asked> QUESTIONS =
      List.of(
          new Asked(
              "SINGLE",
              "Mã khóa nào khó đoán nhất?",
              List.of("Sáu số không liền nhau"),
              List.of("123456", "Ngày sinh của mình")),
          new Asked(
              "MULTIPLE",
              "Khi có người gọi hỏi mã xác nhận thì làm gì?",
              List.of("Không đọc mã", "Gác máy rồi gọi số chính thức"),
              List.of("Đọc nhanh cho xong")),
          new Asked("TRUE", "Nên đọc hết rồi mới chia sẻ tin.", List.of("Đúng"), List.of()),
          new Asked("WRITTEN", "Điện thoại mất thì gọi ai trước?", List.of("Nhà mạng"), List.of()));

  private static final String QUIZ = "Thử xem mình nhớ gì";
  private static final String MEETING = "Gặp nhau ở nhà văn hóa";

  private PhoneCourse() {}

  /**
   * A question, and what may be answered.
   *
   * @param way how it is answered, as the form sends it
   * @param right the right answers, as they are shown or written
   */
  record Asked(String way, String prompt, List<String> right, List<String> wrong) {

    /** Answers rightly; returns what is shown of the saving. */
    String answer(PlayerPage player) {
      return way.equals("WRITTEN")
          ? player.write(right.get(0))
          : player.pick(right.toArray(new String[0]));
    }

    void ask(QuizDeskPage quiz) {
      boolean told = way.equals("TRUE");
      quiz.ask(way, prompt, told ? List.of() : right, wrong);
    }
  }

  static Asked question(String prompt) {
    return QUESTIONS.stream()
        .filter(each -> each.prompt().equals(prompt))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody asked: " + prompt));
  }

  /** Has the manager build and publish it; returns its id. */
  static String build(Visitor manager) {
    CourseDeskPage desk = manager.on(CourseDeskPage::new).openNew();
    manager.looks("khoa-tung-phan");
    desk.make(
        Village.PHONE_COURSE, "Một buổi tối để máy của mình không phản mình.", "2", "an-toan-mang");
    String course = desk.id();
    desk.addMaterial(Village.FILM).addMaterial(Village.GUIDE).moveUp(Village.GUIDE);
    QuizDeskPage quiz = desk.newQuiz().named(QUIZ, "70");
    QUESTIONS.forEach(each -> each.ask(quiz));
    manager.looks("viet-cau-hoi");
    quiz.add();
    desk.addMeeting(MEETING);
    assertThat(desk.lessons())
        .containsExactly(
            "1. " + Village.GUIDE, "2. " + Village.FILM, "3. " + QUIZ, "4. " + MEETING);
    desk.plan(
        Village.day(), "12:05", "23:59", "Nhà văn hóa thôn Phú Ân", Village.CADRE + " · 1975");
    manager.looks("ban-khoa-hoc");
    desk.publish();
    manager.looks("khoa-hoc-da-mo");
    return course;
  }
}
