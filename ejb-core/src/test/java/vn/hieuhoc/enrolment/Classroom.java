package vn.hieuhoc.enrolment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressView;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.work.WorkHandler;

/** A commune, a course with a text, five questions and a session, and a clock that can be moved. */
final class Classroom {

  private static final String[] OBSERVERS = {
    "vn.hieuhoc.offering.OpenForSelfStudy",
    "vn.hieuhoc.progress.ProgressUpkeep",
    "vn.hieuhoc.enrolment.EndSeatOffer",
    "vn.hieuhoc.enrolmentrule.EnrolByRule",
    "vn.hieuhoc.course.CourseFindings",
    "vn.hieuhoc.path.PathUpkeep",
    "vn.hieuhoc.reading.MaterialTopics",
    "vn.hieuhoc.reading.MaterialReadingService",
    "vn.hieuhoc.outline.Drafts"
  };

  private final EntityManager entityManager;
  private final World world;
  private final Moving clock = new Moving();
  private final Long commune;
  private final Long hamlet;
  private Long otherHamlet;
  UUID course;
  UUID reading;
  UUID quiz;
  UUID quizId;

  /** A clock that stands until it is moved. */
  static final class Moving extends Clock {

    private Instant now = Instant.parse("2026-11-23T05:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Classroom(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.world = new World(entityManager, clock).observedBy(OBSERVERS);
    this.commune = SampleUnits.commune(entityManager);
    this.hamlet = SampleUnits.hamletOf(entityManager, commune);
    asManager();
    build();
  }

  static void open(Consumer<Classroom> lesson) {
    Wired.inTransaction(entityManager -> lesson.accept(new Classroom(entityManager)));
  }

  <T> T get(Class<T> type) {
    return world.get(type);
  }

  void wait(Duration duration) {
    entityManager.flush();
    clock.now = clock.now.plus(duration);
  }

  Instant now() {
    return clock.now;
  }

  Long person(String name) {
    return SamplePeople.living(entityManager, name, 1984, hamlet);
  }

  String numberOf(Long person) {
    return one("select p.personNumber from Person p where p.id = :id", person, String.class);
  }

  UUID idOf(Long person) {
    return one("select p.publicId from Person p where p.id = :id", person, UUID.class);
  }

  void asManager() {
    signIn(null, new HeldRole(Role.CENTRE_MANAGER, commune));
  }

  void as(Long person) {
    signIn(person, new HeldRole(Role.CITIZEN, hamlet));
  }

  void signIn(Long person, HeldRole... roles) {
    get(Caller.class)
        .signIn(new CallerAccount(1L, UUID.randomUUID(), "test", person, null), List.of(roles));
  }

  UUID draftMaterial() {
    UUID id = material();
    entityManager
        .createNativeQuery("update material set status = 'DRAFT' where public_id = ?1")
        .setParameter(1, id.toString())
        .executeUpdate();
    return id;
  }

  UUID selfPaced() {
    return get(OfferingService.class).ofCourse(course).get(0).id();
  }

  UUID meeting(int seats, Instant startsAt) {
    UUID offering =
        get(OfferingService.class)
            .create(
                course,
                new OfferingCommand(
                    OfferingMode.BLENDED, null, null, seats, null, null, null, null, null));
    session(offering, startsAt);
    return offering;
  }

  UUID session(UUID offering, Instant startsAt) {
    return session(offering, startsAt, startsAt.plusSeconds(7200), null);
  }

  UUID session(UUID offering, Instant startsAt, Instant endsAt, UUID presenter) {
    return get(SessionService.class)
        .create(
            offering,
            new SessionCommand(
                null,
                null,
                "Nhà văn hóa thôn",
                startsAt,
                endsAt,
                null,
                60,
                presenter,
                null,
                null,
                null));
  }

  UUID draft() {
    UUID draft =
        get(CourseService.class)
            .create(
                new CourseCommand(
                    unitId(), "Khóa nháp", null, null, null, 4, null, null, Set.of("so-cuu")),
                List.of(LessonCommand.attending("Gặp nhau", 60)),
                false);
    entityManager.flush();
    return draft;
  }

  UUID draftOffering() {
    return get(OfferingService.class)
        .create(
            draft(),
            new OfferingCommand(
                OfferingMode.BLENDED, null, null, null, null, null, null, null, null));
  }

  Long elsewhere(String name) {
    return SamplePeople.living(entityManager, name, 1984, elsewhereHamlet());
  }

  Long elsewhereHamlet() {
    if (otherHamlet == null) {
      otherHamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
    }
    return otherHamlet;
  }

  /** Signs in who runs the courses of that other place. */
  void asManagerElsewhere() {
    signIn(null, new HeldRole(Role.CENTRE_MANAGER, elsewhereHamlet()));
  }

  UUID idOfUnit(Long unit) {
    return one("select u.publicId from OrganisationalUnit u where u.id = :id", unit, UUID.class);
  }

