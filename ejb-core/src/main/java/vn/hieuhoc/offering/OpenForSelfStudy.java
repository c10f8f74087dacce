package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CoursePublished;
import vn.hieuhoc.offering.OfferingService.SelfStudy;

/**
 * A course that is published is open to everybody at once, where it can be learnt alone and no
 * class of it says otherwise.
 */
@ApplicationScoped
class OpenForSelfStudy {

  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;

  void on(@Observes CoursePublished event) {
    CourseDetails course = courses.details(event.courseKey());
    List<OfferingRow> offerings = offeringService.ofCourse(event.courseKey());
    if (SelfStudy.of(course, offerings) == SelfStudy.WHEN_PUBLISHED) {
      offeringService.selfPaced(event.courseKey(), course.unitKey());
    }
  }
}
