package vn.hieuhoc.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.course.CourseDetails;

/** Who reads and who changes what a course needs, and the trace of it in the audit. */
@ApplicationScoped
class WaiverTrace {

  @Inject private AuditLog auditLog;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant();
  }

  /** Key of the person who reads, or who is helped; null for strangers. */
  Long reader() {
    return caller.actingForPersonId() == null ? caller.personId() : caller.actingForPersonId();
  }

  void write(String action, CourseDetails course, Long personKey, String words) {
    auditLog.write(
        Act.on(action, "course", course.id())
            .at(course.unitKey())
            .forPerson(personKey)
            .saying(words));
  }
}
