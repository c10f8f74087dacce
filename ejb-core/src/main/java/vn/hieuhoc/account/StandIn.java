package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.VietnamTime;

/**
 * Lets work that somebody asked for be done later in that account's name, with the roles it holds
 * when it is done: a role that was taken back meanwhile reaches nothing.
 */
@ApplicationScoped
@Transactional
public class StandIn {

  private static final String OPERATOR = "admin";

  @Inject private AccountRepository accounts;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The work goes on as this account.
   *
   * @throws NotFound when the account has been closed
   */
  public void signIn(Long accountKey) {
    Account account = open(accountKey);
    List<HeldRole> roles = accounts.heldRoles(accountKey, VietnamTime.today(clock));
    caller.signIn(called(account), roles);
  }

  /**
   * The work goes on as whoever runs the machine: the first administrator, with a role at the units
   * named.
   */
  public void signInOperator(Role role, Collection<Long> units) {
    Account account =
        accounts.findByUserName(OPERATOR).orElseThrow(() -> new NotFound("account", OPERATOR));
    caller.signIn(called(account), units.stream().map(unit -> new HeldRole(role, unit)).toList());
  }

  private Account open(Long accountKey) {
    return accounts
        .find(accountKey)
        .filter(Account::isActive)
        .orElseThrow(() -> new NotFound("account", accountKey));
  }

  private static CallerAccount called(Account account) {
    return new CallerAccount(
        account.id(), account.publicId(), account.displayName(), account.personId(), null);
  }
}
