package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.OfferingStatus;
import vn.hieuhoc.work.WorkQueue;

/**
 * The seats of an offering and the row of those who wait for one. Whoever gives or takes a seat
 * holds the offering first, so a seat is never given twice.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Seats {

  @Inject private EnrolmentRepository enrolments;
  @Inject private OfferingService offeringService;
  @Inject private AdmissionService admissions;
  @Inject private PlaceSetting setting;
  @Inject private WorkQueue workQueue;
  @Inject private Event<Object> events;

  /** The offering as it stands, held; seats that are free are kept for those who wait first. */
  OfferingRow held(Long offeringKey) {
    return offerFree(offeringService.held(offeringKey));
  }

  /** An offering that is held already, counted anew. */
  OfferingRow counted(Long offeringKey) {
    enrolments.flush();
    return offeringService.held(offeringKey);
  }

  /** The learner's place on the offering, or one he has left or not yet taken. */
  Enrolment place(Long learner, OfferingRow offering) {
    return enrolments
        .of(learner, offering.key())
        .orElseGet(() -> new Enrolment(learner, offering.key(), offering.courseKey()));
  }

  /** True when no seat is left for the person: in all, or for those from where he lives. */
  boolean noneFor(Long person, OfferingRow offering) {
    return offering.full() || admissions.fullQuota(offering.key(), person).isPresent();
  }

  /** Asks: for the word of the centre, or for a seat, which is waited for when none is left. */
  void join(Enrolment enrolment, OfferingRow offering, boolean asks, Long byAccount) {
    EnrolmentStatus wanted = EnrolmentStatus.ACTIVE;
    if (asks) {
      wanted = EnrolmentStatus.REQUESTED;
    } else if (noneFor(enrolment.personId(), offering)) {
      wanted = EnrolmentStatus.WAITING;
    }
    enrolment.join(wanted, byAccount, setting.now());
    if (enrolment.id() == null) {
      enrolments.add(enrolment);
    }
    if (enrolment.learning()) {
      seated(enrolment);
    } else if (wanted == EnrolmentStatus.WAITING) {
      answered(offering.key());
    }
  }

  /** Puts who was let in into the row of those who wait. */
  void queue(Enrolment enrolment) {
    enrolment.queue();
    answered(enrolment.offeringId());
  }

  /** Gives a seat to who was offered one or was let in. */
  void seat(Enrolment enrolment) {
    enrolment.seat(setting.now());
    seated(enrolment);
  }

  /**
   * Keeps every free seat for who waits longest, whose quota is not used up; nobody is called any
   * more once the last session has begun.
   */
  void offerFree(Long offeringKey) {
    enrolments.flush();
    held(offeringKey);
  }

  private OfferingRow offerFree(OfferingRow offering) {
    if (offering.waiting() == 0 || offering.full() || offering.status() == OfferingStatus.CLOSED) {
      return offering;
    }
    if (setting.lastHasBegun(offering)) {
      return offering;
    }
    Instant now = setting.now();
    Instant until = setting.offerEnds(offering, now);
    int left = offering.capacity() == null ? Integer.MAX_VALUE : offering.left();
    for (Enrolment waiting : enrolments.waiting(offering.key())) {
      if (left > 0 && admissions.fullQuota(offering.key(), waiting.personId()).isEmpty()) {
        waiting.offer(until);
        enrolments.flush();
        answered(offering.key());
        workQueue.addLater(
            EndSeatOffer.KIND, waiting.id() + ":" + until, Duration.between(now, until));
        left--;
      }
    }
    return offeringService.held(offering.key());
  }

  /** Says that somebody's wish was answered, otherwise than by a seat. */
  void answered(Long offeringKey) {
    events.fire(new WishAnswered(offeringKey));
  }

  private void seated(Enrolment enrolment) {
    enrolments.flush();
    events.fire(new Enrolled(enrolment.personId(), enrolment.offeringId(), enrolment.courseId()));
  }
}
