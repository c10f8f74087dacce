package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolCommand;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.prerequisite.PrerequisiteService;

/**
 * The lines of a learner at work: where he stopped and how long he took. Whether a lesson is
 * finished says the ledger alone, see {@link ProgressFollower}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressKeeper {

  @Inject private ProgressRepository lines;
  @Inject private ProgressFollower follower;
  @Inject private PrerequisiteService prerequisites;
  @Inject private OfferingService offeringService;
  @Inject private EnrolmentService enrolmentService;
  @Inject private Clock clock;

  /** How far the learner is with the lessons of the course, by lesson. */
  Map<Long, LessonProgress> lines(Enrolment enrolment) {
    return lines.progress(enrolment);
  }

  /** The learner's line of a lesson, begun now when there is none. */
  LessonProgress line(Long personId, Long lessonId) {
    return lines.progress(personId, lessonId).orElseGet(() -> begun(personId, lessonId));
  }

  /** The learner's line of a lesson that has none yet. */
  LessonProgress begun(Long personId, Long lessonId) {
    LessonProgress fresh = new LessonProgress(personId, lessonId, clock.instant());
    lines.add(fresh);
    return fresh;
  }

  /** Whoever has not begun yet begins when he has finished what the course needs. */
  void requireReady(Enrolment place) {
    if (place.lastActiveAt() == null) {
      requireReady(place.personId(), place.courseId());
    }
  }

  /** Demands that a learner has finished what a course needs. */
  void requireReady(Long personId, Long courseId) {
    prerequisites.require(personId, courseId);
  }

  /**
   * Gives the learner a place to learn the course alone, where everybody may take one now and be at
   * work at once; false where not.
   */
  boolean enrolAlone(Long courseKey, Long personId) {
    Optional<OfferingRow> open =
        prerequisites.missing(List.of(personId), courseKey).isEmpty()
            ? offeringService.ofCourse(courseKey).stream()
                .filter(OfferingRow::everybodyAlone)
                .filter(offering -> offering.joinable(clock.instant()) && !offering.full())
                .findFirst()
            : Optional.empty();
    open.ifPresent(offering -> enrolmentService.enrol(offering.id(), EnrolCommand.SELF));
    return open.isPresent();
  }

  /** The learner opened a lesson or was at one for longer: some rules ask for that. */
  void noted(Enrolment place) {
    follower.noted(place);
  }

  /** When the learner last finished a lesson in any course. */
  Optional<Instant> lastCounted(Long personId) {
    return lines.lastCounted(personId);
  }

  /** The lessons that count for this place: sessions only where there are some. */
  List<LessonRow> counting(Enrolment enrolment, List<LessonRow> lessons) {
    if (lessons.stream().noneMatch(l -> l.kind() == LessonKind.SESSION)) {
      return lessons;
    }
    OfferingRow offering =
        offeringService.rows(List.of(enrolment.offeringId())).get(enrolment.offeringId());
    return offering.mode() == OfferingMode.SELF_PACED
        ? lessons.stream().filter(l -> l.kind() != LessonKind.SESSION).toList()
        : lessons;
  }
}
