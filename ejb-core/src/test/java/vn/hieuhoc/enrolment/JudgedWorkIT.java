package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assignment.AnswerRow;
import vn.hieuhoc.assignment.AnswerService;
import vn.hieuhoc.assignment.AnswerStatus;
import vn.hieuhoc.assignment.JudgingService;
import vn.hieuhoc.assignment.MarkAnswer;
import vn.hieuhoc.assignment.WorkRow;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;

/** Practice that is confirmed and answers that are marked become records, and progress follows. */
class JudgedWorkIT {

  private static final PageRequest ALL = new PageRequest(0, 50);

  private static UUID lesson(Classroom room, LessonKind kind) {
    room.asManager();
    return Drafting.add(room, LessonCommand.working(kind, "Băng bó", 30, "Băng vết thương ở tay."));
  }

  private static List<RecordRow> about(Classroom room, Long person, UUID lesson) {
    return room.recordsOf(person).stream()
        .filter(r -> r.activity().endsWith(lesson.toString()))
        .toList();
  }

  private static String line(Classroom room, UUID place, String title) {
    String state = room.state(place);
    return state.substring(state.indexOf(title)).split(",")[0];
  }

  private static StoredFile photo(String digit) {
    return new StoredFile(digit.repeat(64), "bai-lam.jpg", MaterialFormat.JPEG, 1000, null, null);
  }

  @Test
  void practiceIsFinishedWhenSomebodyWhoRunsTheCourseConfirmsItAndCanBeTakenBack() {
    Classroom.open(
        room -> {
          UUID practice = lesson(room, LessonKind.PRACTICE);
          Long lan = room.person("Trần Thị Lan");
          Long mai = room.person("Võ Thị Mai");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.as(mai);
          room.enrol(room.selfPaced());
          room.asManager();
          JudgingService judging = room.get(JudgingService.class);
          assertThat(judging.waiting(room.course)).containsEntry(practice, 2);
          List<UUID> both = List.of(room.idOf(lan), room.idOf(mai));

          assertThat(judging.confirm(room.course, practice, both)).isEqualTo(2);
          assertThat(judging.confirm(room.course, practice, both)).as("twice").isZero();

          assertThat(judging.waiting(room.course)).isEmpty();
          room.as(lan);
          assertThat(line(room, place, "Băng bó")).contains("DONE");
          assertThat(about(room, lan, practice))
              .singleElement()
              .satisfies(
                  record -> {
                    assertThat(record.kind()).isEqualTo(RecordKind.LESSON_COMPLETED);
                    assertThat(record.trust()).isEqualTo(Trust.CONFIRMED);
                  });
          room.asManager();
          judging.takeBack(room.course, practice, room.idOf(lan));
          room.as(lan);
          assertThat(line(room, place, "Băng bó")).contains("STARTED");
          assertThat(about(room, lan, practice)).singleElement().matches(RecordRow::voided);
          room.asManager();
          assertThat(judging.confirm(room.course, practice, both)).isEqualTo(1);
          assertThat(audited(room, "lesson.confirm")).isEqualTo(3);
          assertThat(audited(room, "lesson.unconfirm")).isEqualTo(1);
        });
  }

  @Test
  void aFinishStaysWhenWhatItNeverRestedOnIsTakenBackAfterTheCourseHasGrown() {
    Classroom.open(
        room -> {
          room.asManager();
          UUID extra =
              Drafting.add(
                  room,
                  new LessonCommand(
                      LessonKind.PRACTICE,
                      "Làm thêm",
                      30,
                      false,
                      null,
                      null,
                      null,
                      null,
                      "Ai muốn thì làm.",
                      null));
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.answerAll(place, "a");
          room.asManager();
          JudgingService judging = room.get(JudgingService.class);
          judging.confirm(room.course, extra, List.of(room.idOf(lan)));
          assertThat(room.state(place)).startsWith("COMPLETED");
          Drafting.add(room, LessonCommand.reading(room.material()));

          judging.takeBack(room.course, extra, room.idOf(lan));
          room.reviewFinishes();

          assertThat(room.state(place)).startsWith("COMPLETED");
        });
  }

  private static long audited(Classroom room, String action) {
    room.flush();
    return ((Number)
            room.entityManager()
                .createNativeQuery("select count(*) from audit_entry where action = ?1")
                .setParameter(1, action)
                .getSingleResult())
        .longValue();
  }

