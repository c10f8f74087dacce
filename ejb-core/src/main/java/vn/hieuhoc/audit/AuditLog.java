package vn.hieuhoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import vn.hieuhoc.access.Caller;

/** Where use cases leave a trace of what was done. */
@ApplicationScoped
public class AuditLog {

  @Inject private AuditRepository entries;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Keeps the act in the caller's transaction: either both happen or neither. */
  @Transactional(TxType.MANDATORY)
  public void write(Act act) {
    entries.add(new AuditEntry(act, clock.instant(), accountOf(act), "DONE"));
  }

  /** Keeps a refused act, in a transaction of its own since the caller's is rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  public void writeRefused(Act act) {
    entries.add(new AuditEntry(act, clock.instant(), accountOf(act), "REFUSED"));
  }

  /** Of how many people an act was refused to the caller within a while. */
  @Transactional(TxType.MANDATORY)
  public long refusedWithin(String action, Duration span) {
    Long account = callerOrNull();
    return account == null ? 0 : entries.countRefused(account, action, clock.instant().minus(span));
  }

  /** How often an act was refused to the caller within a while, whoever it was about. */
  @Transactional(TxType.MANDATORY)
  public long timesRefusedWithin(String action, Duration span) {
    Long account = callerOrNull();
    return account == null ? 0 : entries.timesRefused(account, action, clock.instant().minus(span));
  }

  private Long accountOf(Act act) {
    return act.byAccountId() != null ? act.byAccountId() : callerOrNull();
  }

  private Long callerOrNull() {
    try {
      return caller.accountId();
    } catch (ContextNotActiveException systemAtWork) {
      return null;
    }
  }
}
