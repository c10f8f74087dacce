package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** The centre says yes or no to those who ask for a seat. */
@Stateless
public class ApprovalService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private Seats seats;
  @Inject private EnrolmentRights rights;
  @Inject private EnrolmentTrace trace;
  @Inject private PlaceSetting setting;
  @Inject private Access access;

  /**
   * Lets somebody in: with a seat, or into the row of those who wait when none is left. Also who
   * was declined before. Saying it twice is harmless.
   *
   * @return true when the person has a seat now, false when the person waits for one
   * @throws Refused {@code enrolment.not-asked} when the person has left, or never asked
   */
  public boolean approve(UUID enrolmentId) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering = seats.held(enrolment.offeringId());
    HeldRole as = manager(enrolment, offering);
    if (enrolment.learning()
        || enrolment.status() == EnrolmentStatus.WAITING
        || enrolment.status() == EnrolmentStatus.OFFERED) {
      return enrolment.status() != EnrolmentStatus.WAITING;
    }
    requireAsked(enrolment, true);
    boolean waits = seats.noneFor(enrolment.personId(), offering);
    if (waits) {
      enrolment.queue();
    } else {
      seats.seat(enrolment);
    }
    trace.keep("enrolment.approve", enrolment, offering, as);
    return !waits;
  }

  /**
   * Says no; the learner reads why.
   *
   * @param reason why, in a few words for the learner
   * @throws Refused {@code enrolment.not-asked} when the person does not ask (any more)
   */
  public void decline(UUID enrolmentId, @NotBlank @Size(max = 300) String reason) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering = seats.held(enrolment.offeringId());
    HeldRole as = manager(enrolment, offering);
    requireAsked(enrolment, false);
    enrolment.decline(VietnameseText.tidy(reason), setting.now());
    seats.answered(offering.key());
    trace.keep("enrolment.decline", enrolment, offering, as);
  }

  private void requireAsked(Enrolment enrolment, boolean orDeclined) {
    boolean asked =
        enrolment.status() == EnrolmentStatus.REQUESTED
            || orDeclined && enrolment.status() == EnrolmentStatus.DECLINED;
    if (!asked) {
      throw new Refused("enrolment.not-asked", setting.courseTitle(enrolment.courseId()));
    }
  }

  private HeldRole manager(Enrolment enrolment, OfferingRow offering) {
    rights.requireSight(enrolment, offering);
    return access.requireOrHide(
        offering.unitKey(), "enrolment", enrolment.publicId(), Role.CENTRE_MANAGER);
  }

  private Enrolment find(UUID enrolmentId) {
    return enrolments
        .enrolment(enrolmentId)
        .orElseThrow(() -> new NotFound("enrolment", enrolmentId));
  }
}
