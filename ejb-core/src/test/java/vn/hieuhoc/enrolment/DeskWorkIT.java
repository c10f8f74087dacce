package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assignment.AnswerService;
import vn.hieuhoc.assignment.JudgingService;
import vn.hieuhoc.assignment.MarkAnswer;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.deskwork.DeskWork;
import vn.hieuhoc.deskwork.DeskWorkKind;
import vn.hieuhoc.deskwork.DeskWorkService;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.NewQuestion;
import vn.hieuhoc.discussion.PostText;
import vn.hieuhoc.discussion.QuestionRow;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.PageRequest;

/** What waits at the courses of who keeps them, a line for each place, until it is done. */
class DeskWorkIT {

  private static List<DeskWork> waiting(Classroom room) {
    room.flush();
    return room.get(DeskWorkService.class).mine();
  }

  private static UUID task(Classroom room) {
    room.asManager();
    return Drafting.add(
        room, LessonCommand.working(LessonKind.ASSIGNMENT, "Ảnh chụp", 30, "Chụp vườn nhà em."));
  }

  private static void handsIn(Classroom room, String name, UUID task, String digit) {
    room.as(room.person(name));
    UUID place = room.enrol(room.selfPaced());
    room.get(AnswerService.class)
        .handIn(
            place,
            task,
            new StoredFile(digit.repeat(64), "vuon.jpg", MaterialFormat.JPEG, 1000, null, null),
            null);
  }

  @Test
  void answersThatWereHandedInWaitUntilTheyAreMarkedTheOldestBeingTold() {
    Classroom.open(
        room -> {
          UUID task = task(room);
          assertThat(waiting(room)).isEmpty();
          Instant first = room.now();
          handsIn(room, "Trần Thị Lan", task, "a");
          room.wait(Duration.ofDays(2));
          handsIn(room, "Lê Văn Nam", task, "b");

          room.asManager();
          assertThat(waiting(room))
              .extracting(
                  DeskWork::kind,
                  DeskWork::count,
                  DeskWork::since,
                  DeskWork::at,
                  DeskWork::part,
                  DeskWork::name)
              .containsExactly(
                  tuple(
                      DeskWorkKind.ANSWER,
                      2,
                      first,
                      room.course,
                      task,
                      "Sơ cứu đuối nước · Ảnh chụp"));

          JudgingService judging = room.get(JudgingService.class);
          judging.people(room.course, task, new PageRequest(0, 50)).items().stream()
              .filter(row -> row.answer() != null)
              .forEach(
                  row ->
                      judging.mark(
                          room.course, task, row.answer().id(), new MarkAnswer(true, 90, null)));
          assertThat(waiting(room)).isEmpty();
        });
  }

  @Test
  void aQuestionWaitsUntilSomebodyWhoKeepsTheCourseAnswersIt() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          room.enrol(room.selfPaced());
          DiscussionService talk = room.get(DiscussionService.class);
          UUID question = talk.ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", room.reading));
          room.as(room.person("Lê Văn Nam"));
          room.enrol(room.selfPaced());
          talk.answer(question, new PostText(null, "Tôi cũng muốn biết."));

          room.asManager();
          assertThat(waiting(room))
              .extracting(DeskWork::kind, DeskWork::count, DeskWork::at)
              .containsExactly(tuple(DeskWorkKind.QUESTION, 1, room.course));
          assertThat(talk.unanswered(room.course, new PageRequest(0, 20)).page().items())
              .extracting(QuestionRow::id)
              .containsExactly(question);
          talk.answer(question, new PostText(null, "Ở cuối trang."));
          assertThat(waiting(room)).isEmpty();
          assertThat(talk.unanswered(room.course, new PageRequest(0, 20)).page().total()).isZero();
        });
  }

  private static UUID byApproval(Classroom room) {
    return room.get(OfferingService.class)
        .create(
            room.course,
            new OfferingCommand(
                OfferingMode.BLENDED,
                null,
                null,
                20,
                EnrolmentMode.APPROVAL,
                null,
                null,
                null,
                null));
  }

  @Test
  void eachClassThatIsAskedForSeatsIsALineOfItsOwnWithItsNextSession() {
    Classroom.open(
        room -> {
          UUID monday = byApproval(room);
          UUID tuesday = byApproval(room);
          room.session(monday, room.now().minus(Duration.ofDays(2)));
          Instant next = room.now().plus(Duration.ofDays(5));
          room.session(monday, next);
          for (String name : List.of("Trần Thị Lan", "Lê Văn Nam")) {
            room.as(room.person(name));
            room.enrol(tuesday);
          }
          room.wait(Duration.ofHours(1));
          room.as(room.person("Vũ Thị Mai"));
          room.enrol(monday);

          room.asManager();
          assertThat(waiting(room))
              .extracting(DeskWork::at, DeskWork::count, DeskWork::name, DeskWork::startsAt)
              .containsExactly(
                  tuple(tuesday, 2, "Sơ cứu đuối nước", null),
                  tuple(monday, 1, "Sơ cứu đuối nước", next));
        });
  }

  @Test
  void whatBelongsToACourseThatWasPutAwayCallsForNobody() {
    Classroom.open(
        room -> {
          UUID task = task(room);
          handsIn(room, "Trần Thị Lan", task, "a");
          room.get(DiscussionService.class)
              .ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", room.reading));
          room.asManager();
          UUID offering = byApproval(room);
          room.as(room.person("Lê Văn Nam"));
          room.enrol(offering);
          room.asManager();
          assertThat(waiting(room))
              .extracting(DeskWork::kind)
              .containsExactly(
                  DeskWorkKind.SEAT_REQUEST, DeskWorkKind.ANSWER, DeskWorkKind.QUESTION);

          room.get(CourseService.class).archive(room.course);

          assertThat(waiting(room)).isEmpty();
        });
  }

  @Test
  void seatsAreAskedOfManagersAloneAndNobodySeesWhatWaitsElsewhere() {
    Classroom.open(
        room -> {
          UUID task = task(room);
          handsIn(room, "Trần Thị Lan", task, "a");
          room.asManager();
          UUID offering = byApproval(room);
          room.as(room.person("Lê Văn Nam"));
          room.enrol(offering);

          room.asManager();
          assertThat(waiting(room))
              .extracting(DeskWork::kind)
              .containsExactly(DeskWorkKind.SEAT_REQUEST, DeskWorkKind.ANSWER);
          room.signIn(null, new HeldRole(Role.PRESENTER, room.commune()));
          assertThat(waiting(room)).extracting(DeskWork::kind).containsExactly(DeskWorkKind.ANSWER);
          room.asManagerElsewhere();
          assertThat(waiting(room)).isEmpty();
          room.as(room.person("Vũ Thị Mai"));
          assertThatThrownBy(() -> waiting(room)).isInstanceOf(Forbidden.class);
        });
  }
}
