package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.UserName;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Reply;

/** Making an account for staff; its owner chooses a password at the first sign-in. */
@Named
@RequestScoped
public class NewAccountBacking {

  @Inject private AccountService accountService;
  @Inject private PersonService personService;
  @Inject private Reply reply;

  private String userName;
  private String password;
  private String displayName;
  private String person;

  @PostConstruct
  void load() {
    accountService.requireMayOpen();
  }

  /** Makes the account and shows its page, where roles are given. */
  public void create() {
    PersonRow behind = person == null ? null : personService.findByNumber(person);
    String shown = displayName == null && behind != null ? behind.fullName() : displayName;
    UUID id =
        accountService.create(
            new NewAccount(
                UserName.of(userName),
                password,
                shown,
                behind == null ? null : behind.key(),
                true,
                null),
            AccountKind.HUMAN);
    reply.done("account_new-account.message.done", userName).goTo("/quan-ly/tai-khoan/{}", id);
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
