package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseChanged;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.course.LessonKind;

/** A course that is published and can be learnt alone is open to everybody at once. */
@ApplicationScoped
class OpenForSelfStudy {

  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;

  void on(@Observes CourseChanged event) {
    CourseDetails course = courses.details(event.courseKey());
    boolean alone = course.lessons().stream().anyMatch(l -> l.kind() != LessonKind.SESSION);
    if (course.row().status() == CourseStatus.PUBLISHED && alone) {
      offeringService.selfPaced(event.courseKey(), course.unitKey());
    }
  }
}
