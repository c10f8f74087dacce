package vn.hieuhoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.Refused;

/**
 * Keeps in mind who was told that an identity number is somebody else's: that there is such a
 * number is nobody's business, so it cannot be asked of many.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenNumbers {

  private static final String ACT = "person.identity-taken";
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_A_DAY = 60;

  @Inject private AuditLog auditLog;

  /**
   * Demands that the caller has not been told so too often of late. To be asked before a number is
   * looked up, whether it is taken or not.
   *
   * @throws Refused {@code person.too-many-taken}
   */
  public void requireFew() {
    if (auditLog.refusedWithin(ACT, DAY) >= MOST_A_DAY) {
      throw Refused.of("identityNumber", "person.too-many-taken", MOST_A_DAY);
    }
  }

  /**
   * The caller is told that somebody else has a number.
   *
   * @param holder key of who has it
   */
  public void note(Long holder) {
    auditLog.writeRefused(Act.on(ACT, "person", null).forPerson(holder));
  }
}
