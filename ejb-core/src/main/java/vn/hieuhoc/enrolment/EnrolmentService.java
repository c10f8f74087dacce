package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Gives people places on offerings. */
@Stateless
public class EnrolmentService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentRights rights;
  @Inject private OfferingService offeringService;
  @Inject private Seats seats;
  @Inject private Door door;
  @Inject private PlaceSetting setting;

  /**
   * A place somebody got.
   *
   * @param id public id of the enrolment
   * @param course public id of the course
   * @param courseTitle title of the course
   * @param status where it stands
   * @param startsAt when its next session begins, or null when it has none
   * @param venue where that is, or null
   */
  public record Place(
      UUID id,
      UUID course,
      String courseTitle,
      EnrolmentStatus status,
      Instant startsAt,
      String venue) {}

  /**
   * Gives a person a place, or puts the person on the waiting list; where the centre is asked
   * first, hands the request in. Asking again is harmless: the place there is stays as it is, and a
   * seat that is kept is taken. Who runs the offering needs neither code nor word.
   *
   * @return public id of the enrolment
   * @throws Refused {@code enrolment.closed}, {@code enrolment.not-yet} and {@code enrolment.over}
   *     when one can not join now, {@code enrolment.full} and {@code enrolment.quota-full} when no
   *     seat is left and the person does not want to wait, {@code enrolment.begun} when to wait
   *     would be in vain, {@code enrolment.declined} when the centre has said no
   */
  public UUID enrol(UUID offeringId, @NotNull EnrolCommand command) {
    OfferingRow seen = offeringService.row(offeringId);
    Long learner = rights.learner(command.person(), seen);
    HeldRole as = rights.roleFor(learner, seen);
    boolean runs = rights.runs(seen);
    if (!runs && !enrolments.isIn(learner, seen.key())) {
      door.requireCode(seen, command.code());
    }
    OfferingRow offering = seats.held(seen.key());
    Enrolment enrolment = seats.place(learner, offering);
    boolean waits = enrolment.status() == EnrolmentStatus.WAITING;
    boolean settled =
        enrolment.learning()
            || enrolment.status() == EnrolmentStatus.REQUESTED && !runs
            || waits && (command.waitWhenFull() || seats.noneFor(learner, offering));
    if (settled) {
      return enrolment.publicId();
    }
    if (enrolment.status() == EnrolmentStatus.OFFERED) {
      requireInTime(enrolment);
      seats.seat(enrolment);
    } else {
      boolean asks = offering.enrolmentMode() == EnrolmentMode.APPROVAL && !runs;
      if (!runs) {
        door.requireNotDeclined(enrolment);
      }
      door.require(offering, enrolment, command.waitWhenFull(), asks);
      seats.join(enrolment, offering, asks, rights.actingFor(learner));
    }
    rights.keep("enrolment.enrol", enrolment, offering, as);
    return enrolment.publicId();
  }

  /** As {@link #enrol}, telling what the person got. */
  public Place take(UUID offeringId, @NotNull EnrolCommand command) {
    return setting.told(find(enrol(offeringId, command)));
  }

  /**
   * Takes the seat that is kept for who waited. Taking it twice is harmless.
   *
   * @throws Refused {@code enrolment.offer-ended} when it was not taken in time, {@code
   *     enrolment.no-offer} when none is kept
   */
  public Place accept(UUID enrolmentId) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering = seats.held(enrolment.offeringId());
    HeldRole as = rights.requireMayAct(enrolment, offering);
    if (enrolment.learning()) {
      return setting.told(enrolment);
    }
    requireInTime(enrolment);
    if (enrolment.status() != EnrolmentStatus.OFFERED) {
      throw new Refused("enrolment.no-offer", setting.courseTitle(enrolment.courseId()));
    }
    seats.seat(enrolment);
    rights.keep("enrolment.accept", enrolment, offering, as);
    return setting.told(enrolment);
  }

  /**
   * Gives up a place, or declines a seat that is kept. The seat is kept for whoever waits longest.
   * Who has begun and gives back his last seat goes on alone, where the course can be taken so.
   * Giving up twice is harmless.
   *
   * @return true when the learner still has a place in the course
   * @throws Refused {@code enrolment.only-finished} when it is the only place in a finished course
   */
  public boolean withdraw(UUID enrolmentId) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering = seats.held(enrolment.offeringId());
    HeldRole as = rights.requireMayAct(enrolment, offering);
    boolean seat = offering.mode() != OfferingMode.SELF_PACED && enrolment.learning();
    boolean learnsOn =
        others(enrolment).findAny().isPresent()
            || (seat && enrolment.begun() && goesOnAlone(enrolment));
    if (!learnsOn && enrolment.status() == EnrolmentStatus.COMPLETED) {
      throw new Refused("enrolment.only-finished", setting.courseTitle(enrolment.courseId()));
    }
    if (enrolment.withdraw(setting.now())) {
      rights.keep("enrolment.withdraw", enrolment, offering, as);
      seats.offerFree(offering.key());
    }
    return learnsOn;
  }

  private void requireInTime(Enrolment enrolment) {
    Instant until = enrolment.offeredUntil();
    if (until != null && !setting.now().isBefore(until)) {
      throw new Refused("enrolment.offer-ended", setting.courseTitle(enrolment.courseId()), until);
    }
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
                .filter(o -> o.enrolmentMode() == EnrolmentMode.OPEN)
                .map(o -> seats.held(o.key()))
                .filter(o -> o.joinable(setting.now()))
                .filter(o -> !seats.noneFor(left.personId(), o))
                .findFirst()
            : Optional.empty();
    alone.ifPresent(
        offering -> {
          Enrolment place = seats.place(left.personId(), offering);
          seats.join(place, offering, false, rights.actingFor(left.personId()));
        });
    return alone.isPresent();
  }

  private Enrolment find(UUID enrolmentId) {
    return enrolments
        .enrolment(enrolmentId)
        .orElseThrow(() -> new NotFound("enrolment", enrolmentId));
  }
}
