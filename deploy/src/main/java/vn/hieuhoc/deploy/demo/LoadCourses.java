package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Has each centre build its courses, plan the sessions and take the lists of the past ones. */
final class LoadCourses {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Function<String, PortalApi> managerOf;
  private final PortalApi province;
  private final DemoIds ids;
  private final LocalDate today;

  /**
   * Prepares the step.
   *
   * @param managerOf the portal, called by the manager of a commune's centre
   * @param province the portal, called by the province, which sends cadres of all communes
   * @param today the day that sessions are counted from
   */
  LoadCourses(
      Function<String, PortalApi> managerOf, PortalApi province, DemoIds ids, LocalDate today) {
    this.managerOf = managerOf;
    this.province = province;
    this.ids = ids;
    this.today = today;
  }

  void load(List<DemoCourse> courses) {
    courses.forEach(this::course);
  }

  private void course(DemoCourse course) {
    PortalApi manager = managerOf.apply(course.centre());
    UUID centre = ids.centre(course.centre());
    course.quizzes().forEach(quiz -> quiz(manager, centre, course, quiz));
    UUID id =
        manager.create(
            "courses",
            Body.with("unit", centre)
                .and("title", course.title())
                .and("summary", course.summary())
                .and("description", course.description())
                .and("language", "vi")
                .and("field", course.field())
                .and("difficulty", course.difficulty())
                .and("minutes", course.minutes())
                .and("topics", course.topics())
                .and("lessons", course.lessons().stream().map(this::lesson).toList()));
    ids.put(DemoIds.Kind.COURSE, course.key(), id);
    List<UUID> offerings =
        course.sessions().stream().map(each -> planned(manager, course, id, each)).toList();
    if (!course.forCadres()) {
      manager.create("courses/" + id + "/offerings", Body.with("mode", "SELF_PACED"));
    }
    manager.post("courses/" + id + "/publication", JsonValue.EMPTY_JSON_OBJECT);
    for (int i = 0; i < offerings.size(); i++) {
      people(manager, course, i, offerings.get(i));
    }
  }

  private Body lesson(DemoCourse.Lesson lesson) {
    Body body =
        Body.with("kind", lesson.kind())
            .and("required", lesson.required())
            .and("minutes", lesson.minutes());
    return switch (lesson.kind()) {
      case MATERIAL -> body.and("material", ids.get(DemoIds.Kind.MATERIAL, lesson.content()));
      case QUIZ -> body.and("quiz", ids.get(DemoIds.Kind.QUIZ, lesson.content()));
      case SESSION -> body.and("title", lesson.content());
    };
  }

  private void quiz(PortalApi manager, UUID centre, DemoCourse course, DemoQuiz quiz) {
    List<Body> questions =
        quiz.questions().stream()
            .map(each -> question(each).and("topics", course.topics()))
            .toList();
    UUID id =
        manager.create(
            "quizzes",
            Body.with("unit", centre)
                .and("title", quiz.title())
                .and("passMark", quiz.pass())
                .and("shuffled", false)
                .and("newQuestions", questions));
    ids.put(DemoIds.Kind.QUIZ, quiz.key(), id);
  }

  private static Body question(DemoQuiz.Question question) {
    Body body =
        Body.with("kind", question.kind())
            .and("prompt", question.prompt())
            .and("points", 1)
            .and("partial", question.partial())
            .and("withMarks", false)
            .and("feedback", question.feedback());
    if (question.truth() != null) {
      return body.and("answer", question.truth())
          .and("feedbackTrue", question.whenTrue())
          .and("feedbackFalse", question.whenFalse());
    }
    if (question.choices().isEmpty()) {
      return body.and("accepted", question.accepted());
    }
    return body.and(
        "choices",
        question.choices().stream()
            .map(
                each ->
                    Body.with("text", each.text())
                        .and("correct", each.correct())
                        .and("feedback", each.feedback()))
            .toList());
  }

  /** Each session is an offering of its own, so that one can enrol in the next one only. */
  private UUID planned(
      PortalApi manager, DemoCourse course, UUID courseId, DemoCourse.Session session) {
    UUID offering =
        manager.create(
            "courses/" + courseId + "/offerings",
            Body.with("mode", "BLENDED")
                .and("enrolmentMode", session.cadres() ? "BY_STAFF" : "OPEN"));
    ids.put(
        DemoIds.Kind.SESSION,
        course.key() + "/" + course.sessions().indexOf(session),
        session(manager, offering, session));
    return offering;
  }

  private void people(PortalApi manager, DemoCourse course, int at, UUID offering) {
    DemoCourse.Session session = course.sessions().get(at);
    session.enrolled().forEach(person -> enrol(manager, offering, person));
    if (session.cadres()) {
      Stream.of(session.came(), session.late(), session.absent())
          .flatMap(List::stream)
          .forEach(person -> enrol(province, offering, person));
    }
    if (!session.came().isEmpty()) {
      attendance(manager, ids.get(DemoIds.Kind.SESSION, course.key() + "/" + at), session);
      manager.post("offerings/" + offering + "/closing", JsonValue.EMPTY_JSON_OBJECT);
    }
  }

  private void enrol(PortalApi staff, UUID offering, String person) {
    staff.post(
        "offerings/" + offering + "/enrolments", Body.with("person", ids.person(person)).json());
  }

  private UUID session(PortalApi manager, UUID offering, DemoCourse.Session session) {
    ZonedDateTime starts = today.plusDays(session.day()).atTime(session.at()).atZone(ZONE);
    return manager.create(
        "offerings/" + offering + "/sessions",
        Body.with("title", session.title())
            .and("unit", ids.unit(session.place()))
            .and("venue", session.venue())
            .and("startsAt", starts.toOffsetDateTime())
            .and("endsAt", starts.plusMinutes(session.minutes()).toOffsetDateTime())
            .and("seats", session.seats())
            .and("presenter", ids.person(session.presenter()))
            .and("organiserNote", session.note())
            .and(
                "helpers",
                session.helpers().stream()
                    .map(key -> Body.with("person", ids.person(key)).and("part", "ASSISTANT"))
                    .toList()));
  }

  private void attendance(PortalApi manager, UUID id, DemoCourse.Session session) {
    List<Body> marks = new ArrayList<>();
    session.came().forEach(key -> marks.add(mark(key, "PRESENT")));
    session.late().forEach(key -> marks.add(mark(key, "LATE")));
    session.absent().forEach(key -> marks.add(mark(key, "ABSENT")));
    manager.post("sessions/" + id + "/attendances", Body.with("items", marks).json());
  }

  private Body mark(String key, String status) {
    return Body.with("person", ids.person(key)).and("status", status).and("way", "PAPER");
  }
}
