package vn.hieuhoc.enrolmentrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.work.WorkQueue;

/** Keeps rules, with who set them, and asks that they be followed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RuleKeeping {

  @Inject private RuleRepository rules;
  @Inject private WorkQueue workQueue;
  @Inject private AuditLog auditLog;
  @Inject private Access access;
  @Inject private Clock clock;

  void save(OfferingRow offering, String rule, HeldRole as) {
    rules.save(offering.key(), rule, access.accountId(), clock.instant());
    workQueue.add(EnrolByRule.KIND, EnrolByRule.OFFERING + offering.key());
    audit("offering.rule", offering, as);
  }

  void remove(OfferingRow offering, HeldRole as) {
    if (rules.remove(offering.key())) {
      audit("offering.rule-remove", offering, as);
    }
  }

  private void audit(String action, OfferingRow offering, HeldRole as) {
    auditLog.write(Act.on(action, "offering", offering.id()).at(offering.unitKey()).as(as));
  }
}
