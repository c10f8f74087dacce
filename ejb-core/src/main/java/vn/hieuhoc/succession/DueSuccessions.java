package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Begins the acts whose day has come. */
@Stateless
public class DueSuccessions {

  @Inject private UnitMap map;
  @Inject private SuccessionSteps steps;
  @Inject private Clock clock;

  /**
   * Changes the map by a planned act when its day has come.
   *
   * @return whether it has begun
   * @throws vn.hieuhoc.support.Refused when it cannot be any more
   */
  @SystemUse
  public boolean begin(UUID actId) {
    SuccessionAct act = map.act(actId).orElseThrow(() -> new NotFound("succession", actId));
    if (act.state() != ActState.PLANNED || act.effectiveDate().isAfter(VietnamTime.today(clock))) {
      return false;
    }
    steps.begin(actId, RequestText.read(act.request()));
    return true;
  }
}
