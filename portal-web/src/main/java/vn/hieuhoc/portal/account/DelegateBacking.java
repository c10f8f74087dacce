package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.role.DelegationService;
import vn.hieuhoc.role.NewDelegation;
import vn.hieuhoc.role.RoleUnitService;

/** Lending a role for a time, and taking it back. */
@Named
@RequestScoped
public class DelegateBacking {

  @Inject private DelegationService delegationService;
  @Inject private RoleUnitService roleUnitService;
  @Inject private Way way;

  private UUID role;
  private String userName;
  private String unit;
  private LocalDate from;
  private LocalDate to;

  /** Lends the chosen role to the account that was named. */
  public void delegate() {
    UUID at = unit == null ? null : roleUnitService.unitNamed(unit).id();
    UUID account = delegationService.accountNamed(role, userName, at, from, to);
    delegationService.delegate(role, new NewDelegation(account, at, from, to));
    way.done("account_my-roles.message.delegated", userName, to).goBack();
  }

  /** Takes back what was lent in the line whose button was pressed. */
  public void withdraw() {
    delegationService.withdraw(way.query().id("lent"));
    way.done("account_my-roles.message.withdrawn").goBack();
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

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
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
}
