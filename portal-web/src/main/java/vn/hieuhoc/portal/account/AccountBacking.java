package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.AccountStatus;
import vn.hieuhoc.account.RoleAssignmentRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Way;

/** One account with its roles, for administrators. */
@Named
@RequestScoped
public class AccountBacking {

  @Inject private AccountService accountService;
  @Inject private OrganisationService organisation;
  @Inject private Way way;

  private AccountRow account;
  private List<RoleLine> roles;
  private String password;

  /**
   * A role as the page shows it.
   *
   * @param held the assignment
   * @param unitName name of the unit
   */
  public record RoleLine(RoleAssignmentRow held, String unitName) {}

  @PostConstruct
  void load() {
    account = accountService.find(way.id());
    List<RoleAssignmentRow> held = accountService.roles(account.id());
    Map<Long, UnitRow> units =
        organisation.unitsOf(held.stream().map(RoleAssignmentRow::unitKey).toList());
    roles =
        held.stream()
            .map(
                row ->
                    new RoleLine(
                        row,
                        units.containsKey(row.unitKey()) ? units.get(row.unitKey()).name() : null))
            .toList();
  }

  /** Sets another password; its owner chooses one at the next sign-in. */
  public void resetPassword() {
    accountService.resetPassword(account.id(), password);
    way.done("account_account.message.password").goBack();
  }

  /** The account may not sign in any more. */
  public void close() {
    accountService.close(account.id());
    way.done("account_account.message.closed").goBack();
  }

  /** The account may sign in again. */
  public void reopen() {
    accountService.reopen(account.id());
    way.done("account_account.message.reopened").goBack();
  }

  public AccountRow getAccount() {
    return account;
  }

  public List<RoleLine> getRoles() {
    return roles;
  }

  public boolean isClosed() {
    return account.status() == AccountStatus.CLOSED;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