  private <T> T one(String query, Long key, Class<T> type) {
    return entityManager.createQuery(query, type).setParameter("id", key).getSingleResult();
  }

  UUID enrol(UUID offering) {
    return get(EnrolmentService.class).enrol(offering, EnrolCommand.SELF);
  }

  /** Reads the text of the course for five minutes and says that it is finished. */
  void read(UUID enrolment) {
    LearningService learning = get(LearningService.class);
    learning.open(enrolment, reading);
    wait(Duration.ofMinutes(5));
    learning.savePlace(enrolment, reading, new SavePlace("one", 290L, 0, false, null));
    learning.finish(enrolment, reading);
  }

  /** Takes the quiz, with the same choice for every question: "a" is right. */
  AttemptView answerAll(UUID enrolment, String choice) {
    UUID attempt = get(LearningService.class).startQuiz(enrolment, quiz);
    for (int n = 1; n <= 5; n++) {
      get(AttemptService.class).save(attempt, n, SaveAnswer.byForm(Answer.of(choice)));
    }
    wait(Duration.ofMinutes(2));
    return get(AttemptService.class).submit(attempt);
  }

  List<RecordRow> recordsOf(Long person) {
    flush();
    return get(RecordService.class).rowsOf(person, Instant.EPOCH, now().plus(Duration.ofDays(1)));
  }

  String state(UUID enrolment) {
    entityManager.flush();
    ProgressView view = get(LearningService.class).progress(enrolment);
    List<String> lines = new ArrayList<>();
    view.lessons()
        .forEach(
            l -> lines.add(l.title() + " " + l.state() + " " + l.record() + " " + l.bestScore()));
    return view.status() + " " + view.lessonsDone() + "/" + view.lessonsTotal() + " " + lines;
  }

  long records(Long person) {
    return ((Number)
            entityManager
                .createNativeQuery("select count(*) from activity_record where person_id = ?1")
                .setParameter(1, person)
                .getSingleResult())
        .longValue();
  }

  /** Does what is left for later about finished courses. */
  void reviewFinishes() {
    try {
      Class<?> review = Class.forName("vn.hieuhoc.progress.ReviewFinish");
      for (String subject : works("review-finish")) {
        ((WorkHandler) get(review)).handle(subject);
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    flush();
  }

  /** What is left for later of a kind. */
  List<String> works(String kind) {
    flush();
    List<?> subjects =
        entityManager
            .createNativeQuery("select w.subject from work_item w where w.kind = ?1 order by w.id")
            .setParameter(1, kind)
            .getResultList();
    return subjects.stream().map(String::valueOf).toList();
  }

  Long commune() {
    return commune;
  }

  Long hamlet() {
    return hamlet;
  }

  EntityManager entityManager() {
    return entityManager;
  }

  void flush() {
    entityManager.flush();
  }

  /** Begins as the next request does: with nothing read yet. */
  void forget() {
    entityManager.flush();
    entityManager.clear();
  }

  private UUID unitId() {
    return idOfUnit(commune);
  }

  private void build() {
    UUID unit = unitId();
    quizId =
        get(QuizService.class)
            .create(
                new QuizCommand(
                    unit,
                    "Câu hỏi cuối khóa",
                    new BigDecimal("0.6"),
                    3,
                    10,
                    true,
                    null,
                    null,
                    null,
                    questions()));
    course =
        get(CourseService.class)
            .create(
                new CourseCommand(
                    unit, "Sơ cứu đuối nước", null, null, null, 4, null, null, Set.of("so-cuu")),
                List.of(
                    LessonCommand.reading(material()),
                    LessonCommand.passing(quizId),
                    LessonCommand.attending("Thực hành ở nhà văn hóa", 120)),
                true);
    entityManager.flush();
    var lessons = get(vn.hieuhoc.course.CourseCatalogueService.class).details(course).lessons();
    reading = lessons.get(0).id();
    quiz = lessons.get(1).id();
  }

  private static List<NewQuestion> questions() {
    List<NewQuestion> questions = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      questions.add(
          new NewQuestion(
              QuestionContent.choosing(
                  QuestionKind.SINGLE_CHOICE,
                  "Câu " + i,
                  BigDecimal.ONE,
                  List.of(
                      new Choice(null, "Đúng", true, null), new Choice(null, "Sai", false, null)),
                  false,
                  null),
              Set.of("phong-duoi-nuoc")));
    }
    return questions;
  }

  /** A material everybody can open. */
  UUID material() {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            "insert into material (public_id, unit_id, title, title_folded, language, licence, minutes,"
                + " status, created_at, modified_at, published_at) values (?1,"
                + " (select id from organisational_unit where public_id = ?2), 'Sơ cứu', 'so cuu',"
                + " 'vi', 'CC BY 4.0', 8, 'PUBLISHED', now(6), now(6), now(6))")
        .setParameter(1, id.toString())
        .setParameter(2, unitId().toString())
        .executeUpdate();
    return id;
  }
}
