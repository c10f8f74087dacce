package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Gives people places on offerings. */
@Stateless
public class EnrolmentService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentRights rights;
  @Inject private OfferingService offeringService;
  @Inject private PlaceSetting setting;
  @Inject private Access access;
  @Inject private Event<Enrolled> enrolled;

  /**
   * A place somebody got.
   *
   * @param id public id of the enrolment
   * @param course public id of the course
   * @param courseTitle title of the course
   * @param waiting whether it waits for a seat
   * @param startsAt when its next session begins, or null when it has none
   * @param venue where that is, or null
   */
  public record Place(
      UUID id, UUID course, String courseTitle, boolean waiting, Instant startsAt, String venue) {}

  /**
   * Gives a person a place, or puts the person on the waiting list. Asking again is harmless: the
   * place there is stays as it is.
   *
   * @return public id of the enrolment
   * @throws Refused {@code enrolment.closed} when one can not join now, {@code enrolment.full} when
   *     no seat is left and the person does not want to wait
   */
  public UUID enrol(UUID offeringId, @NotNull EnrolCommand command) {
    OfferingRow seen = offeringService.row(offeringId);
    Long learner = rights.learner(command.person(), seen);
    OfferingRow offering = offeringService.held(seen.key());
    Enrolment enrolment = place(learner, offering);
    boolean waits = enrolment.status() == EnrolmentStatus.WAITING;
    if (enrolment.learning() || (waits && (command.waitWhenFull() || offering.full()))) {
      return enrolment.publicId();
    }
    check(offering, command, setting.now());
    join(enrolment, offering);
    return enrolment.publicId();
  }

  private void join(Enrolment enrolment, OfferingRow offering) {
    enrolment.join(!offering.full(), rights.actingFor(enrolment.personId()), setting.now());
    if (enrolment.id() == null) {
      enrolments.add(enrolment);
    }
    if (enrolment.learning()) {
      seated(enrolment);
    }
  }

  /** The learner's place on the offering, or one he has left or not yet taken. */
  private Enrolment place(Long learner, OfferingRow offering) {
    return enrolments
        .of(learner, offering.key())
        .orElseGet(() -> new Enrolment(learner, offering.key(), offering.courseKey()));
  }

  /** As {@link #enrol}, telling what the person got. */
  public Place take(UUID offeringId, @NotNull EnrolCommand command) {
    return setting.told(find(enrol(offeringId, command)));
  }

  private void check(OfferingRow offering, EnrolCommand command, Instant now) {
    String title = setting.courseTitle(offering.courseKey());
    if (!offering.joinable(now)
        || setting.courseStatus(offering.courseKey()) != CourseStatus.PUBLISHED) {
      throw new Refused("enrolment.closed", title);
    }
    if (offering.full() && !command.waitWhenFull()) {
      throw new Refused("enrolment.full", title, offering.capacity());
    }
  }

  /**
   * Gives up a place. Whoever waits longest gets the seat. Who has begun and gives back his last
   * seat goes on alone, where the course can be taken so. Giving up twice is harmless.
   *
   * @return true when the learner still has a place in the course
   * @throws Refused {@code enrolment.only-finished} when it is the only place in a finished course
   */
  public boolean withdraw(UUID enrolmentId) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering = offeringService.held(enrolment.offeringId());
    rights.requireSight(enrolment, offering);
    if (!rights.own(enrolment)) {
      access.requireOrHide(offering.unitKey(), "enrolment", enrolmentId, Role.CENTRE_MANAGER);
    }
    boolean seat = offering.mode() != OfferingMode.SELF_PACED && enrolment.learning();
    boolean learnsOn =
        others(enrolment).findAny().isPresent()
            || (seat && enrolment.begun() && goesOnAlone(enrolment));
    if (!learnsOn && enrolment.status() == EnrolmentStatus.COMPLETED) {
      throw new Refused("enrolment.only-finished", setting.courseTitle(enrolment.courseId()));
    }
    if (enrolment.withdraw(setting.now())) {
      enrolments.flush();
      seatThoseWaiting(offering.key());
    }
    return learnsOn;
  }

  /** The other places of the learner in the course in which one may learn. */
  private Stream<Enrolment> others(Enrolment enrolment) {
    return enrolments.heldLearning(enrolment.personId(), enrolment.courseId()).stream()
        .filter(other -> !other.equals(enrolment));
  }

  /** Keeps the learner in the course without a seat, where everybody may take it so. */
  private boolean goesOnAlone(Enrolment left) {
    Optional<OfferingRow> alone =
        setting.courseStatus(left.courseId()) == CourseStatus.PUBLISHED
            ? offeringService.ofCourse(left.courseId()).stream()
                .filter(o -> o.mode() == OfferingMode.SELF_PACED)
                .map(o -> offeringService.held(o.key()))
                .filter(o -> o.openNow(setting.now()) && !o.full())
                .findFirst()
            : Optional.empty();
    alone.ifPresent(offering -> join(place(left.personId(), offering), offering));
    return alone.isPresent();
  }

  /**
   * Seats those who wait, as far as there are seats: after a withdrawal, or when seats were added.
   */
  public void seatWaiting(UUID offeringId) {
    OfferingRow offering = offeringService.row(offeringId);
    access.require(offering.unitKey(), Role.CENTRE_MANAGER);
    seatThoseWaiting(offering.key());
  }

  /** The people on an offering, by name, those waiting last. */
  public Page<EnrolmentRow> ofOffering(UUID offeringId, PageRequest page) {
    OfferingRow offering = offeringService.row(offeringId);
    access.require(offering.unitKey(), Role.CENTRE_MANAGER, Role.PRESENTER);
    return enrolments.pageOfOfferings(List.of(offering.key()), page);
  }

  /** The learners of several offerings of one course, by offering and name. */
  public Page<EnrolmentRow> ofOfferings(List<OfferingRow> offerings, PageRequest page) {
    offerings.stream()
        .map(OfferingRow::unitKey)
        .distinct()
        .forEach(unit -> access.require(unit, Role.CENTRE_MANAGER, Role.PRESENTER));
    return enrolments.pageOfOfferings(offerings.stream().map(OfferingRow::key).toList(), page);
  }

  private void seatThoseWaiting(Long offeringKey) {
    OfferingRow offering = offeringService.held(offeringKey);
    int free = offering.capacity() == null ? PageRequest.LARGEST : offering.left();
    for (Enrolment waiting : enrolments.waiting(offeringKey, free)) {
      waiting.seat(setting.now());
      seated(waiting);
    }
  }

  private void seated(Enrolment enrolment) {
    enrolments.flush();
    enrolled.fire(new Enrolled(enrolment.personId(), enrolment.offeringId(), enrolment.courseId()));
  }

  private Enrolment find(UUID enrolmentId) {
    return enrolments
        .enrolment(enrolmentId)
        .orElseThrow(() -> new NotFound("enrolment", enrolmentId));
  }
}
