package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;

/** What surrounds a new place: the clock, and the course. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlaceSetting {

  @Inject private CourseCatalogueService courses;
  @Inject private SessionService sessionService;
  @Inject private Clock clock;

  /** Now, as exactly as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  String courseTitle(Long courseKey) {
    return courses.row(courseKey).map(CourseRow::title).orElse("");
  }

  CourseStatus courseStatus(Long courseKey) {
    return courses.row(courseKey).map(CourseRow::status).orElse(CourseStatus.ARCHIVED);
  }

  /** The place with what its holder wants to know of it. */
  EnrolmentService.Place told(Enrolment enrolment) {
    CourseRow course = courses.row(enrolment.courseId()).orElseThrow();
    Optional<SessionRow> next =
        sessionService.ofOffering(enrolment.offeringId()).stream()
            .filter(s -> !s.cancelled() && s.endsAt().isAfter(clock.instant()))
            .findFirst();
    return new EnrolmentService.Place(
        enrolment.publicId(),
        course.id(),
        course.title(),
        enrolment.status() == EnrolmentStatus.WAITING,
        next.map(SessionRow::startsAt).orElse(null),
        next.map(SessionRow::venue).orElse(null));
  }
}
