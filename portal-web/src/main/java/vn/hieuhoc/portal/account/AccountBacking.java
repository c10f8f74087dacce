package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.AccountStatus;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.role.RoleState;

/** One account with its roles, for administrators. */
@Named
@RequestScoped
public class AccountBacking {

  @Inject private AccountService accountService;
  @Inject private RoleLines roleLines;
  @Inject private Way way;

  private AccountRow account;
  private List<RoleLines.Line> roles;
  private String password;

  @PostConstruct
  void load() {
    account = accountService.find(way.id());
    roles = roleLines.ofAccount(account.id());
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

  /** Held today and to be held later: what can be ended. */
  public List<RoleLines.Line> getRoles() {
    return roles.stream().filter(RoleLines.Line::isOpen).toList();
  }

  /** What can be ended, for choosing one. */
  public List<Choice> getEndable() {
    return getRoles().stream().map(line -> line.choice(RoleLines.texts())).toList();
  }

  /** What can be lent for the one whose account it is. */
  public List<Choice> getLendable() {
    return roles.stream()
        .filter(RoleLines.Line::isDelegable)
        .map(line -> line.choice(RoleLines.texts()))
        .toList();
  }

  /** Held once. */
  public List<RoleLines.Line> getEnded() {
    return RoleLines.only(roles, RoleState.ENDED);
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
