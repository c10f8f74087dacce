package vn.hieuhoc.enrolmentrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.enrolment.ManyPlaces;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;

/** Brings in whom a rule means, and lets go whom it means no more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RuleFollower {

  private static final int AT_ONCE = 1000;
  private static final ManyPlaces.Giving BY_RULE = new ManyPlaces.Giving(null, true, Set.of());

  @Inject private RuleRepository rules;
  @Inject private RuleReading reading;
  @Inject private OfferingService offeringService;
  @Inject private ManyPlaces places;
  @Inject private Clock clock;

  /**
   * Follows a rule, for one person or for everybody; where nobody can join, nobody is moved.
   *
   * @param person key of the person, or null for everybody
   * @return true when there may be more to do
   */
  boolean follow(RuleRepository.Kept rule, Long person) {
    OfferingRow offering = offeringService.rows(Set.of(rule.offering())).get(rule.offering());
    if (offering == null || places.whyShut(offering) != null) {
      return false;
    }
    RuleRepository.Asked asked = reading.read(offering, rule.rule());
    List<UUID> leaving = rules.leaving(asked, person, AT_ONCE);
    places.takeBack(leaving);
    List<Long> entering = rules.entering(asked, person, AT_ONCE);
    if (!entering.isEmpty()) {
      places.enrol(offering.key(), entering, BY_RULE);
    }
    boolean more = leaving.size() == AT_ONCE || entering.size() == AT_ONCE;
    if (person == null && !more) {
      rules.evaluated(offering.key(), clock.instant());
    }
    return more;
  }
}
