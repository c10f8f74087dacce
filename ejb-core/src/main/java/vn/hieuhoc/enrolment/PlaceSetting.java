package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.support.VietnamTime;

/** What surrounds a new place: the clock, and the course. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlaceSetting {

  private static final Duration SHORTEST = Duration.ofHours(1);

  @Inject private CourseCatalogueService courses;
  @Inject private SessionService sessionService;
  @Inject private PrerequisiteService prerequisites;
  @Inject private Clock clock;

  /** How long a seat is kept for who waited for it, unless the offering begins before. */
  @Inject
  @ConfigProperty(name = "hieuhoc.enrolment.offer-hours", defaultValue = "48")
  private int offerHours;

  /** Now, as exactly as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** How many hours a free seat is kept for who waits, at most. */
  int offerHours() {
    return offerHours;
  }

  /** Demands that somebody has finished what the course needs. */
  void requireReady(Long personKey, Long courseKey) {
    prerequisites.require(personKey, courseKey);
  }

  /** Of some people those who have not finished what the course needs, with what is missing. */
  Map<Long, String> missing(Collection<Long> people, Long courseKey) {
    return prerequisites.missing(people, courseKey);
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
    Optional<SessionRow> next = nextSession(enrolment.offeringId());
    return new EnrolmentService.Place(
        enrolment.publicId(),
        course.id(),
        course.title(),
        enrolment.status(),
        next.map(SessionRow::startsAt).orElse(null),
        next.map(SessionRow::venue).orElse(null));
  }

  /**
   * Until when a seat that is free now is kept for who waits: as the setting says, but half the
   * time that is left to the next session at most, and an hour at least.
   */
  Instant offerEnds(OfferingRow offering, Instant now) {
    Duration kept = Duration.ofHours(offerHours);
    Instant begins =
        nextSession(offering.key())
            .map(SessionRow::startsAt)
            .orElseGet(
                () ->
                    offering.startsOn() == null ? null : VietnamTime.startOf(offering.startsOn()));
    if (begins != null && begins.isAfter(now)) {
      Duration half = Duration.between(now, begins).dividedBy(2);
      kept = half.compareTo(kept) < 0 ? half : kept;
    } else if (begins != null) {
      kept = SHORTEST;
    }
    return now.plus(kept.compareTo(SHORTEST) < 0 ? SHORTEST : kept).truncatedTo(ChronoUnit.SECONDS);
  }

  /** True once the last session has begun: no seat that frees up is of use to who waits. */
  boolean lastHasBegun(OfferingRow offering) {
    List<SessionRow> held =
        sessionService.ofOffering(offering.key()).stream().filter(s -> !s.cancelled()).toList();
    return !held.isEmpty() && held.stream().noneMatch(s -> s.startsAt().isAfter(clock.instant()));
  }

  private Optional<SessionRow> nextSession(Long offeringKey) {
    return sessionService.ofOffering(offeringKey).stream()
        .filter(s -> !s.cancelled() && s.endsAt().isAfter(clock.instant()))
        .findFirst();
  }
}
