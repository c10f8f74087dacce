package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.feed.ReadOn;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.path.NewStep;
import vn.hieuhoc.path.PathCommand;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.PathView;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.work.WorkHandler;

/** What tests of paths do again and again in a classroom. */
final class PathRoom {

  private PathRoom() {}

  static PathCommand command(Classroom room, String title) {
    return new PathCommand(
        room.idOfUnit(room.commune()), title, "Biết cứu người", "Ai ở gần sông", null);
  }

  static UUID draft(Classroom room) {
    return room.get(PathService.class).create(command(room, "Phòng đuối nước"), null);
  }

  static NewStep course(UUID course, boolean after) {
    return new NewStep(Is.COURSE, null, course, null, null, null, null, after);
  }

  static UUID harder(Classroom room) {
    UUID course =
        room.get(CourseService.class)
            .create(
                new CourseCommand(
                    room.idOfUnit(room.commune()),
                    "Cứu hộ nâng cao",
                    null,
                    null,
                    null,
                    4,
                    null,
                    null,
                    Set.of("so-cuu")),
                List.of(LessonCommand.passing(room.quizId)),
                true);
    room.flush();
    return course;
  }

  /** First the course of the room, then, after it, the harder one. */
  static UUID published(Classroom room, UUID harder) {
    UUID path = draft(room);
    PathService paths = room.get(PathService.class);
    paths.addStep(path, course(room.course, false));
    paths.addStep(path, course(harder, true));
    assertThat(publish(room, path)).isEqualTo(1);
    room.flush();
    return path;
  }

  /** Shows the draft as it is now to everybody. */
  static int publish(Classroom room, UUID path) {
    PathService paths = room.get(PathService.class);
    return paths.publish(path, paths.details(path).seen());
  }

  static PathView view(Classroom room, UUID path) {
    room.forget();
    return room.get(PathProgressService.class).view(path);
  }

  static String told(PathView view) {
    return view.standing().done()
        + "/"
        + view.standing().total()
        + " "
        + view.standing().steps().stream().map(PathStep::state).toList();
  }

  static void work(Classroom room) {
    room.flush();
    ReadOn.in(room.get(World.class));
    try {
      for (String kind : List.of("Everybody:follow-path", "follow-paths")) {
        String[] part = kind.split(":");
        String type = "vn.hieuhoc.path.PathUpkeep" + (part.length == 2 ? "$" + part[0] : "");
        for (String subject : room.works(part[part.length - 1])) {
          ((WorkHandler) room.get(Class.forName(type))).handle(subject);
        }
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    room.forget();
  }

  static List<RecordRow> finishes(Classroom room, Long person) {
    return room.recordsOf(person).stream()
        .filter(record -> record.activity().contains("/lo-trinh/") && !record.voided())
        .toList();
  }

  static UUID stepOf(Classroom room, UUID path, int at) {
    return view(room, path).standing().steps().get(at).id();
  }

  static void learnFirst(Classroom room) {
    UUID place = room.enrol(room.selfPaced());
    room.read(place);
    room.answerAll(place, "a");
  }

  static void learnSecond(Classroom room, UUID harder) {
    UUID alone = room.get(OfferingService.class).ofCourse(harder).get(0).id();
    UUID place = room.enrol(alone);
    UUID lesson = room.get(CourseCatalogueService.class).details(harder).lessons().get(0).id();
    UUID attempt = room.get(LearningService.class).startQuiz(place, lesson);
    for (int n = 1; n <= 5; n++) {
      room.get(AttemptService.class).save(attempt, n, SaveAnswer.byForm(Answer.of("a")));
    }
    room.wait(Duration.ofMinutes(2));
    room.get(AttemptService.class).submit(attempt);
  }

  static void elsewhere(Classroom room, Long person, Trust trust) {
    room.get(RecordService.class)
        .append(
            new NewRecord(
                UUID.randomUUID(),
                room.numberOf(person),
                Verb.COMPLETED,
                Vocabulary.elsewhere("SỞ NỘI VỤ", "tin học"),
                ActivityType.COURSE,
                "Tin học",
                RecordKind.EXTERNAL_CREDENTIAL,
                Set.of(),
                null,
                null,
                null,
                true,
                room.now(),
                trust,
                null));
  }

  static String number(Classroom room, Long person) {
    room.entityManager()
        .createNativeQuery("update person set person_number = upper(person_number)")
        .executeUpdate();
    room.forget();
    return room.numberOf(person);
  }

  static final PageRequest PAGE = new PageRequest(0, 50);
  static final StoredFile PAPER =
      new StoredFile("ab".repeat(32), "giay.pdf", MaterialFormat.PDF, 1000, 1, null);
}