  @Test
  void nobodyConfirmsHisOwnPracticeAndNobodyFromElsewhereConfirmsAny() {
    Classroom.open(
        room -> {
          UUID practice = lesson(room, LessonKind.PRACTICE);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          room.enrol(room.selfPaced());
          JudgingService judging = room.get(JudgingService.class);
          List<UUID> lanAlone = List.of(room.idOf(lan));

          room.signIn(lan, new HeldRole(Role.PRESENTER, room.commune()));
          assertThat(judging.people(room.course, practice, ALL).items())
              .extracting(WorkRow::open)
              .containsExactly(false);
          assertThatThrownBy(() -> judging.confirm(room.course, practice, lanAlone))
              .hasMessageContaining("assignment.own");
          room.asManagerElsewhere();
          assertThatThrownBy(() -> judging.confirm(room.course, practice, lanAlone))
              .hasMessageContaining("access");
          room.asManager();
          List<UUID> stranger = List.of(room.idOf(room.person("Lê Hoàng Hải")));
          assertThatThrownBy(() -> judging.confirm(room.course, practice, stranger))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void theLearnerIsToldThatWorkComesBackAndThatItIsMarked() {
    Classroom.open(
        room -> {
          room.get(World.class).observedBy("vn.hieuhoc.notice.TellJudged");
          UUID task = lesson(room, LessonKind.ASSIGNMENT);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          AnswerService mine = room.get(AnswerService.class);
          JudgingService judging = room.get(JudgingService.class);

          for (boolean good : List.of(false, true)) {
            room.as(lan);
            UUID answer = mine.handIn(place, task, photo(good ? "b" : "a"), null);
            room.asManager();
            judging.mark(room.course, task, answer, new MarkAnswer(good, 60, "Xem lại"));
          }

          room.as(lan);
          assertThat(room.get(NoticeService.class).own(ALL).items())
              .allSatisfy(notice -> assertThat(notice.about()).isEqualTo("Băng bó"))
              .extracting(NoticeRow::kind)
              .containsExactlyInAnyOrder(NoticeKind.WORK_RETURNED, NoticeKind.WORK_MARKED);
        });
  }

  @Test
  void anAnswerIsReplacedUntilItIsMarkedAndItsMarkIsARecord() {
    Classroom.open(
        room -> {
          UUID task = lesson(room, LessonKind.ASSIGNMENT);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          AnswerService mine = room.get(AnswerService.class);
          UUID first = mine.handIn(place, task, photo("a"), " Em làm  rồi ");
          UUID second = mine.handIn(place, task, photo("b"), null);
          assertThat(second).isNotEqualTo(first);
          room.asManager();
          JudgingService judging = room.get(JudgingService.class);
          MarkAnswer good = new MarkAnswer(true, 85, "Tốt lắm");
          assertThatThrownBy(() -> judging.mark(room.course, task, first, good))
              .as("what was seen is not what lies there now")
              .hasMessageContaining("assignment.replaced");

          judging.mark(room.course, task, second, good);

          assertThat(about(room, lan, task))
              .singleElement()
              .satisfies(
                  record -> {
                    assertThat(record.score()).isEqualByComparingTo(new BigDecimal("0.85"));
                    assertThat(record.trust()).isEqualTo(Trust.DOCUMENT_CHECKED);
                  });
          room.as(lan);
          assertThat(line(room, place, "Băng bó")).contains("DONE").endsWith("0.85]");
          assertThatThrownBy(() -> mine.handIn(place, task, photo("c"), null))
              .hasMessageContaining("assignment.marked");
          assertThat(mine.mine(place, task))
              .hasValueSatisfying(row -> assertThat(row.remark()).isEqualTo("Tốt lắm"));
        });
  }

  @Test
  void anAnswerThatIsGivenBackIsNotFinishedAndMayBeHandedInAgain() {
    Classroom.open(
        room -> {
          UUID task = lesson(room, LessonKind.ASSIGNMENT);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          AnswerService mine = room.get(AnswerService.class);
          UUID first = mine.handIn(place, task, photo("a"), null);
          room.asManager();
          JudgingService judging = room.get(JudgingService.class);
          judging.mark(room.course, task, first, new MarkAnswer(false, 30, "Ảnh mờ, chụp lại"));
          room.as(lan);
          assertThat(line(room, place, "Băng bó")).contains("STARTED");
          assertThat(mine.mine(place, task)).map(AnswerRow::status).contains(AnswerStatus.RETURNED);

          UUID again = mine.handIn(place, task, photo("d"), null);
          room.asManager();
          judging.mark(room.course, task, again, new MarkAnswer(true, 90, null));

          room.as(lan);
          assertThat(line(room, place, "Băng bó")).contains("DONE");
          assertThat(about(room, lan, task)).extracting(RecordRow::voided).contains(true, false);
        });
  }

  @Test
  void anAnswerIsForItsLearnerAndThoseWhoRunTheCourse() {
    Classroom.open(
        room -> {
          UUID task = lesson(room, LessonKind.ASSIGNMENT);
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          AnswerService mine = room.get(AnswerService.class);
          UUID answer = mine.handIn(place, task, photo("a"), null);

          assertThat(mine.file(answer).sha256()).isEqualTo("a".repeat(64));
          room.asManager();
          assertThat(mine.file(answer).row().fileName()).isEqualTo("bai-lam.jpg");
          room.as(room.person("Võ Thị Mai"));
          assertThatThrownBy(() -> mine.file(answer)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> mine.handIn(place, task, photo("e"), null))
              .isInstanceOf(NotFound.class);
        });
  }
}
