package vn.hieuhoc.deploy.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A course of the demo with its lessons, quizzes and sessions.
 *
 * @param centre code of the commune whose centre offers it
 * @param field programme field 1 to 6
 * @param programmeItems content items of the cadre training programme that it covers
 */
public record DemoCourse(
    String key,
    String title,
    String summary,
    String description,
    String centre,
    int field,
    String difficulty,
    int minutes,
    List<String> topics,
    List<String> programmeItems,
    List<Lesson> lessons,
    List<Session> sessions,
    List<DemoQuiz> quizzes) {

  private static final List<String> FILES =
      List.of(
          "1-an-toan-so",
          "2-vuon-va-bien",
          "3-nghe-nha-don-khach",
          "4-hoa-thuan-nghi-nhieu-chieu",
          "5-cung-nhau-hoc-suot-doi",
          "6-can-bo-khai-thac-bien-soan",
          "7-can-bo-luu-tru-quan-ly");

  /** Of what a lesson consists. */
  public enum LessonKind {
    MATERIAL,
    QUIZ,
    SESSION
  }

  /**
   * One lesson.
   *
   * @param content key of the material or quiz, or the title of what happens in the session
   * @param minutes or null when the material or quiz says it
   */
  public record Lesson(LessonKind kind, String content, Integer minutes, boolean required) {}

  /**
   * A session in a hall.
   *
   * @param day days from the day the demo is loaded; negative is past
   * @param place key of the hamlet
   * @param cadres whether only cadres are called to it
   * @param came keys of those present, for a past session
   * @param enrolled keys of those who have a place, for one to come
   */
  public record Session(
      String title,
      String place,
      String venue,
      int day,
      LocalTime at,
      int minutes,
      Integer seats,
      String presenter,
      List<String> helpers,
      String note,
      boolean cadres,
      List<String> came,
      List<String> late,
      List<String> absent,
      List<String> enrolled) {}

  /** True when nobody but cadres is called to it. */
  boolean forCadres() {
    return sessions.stream().anyMatch(Session::cadres);
  }

  /** All courses, in their order. */
  public static List<DemoCourse> all() {
    return FILES.stream()
        .map(file -> read(Yaml.map(DemoResource.text("courses/" + file + ".yaml"))))
        .toList();
  }

  private static DemoCourse read(Yaml data) {
    return new DemoCourse(
        data.text("key"),
        data.text("title"),
        data.text("summary"),
        data.text("description").strip(),
        data.text("centre"),
        data.number("field"),
        data.text("difficulty"),
        data.number("minutes"),
        data.texts("topics"),
        data.texts("programmeItems"),
        data.children("lessons").stream().map(DemoCourse::lesson).toList(),
        data.children("sessions").stream().map(DemoCourse::session).toList(),
        data.children("quizzes").stream().map(DemoQuiz::read).toList());
  }

  private static Lesson lesson(Yaml data) {
    boolean required = !data.flag("optional");
    Integer minutes = data.has("minutes") ? data.number("minutes") : null;
    if (data.has("material")) {
      return new Lesson(LessonKind.MATERIAL, data.text("material"), minutes, required);
    }
    if (data.has("quiz")) {
      return new Lesson(LessonKind.QUIZ, data.text("quiz"), minutes, required);
    }
    return new Lesson(LessonKind.SESSION, data.text("session"), minutes, required);
  }

  private static Session session(Yaml data) {
    return new Session(
        data.text("title"),
        data.text("place"),
        data.text("venue"),
        data.number("day"),
        LocalTime.parse(data.text("at")),
        data.number("minutes"),
        data.has("seats") ? data.number("seats") : null,
        data.text("presenter"),
        data.texts("helpers"),
        data.textOrNull("note"),
        data.flag("cadres"),
        data.texts("came"),
        data.texts("late"),
        data.texts("absent"),
        data.texts("enrolled"));
  }

  /** Keys of everybody the course's sessions name. */
  public List<String> people() {
    List<String> people = new ArrayList<>();
    for (Session session : sessions) {
      people.add(session.presenter());
      people.addAll(session.helpers());
      people.addAll(session.came());
      people.addAll(session.late());
      people.addAll(session.absent());
      people.addAll(session.enrolled());
    }
    return people;
  }
}
