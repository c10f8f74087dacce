package vn.hieuhoc.enrolment;

import java.time.Duration;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.outline.OutlinePublicationService;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.outline.OutlineState;
import vn.hieuhoc.outline.PublishOutline;

/** The course of a classroom changes: in a draft, which everybody sees afterwards. */
final class Drafting {

  private Drafting() {}

  /** Puts a lesson at the end of the course and lets everybody see it. */
  static UUID add(Classroom room, LessonCommand lesson) {
    UUID id = room.get(OutlineService.class).addLesson(room.course, lesson, null);
    publish(room, false);
    return id;
  }

  /** Lets everybody see the draft; a new version every minute. */
  static void publish(Classroom room, boolean dropFromRule) {
    room.wait(Duration.ofMinutes(1));
    room.get(OutlinePublicationService.class)
        .publish(
            room.course, new PublishOutline("Sửa cho gọn", outline(room).seen(), dropFromRule));
    room.flush();
  }

  /** The outline as those who build the course see it. */
  static OutlineState outline(Classroom room) {
    room.flush();
    return room.get(OutlineService.class)
        .state(room.get(CourseCatalogueService.class).details(room.course));
  }
}
