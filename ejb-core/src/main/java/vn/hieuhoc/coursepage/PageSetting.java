package vn.hieuhoc.coursepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.PrerequisiteService;

/** What surrounds the page of a course: the moment, and what is taken before it. */
@ApplicationScoped
class PageSetting {

  @Inject private PrerequisiteService prerequisites;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant();
  }

  List<NeededCourse> needed(Long courseKey) {
    return prerequisites.of(courseKey);
  }
}
