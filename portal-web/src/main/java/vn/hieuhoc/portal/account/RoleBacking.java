package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.role.RoleService;
import vn.hieuhoc.role.RoleUnitService;
import vn.hieuhoc.support.Refused;

/** Giving and ending roles of an account. */
@Named
@RequestScoped
public class RoleBacking {

  @Inject private RoleService roleService;
  @Inject private RoleUnitService roleUnitService;
  @Inject private Way way;

  private Role role;
  private String unit;
  private LocalDate from;
  private LocalDate to;

  /** Gives a role at the unit that was named. */
  public void give() {
    UnitRow at = roleUnitService.unitFor(role, unit);
    if (roleService.assign(way.id(), role, at.key(), from, to) == null) {
      throw Refused.of(
          "giveRole", "account.role-held", RoleLines.texts().get("word.role." + role.name()));
    }
    way.done("account_account.message.given", at.name()).goBack();
  }

  /** Ends the role whose button was pressed, from today on. */
  public void end() {
    roleService.endNow(way.query().id("role"));
    way.done("account_account.message.ended").goBack();
  }

  /** Roles that are given by hand. */
  public List<Choice> getChoices() {
    return RoleLines.choices();
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
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
