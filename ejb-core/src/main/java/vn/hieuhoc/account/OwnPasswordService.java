package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.Refused;

/** Changing one's own password. */
@Stateless
public class OwnPasswordService {

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository signIns;
  @Inject private SignInThrottle throttle;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Changes the caller's own password; all sessions and tokens end, the caller signs in anew.
   *
   * @param address where the request comes from, for the throttle only
   * @throws Refused {@code account.current-password-wrong} when the current password does not fit
   * @throws TooManyTries after too many that did not: a session left open must not tell it
   */
  public void change(String current, String chosen, String address) {
    Account account = accounts.find(access.accountId()).orElseThrow();
    throttle.begin(account.userName(), address);
    if (!Secrets.matches(current == null ? "" : current, account.passwordHash())) {
      throw Refused.of("current", "account.current-password-wrong");
    }
    throttle.succeeded(account.userName(), address);
    account.setPassword(Secrets.hash(Passwords.checked(chosen, account.userName())), false);
    signIns.endAccessOf(account.id(), clock.instant());
    auditLog.write(Act.on("account.change-password", "account", account.publicId()));
  }
}
