package vn.hieuhoc.system;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Ends the portal right after a number of saves have been acknowledged, whoever's they were, and
 * each of those at work has saved something.
 */
final class PowerCut {

  private final VillagePortal portal;
  private final AtomicInteger left;
  private final AtomicIntegerArray saves;
  private final AtomicBoolean over = new AtomicBoolean();

  /**
   * A power cut to come.
   *
   * @param least after how many saves in all
   * @param workers how many people are at work
   */
  PowerCut(VillagePortal portal, int least, int workers) {
    this.portal = portal;
    this.left = new AtomicInteger(least);
    this.saves = new AtomicIntegerArray(workers);
  }

  /** A save of one of them was acknowledged; the one that uses up the number ends the portal. */
  void saved(int worker) {
    saves.incrementAndGet(worker);
    boolean enough = left.decrementAndGet() <= 0;
    for (int i = 0; i < saves.length(); i++) {
      enough &= saves.get(i) > 0;
    }
    if (enough) {
      now();
    }
  }

  /** The power goes at once. */
  void now() {
    if (over.compareAndSet(false, true)) {
      portal.powerGoes();
    }
  }

  boolean isOver() {
    return over.get();
  }
}
