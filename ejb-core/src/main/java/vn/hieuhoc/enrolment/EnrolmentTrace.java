package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.OfferingRow;

/** Keeps who did what for whom: a place is often asked for by another than who learns in it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnrolmentTrace {

  @Inject private AuditLog auditLog;

  /**
   * Keeps an act.
   *
   * @param as the role under which it was done, or null for one's own place
   */
  void keep(String action, Enrolment enrolment, OfferingRow offering, HeldRole as) {
    auditLog.write(
        Act.on(action, "enrolment", enrolment.publicId())
            .at(offering.unitKey())
            .forPerson(enrolment.personId())
            .as(as)
            .saying(enrolment.status().name()));
  }
}
