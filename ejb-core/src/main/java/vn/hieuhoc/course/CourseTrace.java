package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;

/** Who builds courses, when, and the trace of it in the audit. */
@ApplicationScoped
class CourseTrace {

  @Inject private AuditLog auditLog;
  @Inject private Event<CoursePublished> published;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant();
  }

  Long accountId() {
    return caller.accountId();
  }

  /** It was opened to everybody, which others hear too. */
  void published(Course course, HeldRole as) {
    write("course.publish", course, as);
    published.fire(new CoursePublished(course.id()));
  }

  void write(String action, Course course, HeldRole as) {
    auditLog.write(
        Act.on(action, "course", course.publicId())
            .at(course.unitId())
            .as(as)
            .saying(course.title()));
  }
}
