package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Ends the time for which a seat is kept: who has not taken it falls out of the row, and the next
 * one is asked. New seats are kept for those who wait at once.
 */
@ApplicationScoped
class EndSeatOffer implements WorkHandler {

  static final String KIND = "end-seat-offer";

  @Inject private EnrolmentRepository enrolments;
  @Inject private OfferingService offeringService;
  @Inject private Seats seats;
  @Inject private PlaceSetting setting;
  @Inject private WorkQueue workQueue;

  void on(@Observes OfferingService.SeatsChanged event) {
    seats.offerFree(event.offeringKey());
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** The subject is {@code ENROLMENT:UNTIL WHEN}: a seat that is kept anew has work of its own. */
  @Override
  public void handle(String subject) {
    String[] part = subject.split(":", 2);
    Instant until = Instant.parse(part[1]);
    Instant now = setting.now();
    if (now.isBefore(until)) {
      workQueue.addLater(KIND, subject, Duration.between(now, until));
      return;
    }
    // The offering first, as everybody does who wants its seats.
    Long key = Long.valueOf(part[0]);
    Long offering = enrolments.offeringOf(key).orElse(null);
    if (offering == null) {
      return;
    }
    offeringService.held(offering);
    Enrolment enrolment = enrolments.held(key).orElseThrow();
    if (enrolment.status() == EnrolmentStatus.OFFERED && until.equals(enrolment.offeredUntil())) {
      enrolment.lapse(now);
      seats.offerFree(offering);
    }
  }
}
