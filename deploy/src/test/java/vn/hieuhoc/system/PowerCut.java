package vn.hieuhoc.system;

import java.util.concurrent.atomic.AtomicInteger;

/** Ends the portal right after a number of saves have been acknowledged, whoever's they were. */
final class PowerCut {

  private final VillagePortal portal;
  private final AtomicInteger left;

  PowerCut(VillagePortal portal, int saves) {
    this.portal = portal;
    this.left = new AtomicInteger(saves);
  }

  /** A save was acknowledged; the one that uses up the number ends the portal at once. */
  void saved() {
    if (left.decrementAndGet() == 0) {
      portal.kill();
    }
  }

  boolean isOver() {
    return left.get() <= 0;
  }
}
