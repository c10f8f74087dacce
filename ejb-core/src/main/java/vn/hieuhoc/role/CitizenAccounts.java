package vn.hieuhoc.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** The accounts that citizens open and close themselves. */
@Stateless
public class CitizenAccounts {

  @Inject private AccountService accounts;
  @Inject private RoleRules rules;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Opens an account with which its owner learns.
   *
   * @param home key of the unit where its owner lives
   * @return key of the account
   */
  @SystemUse
  public Long open(NewAccount command, Long home) {
    UUID id = accounts.createUnasked(command, AccountKind.HUMAN);
    Long account = accounts.key(id);
    rules.keep(
        new RoleAssignment(
            account, Role.CITIZEN, home, VietnamTime.today(clock), null, clock.instant()));
    return account;
  }

  /** The caller closes the own account, and never while acting for somebody else. */
  public void closeOwn() {
    if (caller.actingForPersonId() != null) {
      throw new Refused("helping.own-only");
    }
    accounts.closeOwn();
  }
}
