package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.admission.Quota;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingStatus;
import vn.hieuhoc.support.Refused;

/** Says whether somebody may come in now, and why not. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Door {

  private static final String CODE_TRIED = "enrolment.code-tried";
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_TRIES = 10;

  @Inject private AdmissionService admissions;
  @Inject private PlaceSetting setting;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

  /**
   * Demands the code of the class where it has one. To be asked before the offering is held: what
   * was typed wrong is kept at once, so that nobody finds a code by trying.
   *
   * @throws Refused {@code enrolment.code-missing}, {@code enrolment.code-wrong}, {@code
   *     enrolment.code-tries}
   */
  void requireCode(OfferingRow offering, String typed) {
    if (offering.enrolmentMode() != EnrolmentMode.CODE) {
      return;
    }
    String title = setting.courseTitle(offering.courseKey());
    if (typed == null || typed.isBlank()) {
      throw Refused.of("code", "enrolment.code-missing", title);
    }
    long tried = auditLog.timesRefusedWithin(CODE_TRIED, HOUR);
    if (tried >= MOST_TRIES) {
      throw Refused.of("code", "enrolment.code-tries", MOST_TRIES);
    }
    if (!admissions.opens(offering.key(), typed)) {
      access.requireSignedIn();
      auditLog.writeRefused(Act.on(CODE_TRIED, "offering", offering.id()).at(offering.unitKey()));
      throw Refused.of("code", "enrolment.code-wrong", typed.strip(), MOST_TRIES - 1 - tried);
    }
  }

  /**
   * Demands that one may join now, has finished what the course needs, and that there is a seat for
   * who does not want to wait, or would wait in vain.
   *
   * @param asks whether the centre is asked first, which needs no seat
   */
  void require(OfferingRow offering, Enrolment enrolment, boolean waitWhenFull, boolean asks) {
    requireOpen(offering);
    setting.requireReady(enrolment.personId(), offering.courseKey());
    if (asks) {
      return;
    }
    String title = setting.courseTitle(offering.courseKey());
    if (!waitWhenFull) {
      requireSeat(offering, enrolment, title);
    } else if (offering.full() && setting.lastHasBegun(offering)) {
      throw new Refused("enrolment.begun", title);
    }
  }

  /** Demands that one may join now, seats aside. */
  void requireOpen(OfferingRow offering) {
    Refused why = whyShut(offering);
    if (why != null) {
      throw why;
    }
  }

  /** Why one may not join now, seats aside; null when one may. */
  Refused whyShut(OfferingRow offering) {
    Instant now = setting.now();
    String title = setting.courseTitle(offering.courseKey());
    if (offering.status() == OfferingStatus.CLOSED
        || setting.courseStatus(offering.courseKey()) != CourseStatus.PUBLISHED) {
      return new Refused("enrolment.closed", title);
    }
    if (offering.tooEarly(now)) {
      return new Refused("enrolment.not-yet", title, offering.enrolmentOpensAt());
    }
    return offering.over(now)
        ? new Refused("enrolment.over", title, offering.enrolmentClosesAt())
        : null;
  }

  private void requireSeat(OfferingRow offering, Enrolment enrolment, String title) {
    if (offering.full()) {
      throw new Refused("enrolment.full", title, offering.capacity());
    }
    Optional<Quota> full = admissions.fullQuota(offering.key(), enrolment.personId());
    if (full.isPresent()) {
      Quota quota = full.get();
      throw new Refused("enrolment.quota-full", title, quota.seats(), quota.unitName());
    }
  }

  /** Demands that the centre has not said no: then only the centre can say otherwise. */
  void requireNotDeclined(Enrolment enrolment) {
    if (enrolment.status() == EnrolmentStatus.DECLINED) {
      throw new Refused(
          "enrolment.declined",
          setting.courseTitle(enrolment.courseId()),
          enrolment.decisionReason());
    }
  }
}
