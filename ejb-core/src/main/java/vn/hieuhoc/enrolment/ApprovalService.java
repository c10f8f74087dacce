package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * What became of those who were let in together.
   *
   * @param seated how many have a seat now
   * @param waiting how many wait for one, since none is left for them
   * @param gone how many had left or were declined and were left as they are
   */
  public record LetIn(int seated, int waiting, int gone) {

    /** True when everybody has a seat. */
    public boolean all() {
      return waiting == 0 && gone == 0;
    }
  }

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
    return letIn(enrolment, offering, as);
  }

  /**
   * Lets in several who ask, whoever asked first first, each as {@link #approve} does: all of them,
   * or nobody when one is none of the caller's.
   *
   * @param enrolmentIds public ids of their places; who has left meanwhile is left as he is
   */
  public LetIn approveAll(@NotEmpty Collection<UUID> enrolmentIds) {
    int seated = 0;
    int waiting = 0;
    List<Managed> places = held(enrolmentIds);
    for (Managed one : places) {
      Enrolment place = one.place();
      if (place.status() == EnrolmentStatus.REQUESTED) {
        letIn(place, seats.counted(place.offeringId()), one.as());
      }
      if (place.learning() || place.status() == EnrolmentStatus.OFFERED) {
        seated++;
      } else if (place.status() == EnrolmentStatus.WAITING) {
        waiting++;
      }
    }
    return new LetIn(seated, waiting, places.size() - seated - waiting);
  }

  private boolean letIn(Enrolment enrolment, OfferingRow offering, HeldRole as) {
    boolean waits = seats.noneFor(enrolment.personId(), offering);
    if (waits) {
      seats.queue(enrolment);
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
    decline(enrolment, offering, reason, as);
  }

  /**
   * Says no to several for one reason: to all of them, or to nobody when one is none of the
   * caller's.
   *
   * @param enrolmentIds as in {@link #approveAll}
   * @param reason why, in a few words for the learners
   * @return how many were declined
   */
  public int declineAll(
      @NotEmpty Collection<UUID> enrolmentIds, @NotBlank @Size(max = 300) String reason) {
    int declined = 0;
    for (Managed one : held(enrolmentIds)) {
      if (one.place().status() == EnrolmentStatus.REQUESTED) {
        decline(one.place(), one.offering(), reason, one.as());
        declined++;
      }
    }
    return declined;
  }

  private void decline(Enrolment enrolment, OfferingRow offering, String reason, HeldRole as) {
    enrolment.decline(VietnameseText.tidy(reason), setting.now());
    seats.answered(offering.key());
    trace.keep("enrolment.decline", enrolment, offering, as);
  }

  /** A place and its class, both held, and as what the caller manages that. */
  private record Managed(Enrolment place, OfferingRow offering, HeldRole as) {}

  /** The places, by class and as they asked: classes are held first, and in one order. */
  private List<Managed> held(Collection<UUID> enrolmentIds) {
    Set<UUID> ids = new LinkedHashSet<>(enrolmentIds);
    Map<Long, OfferingRow> classes = new HashMap<>();
    enrolments.offeringsOf(ids).forEach(key -> classes.put(key, seats.held(key)));
    List<Enrolment> places = enrolments.held(ids);
    places.forEach(place -> ids.remove(place.publicId()));
    if (!ids.isEmpty()) {
      throw new NotFound("enrolment", ids.iterator().next());
    }
    return places.stream().map(place -> managed(place, classes.get(place.offeringId()))).toList();
  }

  private Managed managed(Enrolment place, OfferingRow offering) {
    return new Managed(place, offering, manager(place, offering));
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
