package vn.hieuhoc.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What administrators see of the letters, without their words. */
@Stateless
public class OutboxService {

  @Inject private MailRepository mails;
  @Inject private MailServer server;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** True when there is a mail server; without one letters wait. */
  public boolean hasServer() {
    access.requireAnywhere(Role.ADMIN);
    return server.isKnown();
  }

  /** How much stands where. */
  public Map<MailStatus, Long> counts() {
    access.requireAnywhere(Role.ADMIN);
    return mails.counts();
  }

  /** What stands there, what is due first before the rest. */
  public Page<MailRow> rows(MailStatus status, PageRequest page) {
    access.requireAnywhere(Role.ADMIN);
    return mails.rows(status, page);
  }

  /**
   * Sends what was given up, or of which it is not known whether it arrived, once more under the
   * same Message-ID.
   */
  public void again(UUID letter) {
    access.requireAnywhere(Role.ADMIN);
    require(mails.again(letter, clock.instant()), letter, "mail.again");
  }

  /** Leaves what was given up as it is: an administrator has found out what became of it. */
  public void settle(UUID letter) {
    access.requireAnywhere(Role.ADMIN);
    require(mails.settle(letter), letter, "mail.settle");
  }

  private void require(int moved, UUID letter, String action) {
    if (moved == 0) {
      throw new NotFound("letter", letter);
    }
    auditLog.write(Act.on(action, "letter", letter));
  }
}
