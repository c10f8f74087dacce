package vn.hieuhoc.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The short transactions around a piece of work: claim, do, tick off. */
@ApplicationScoped
class WorkDesk {

  /** How often work may be begun before it is parked. */
  static final int TRIES = 8;

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);

  @Inject private WorkRepository works;
  @Inject private Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  List<WorkRepository.Claim> claim(
      int most, String owner, Set<String> slowKinds, boolean onlySlow) {
    Instant now = clock.instant();
    WorkRepository.Kinds kinds = new WorkRepository.Kinds(slowKinds, onlySlow);
    return works.claim(most, kinds, now, now.plus(LEASE), owner);
  }

  /** Says what the owner has in hand, and sets going again what was claimed and nobody has. */
  @Transactional(TxType.REQUIRES_NEW)
  void renew(Collection<Long> inHand, String owner) {
    Instant now = clock.instant();
    works.renew(inHand, owner, now.plus(LEASE));
    works.takeBack(now, inHand);
  }

  /** Gives back what was claimed and will not be begun. */
  @Transactional(TxType.REQUIRES_NEW)
  void giveBack(WorkRepository.Claim claim) {
    works.giveBack(claim);
  }

  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void handleInTransaction(WorkHandler handler, String subject) throws Exception {
    handler.handle(subject);
  }

  /** Does several pieces of one kind in one go, or none of them. */
  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void handleTogether(ManyWorkHandler handler, List<WorkRepository.Claim> claims) throws Exception {
    handler.handle(claims.stream().map(WorkRepository.Claim::subject).toList());
  }

  /** Ticks off several pieces of one kind. */
  @Transactional(TxType.REQUIRES_NEW)
  void done(List<WorkRepository.Claim> claims) {
    works.done(claims, clock.instant());
  }

  /**
   * Waits 2, 4, 8 … seconds between tries, at most six hours; the eighth failure parks the work,
   * unless it was asked for again meanwhile.
   *
   * @return true when it is parked
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean failed(WorkRepository.Claim claim, String error) {
    int tries = claim.attempts() + 1;
    Duration wait = Duration.ofSeconds(1L << Math.min(tries, 20));
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      wait = LONGEST_WAIT;
    }
    boolean park = tries >= TRIES;
    works.failed(claim, error, clock.instant().plus(wait), park);
    return park;
  }
}
