package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.deskwork.CourseSort;
import vn.hieuhoc.deskwork.CourseTab;
import vn.hieuhoc.deskwork.DeskFilter;
import vn.hieuhoc.deskwork.DeskListService;
import vn.hieuhoc.deskwork.SessionSort;
import vn.hieuhoc.deskwork.SessionTab;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.support.PageRequest;

/** The lists of the console: every tab says how many, and shows those. */
class DeskListIT {

  private static final PageRequest FIRST = new PageRequest(0, 20);

  private static DeskListService.Desk<CourseTab, CourseRow> courses(
      Classroom room, CourseTab tab, String words, CourseSort order) {
    room.flush();
    return room.get(DeskListService.class).courses(new DeskFilter<>(tab, words, order), FIRST);
  }

  private static DeskListService.Desk<SessionTab, SessionRow> sessions(
      Classroom room, SessionTab tab, String words) {
    room.flush();
    return room.get(DeskListService.class)
        .sessions(new DeskFilter<>(tab, words, SessionSort.EARLIEST), FIRST);
  }

  private static List<String> titles(DeskListService.Desk<?, CourseRow> desk) {
    return desk.page().items().stream().map(CourseRow::title).toList();
  }

  @Test
  void coursesStandUnderTheTabsTheyBelongTo() {
    Classroom.open(
        room -> {
          room.draft();
          var all = courses(room, CourseTab.ALL, "", CourseSort.TITLE);
          assertThat(titles(all)).containsExactly("Khóa nháp", "Sơ cứu đuối nước");
          assertThat(all.counts())
              .containsEntry(CourseTab.ALL, 2L)
              .containsEntry(CourseTab.OPEN, 1L)
              .containsEntry(CourseTab.DRAFT, 1L)
              .containsEntry(CourseTab.ARCHIVED, 0L)
              .containsEntry(CourseTab.TO_DO, 0L);
          assertThat(titles(courses(room, CourseTab.DRAFT, "", CourseSort.NEWEST)))
              .containsExactly("Khóa nháp");

          room.get(OutlineService.class)
              .addLesson(
                  room.course,
                  LessonCommand.working(LessonKind.PRACTICE, "Băng bó", 30, "Băng vết thương."),
                  null);
          var waiting = courses(room, CourseTab.TO_DO, "", CourseSort.CHANGED);
          assertThat(titles(waiting)).containsExactly("Sơ cứu đuối nước");
          assertThat(waiting.counts()).containsEntry(CourseTab.TO_DO, 1L);
        });
  }

  @Test
  void wordsAreFoundWithoutTheirAccentsAndCountForEveryTab() {
    Classroom.open(
        room -> {
          room.draft();
          var found = courses(room, CourseTab.ALL, "so cuu", CourseSort.NEWEST);

          assertThat(titles(found)).containsExactly("Sơ cứu đuối nước");
          assertThat(found.counts())
              .containsEntry(CourseTab.ALL, 1L)
              .containsEntry(CourseTab.DRAFT, 0L);
          assertThat(titles(courses(room, CourseTab.ALL, "100%", CourseSort.NEWEST))).isEmpty();
        });
  }

  @Test
  void nobodySeesTheCoursesOfAnotherPlace() {
    Classroom.open(
        room -> {
          room.flush();
          room.asManagerElsewhere();
          assertThat(courses(room, CourseTab.ALL, "", CourseSort.NEWEST).counts())
              .containsEntry(CourseTab.ALL, 0L);
        });
  }

  @Test
  void aSessionThatIsOverWaitsForItsList() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(10, room.now().plus(Duration.ofDays(3)));
          room.session(offering, room.now().plus(Duration.ofDays(8)));
          room.session(offering, room.now().plus(Duration.ofHours(2)));

          assertThat(sessions(room, SessionTab.COMING, "").counts())
              .containsEntry(SessionTab.COMING, 3L)
              .containsEntry(SessionTab.TODAY, 1L)
              .containsEntry(SessionTab.TO_DO, 0L)
              .containsEntry(SessionTab.PAST, 0L);

          room.wait(Duration.ofDays(5));
          var waiting = sessions(room, SessionTab.TO_DO, "nha van hoa");
          assertThat(waiting.page().items()).hasSize(2);
          assertThat(waiting.counts())
              .containsEntry(SessionTab.TO_DO, 2L)
              .containsEntry(SessionTab.PAST, 2L)
              .containsEntry(SessionTab.COMING, 1L)
              .containsEntry(SessionTab.ALL, 3L);
          assertThat(sessions(room, SessionTab.ALL, "chỗ khác").page().items()).isEmpty();
        });
  }
}
