package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.ClassPage;
import vn.hieuhoc.classlist.ClassPeople;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.support.PageRequest;

/** The people of a class from several sides: learning, behind, finished, waiting. */
class ClassFocusIT {

  private static final PageRequest FIRST_PAGE = new PageRequest(0, 50);
  private static final Duration A_WEEK = Duration.ofDays(7);

  @Test
  void whoWasNotHeardOfForFourteenDaysFallsBehindUntilHeardOfAgain() {
    Classroom.open(
        room -> {
          UUID silent = enrolled(room, "Trần Thị Lặng", room.selfPaced());
          UUID busy = enrolled(room, "Lê Văn Chăm", room.selfPaced());
          room.wait(A_WEEK);
          room.get(LearningService.class).open(busy, room.reading);
          room.wait(A_WEEK);
          assertThat(names(room, ClassFocus.BEHIND)).isEmpty();

          room.wait(Duration.ofMinutes(1));
          assertThat(names(room, ClassFocus.BEHIND)).containsExactly("Trần Thị Lặng");
          assertThat(names(room, ClassFocus.LEARNING))
              .containsExactly("Lê Văn Chăm", "Trần Thị Lặng");

          room.as(personOf(room, silent));
          room.get(LearningService.class).open(silent, room.reading);
          assertThat(names(room, ClassFocus.BEHIND)).isEmpty();
        });
  }

  @Test
  void aRecordOfAnotherProgramIsHeardOfToo() {
    Classroom.open(
        room -> {
          enrolled(room, "Trần Thị Xa", room.selfPaced());
          Long person = room.person("Lê Văn Máy");
          room.as(person);
          room.enrol(room.selfPaced());
          room.wait(Duration.ofDays(20));
          Instant told = room.now().minus(Duration.ofDays(2));
          room.get(RecordService.class)
              .append(
                  List.of(
                      new NewRecord(
                              UUID.randomUUID(),
                              room.numberOf(person),
                              Verb.COMPLETED,
                              LearningActivities.lesson(room.reading),
                              ActivityType.LESSON,
                              "Bài",
                              RecordKind.LESSON_COMPLETED,
                              Set.of(),
                              null,
                              null,
                              true,
                              null,
                              told,
                              Trust.OBSERVED,
                              null)
                          .statement()),
                  Trust.OBSERVED);

          ClassPage page = page(room, ClassFocus.ALL);
          assertThat(row(page, "Lê Văn Máy").lastActiveAt()).isEqualTo(told);
          assertThat(row(page, "Lê Văn Máy").behind()).isFalse();
          assertThat(row(page, "Trần Thị Xa").lastActiveAt()).isNull();
          assertThat(row(page, "Trần Thị Xa").behind()).isTrue();
        });
  }

  @Test
  void nobodyFallsBehindBeforeTheClassBegins() {
    Classroom.open(
        room -> {
          UUID later = room.meeting(9, room.now().plus(Duration.ofDays(30)));
          enrolled(room, "Phạm Thị Đợi", later);
          room.wait(Duration.ofDays(29));
          assertThat(names(room, ClassFocus.BEHIND)).doesNotContain("Phạm Thị Đợi");
          room.wait(Duration.ofDays(2));
          assertThat(names(room, ClassFocus.BEHIND)).containsExactly("Phạm Thị Đợi");
        });
  }

  @Test
  void lessThanHalfIsTooLittleWhenHalfTheTimeIsGoneAndTheClassEndsWithinFourteenDays() {
    Classroom.open(
        room -> {
          LocalDate start = LocalDate.parse("2026-11-20");
          LocalDate end = LocalDate.parse("2026-12-20");
          UUID offering =
              room.get(OfferingService.class)
                  .create(
                      room.course,
                      new OfferingCommand(
                          OfferingMode.BLENDED, null, null, 9, null, null, null, start, end));
          UUID half = enrolled(room, "Trần Thị Nửa", offering);
          UUID none = enrolled(room, "Lê Văn Ít", offering);
          room.entityManager()
              .createNativeQuery(
                  "update enrolment set lessons_done = 2, lessons_total = 4 where public_id = ?1")
              .setParameter(1, half.toString())
              .executeUpdate();
          room.entityManager()
              .createNativeQuery(
                  "update enrolment set lessons_done = 1, lessons_total = 4 where public_id = ?1")
              .setParameter(1, none.toString())
              .executeUpdate();
          room.wait(Duration.ofDays(12));
          assertThat(names(room, ClassFocus.BEHIND)).isEmpty();
          room.wait(Duration.ofDays(1));
          assertThat(names(room, ClassFocus.BEHIND)).containsExactly("Lê Văn Ít");
        });
  }

