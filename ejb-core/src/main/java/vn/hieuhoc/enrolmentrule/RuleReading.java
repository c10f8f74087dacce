package vn.hieuhoc.enrolmentrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.VietnamTime;

/** Reads a rule for an offering: it speaks of the people where the unit that runs it works. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RuleReading {

  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  RuleRepository.Asked read(OfferingRow offering, String rule) {
    UnitRow runner = organisation.unit(offering.unitKey());
    Long area = runner.areaKey() == null ? runner.key() : runner.areaKey();
    return new RuleRepository.Asked(
        offering.key(),
        area,
        EnrolmentRule.read(rule, organisation::key).condition(),
        VietnamTime.today(clock));
  }
}
