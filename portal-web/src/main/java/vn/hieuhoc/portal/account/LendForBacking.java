package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.role.DelegationService;
import vn.hieuhoc.role.NewDelegation;
import vn.hieuhoc.role.RoleService;

/** Lending a role for a holder who cannot, and ending one on a chosen day. */
@Named
@RequestScoped
public class LendForBacking {

  @Inject private DelegationService delegationService;
  @Inject private RoleService roleService;
  @Inject private Way way;

  private UUID role;
  private String userName;
  private LocalDate from;
  private LocalDate to;
  private String reason;
  private UUID ending;
  private LocalDate endOn;

  /** Lends the chosen role of the account of the page to the account that was named. */
  public void lend() {
    UUID account = delegationService.accountNamed(userName);
    delegationService.delegateFor(role, new NewDelegation(account, null, from, to), reason);
    way.done("account_my-roles.message.delegated", userName, to).goBack();
  }

  /** Ends the chosen role on the chosen day. */
  public void end() {
    roleService.end(ending, endOn);
    way.done("account_account.message.ends", endOn).goBack();
  }

  public UUID getRole() {
    return role;
  }

  public void setRole(UUID role) {
    this.role = role;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public UUID getEnding() {
    return ending;
  }

  public void setEnding(UUID ending) {
    this.ending = ending;
  }

  public LocalDate getEndOn() {
    return endOn;
  }

  public void setEndOn(LocalDate endOn) {
    this.endOn = endOn;
  }
}