  @Test
  void whatIsCountedIsWhatIsListedFromEverySide() {
    Classroom.open(
        room -> {
          UUID full = room.meeting(1, room.now().plus(A_WEEK));
          enrolled(room, "Trần Thị Học", full);
          Long second = room.person("Lê Văn Chờ");
          room.as(second);
          room.get(EnrolmentService.class).enrol(full, new EnrolCommand(null, true));
          UUID done = enrolled(room, "Phạm Thị Xong", room.selfPaced());
          room.read(done);
          room.answerAll(done, "a");
          enrolled(room, "Vũ Thị Lâu", room.selfPaced());
          room.wait(Duration.ofDays(15));

          Map<ClassFocus, Long> counts = counts(room);
          assertThat(counts)
              .isEqualTo(
                  Map.of(
                      ClassFocus.ALL, 3L,
                      ClassFocus.LEARNING, 2L,
                      ClassFocus.BEHIND, 2L,
                      ClassFocus.FINISHED, 1L,
                      ClassFocus.WAITING, 1L));
          for (ClassFocus focus : ClassFocus.values()) {
            ClassPage page = page(room, focus);
            assertThat(page.counts()).isEqualTo(counts);
            assertThat(page.people().total()).as(focus.name()).isEqualTo(counts.get(focus));
            assertThat(page.people().items()).hasSize(counts.get(focus).intValue());
          }
          assertThat(names(room, ClassFocus.FINISHED)).containsExactly("Phạm Thị Xong");
          assertThat(names(room, ClassFocus.WAITING)).containsExactly("Lê Văn Chờ");
        });
  }

  @Test
  void thePeopleOfASideAreAllOfThemAndOnlyThoseInReachAreHandedOn() {
    Classroom.open(
        room -> {
          enrolled(room, "Trần Thị Gần", room.selfPaced());
          Long far = room.elsewhere("Lê Văn Xa Xôi");
          room.as(far);
          room.enrol(room.selfPaced());
          List<OfferingRow> offerings = offerings(room);
          ClassListService lists = room.get(ClassListService.class);

          ClassPeople all = lists.people(offerings, ClassFocus.LEARNING, null);
          assertThat(all.people()).hasSize(1);
          assertThat(all.hidden()).isEqualTo(1);
          assertThat(lists.people(offerings, ClassFocus.FINISHED, null).people()).isEmpty();
          assertThat(page(room, ClassFocus.ALL).people().items())
              .extracting(EnrolmentRow::name, EnrolmentRow::known)
              .containsExactlyInAnyOrder(
                  tuple("Trần Thị Gần", true), tuple("Lê Văn Xa Xôi", false));
          assertThat(lists.export(offerings, ClassFocus.ALL, List.of(room.idOf(far))))
              .extracting(EnrolmentRow::name)
              .containsExactly("Lê Văn Xa Xôi");
        });
  }

  @Test
  void whoDoesNotRunTheClassLearnsNothing() {
    Classroom.open(
        room -> {
          enrolled(room, "Trần Thị Kín Tiếng", room.selfPaced());
          List<OfferingRow> offerings = offerings(room);
          ClassListService lists = room.get(ClassListService.class);
          room.asManagerElsewhere();
          assertThatThrownBy(() -> lists.counts(offerings)).isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> lists.export(offerings, ClassFocus.ALL, null))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> lists.people(offerings, ClassFocus.ALL, null))
              .isInstanceOf(Forbidden.class);
        });
  }

  private static UUID enrolled(Classroom room, String name, UUID offering) {
    room.as(room.person(name));
    return room.enrol(offering);
  }

  private static Long personOf(Classroom room, UUID enrolment) {
    return ((Number)
            room.entityManager()
                .createNativeQuery("select person_id from enrolment where public_id = ?1")
                .setParameter(1, enrolment.toString())
                .getSingleResult())
        .longValue();
  }

  private static List<OfferingRow> offerings(Classroom room) {
    room.flush();
    room.asManager();
    return room.get(OfferingService.class)
        .ofCourse(room.get(CourseCatalogueService.class).keyOfSeen(room.course));
  }

  private static Map<ClassFocus, Long> counts(Classroom room) {
    return room.get(ClassListService.class).counts(offerings(room));
  }

  private static ClassPage page(Classroom room, ClassFocus focus) {
    return room.get(ClassListService.class).page(offerings(room), focus, FIRST_PAGE);
  }

  private static List<String> names(Classroom room, ClassFocus focus) {
    return page(room, focus).people().items().stream().map(EnrolmentRow::name).toList();
  }

  private static EnrolmentRow row(ClassPage page, String name) {
    return page.people().items().stream().filter(r -> r.name().equals(name)).findFirst().get();
  }
}
