package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.RoleUnitService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** Giving and ending roles of an account. */
@Named
@RequestScoped
public class RoleBacking {

  @Inject private AccountService accountService;
  @Inject private RoleUnitService roleUnitService;
  @Inject private Way way;

  private Role role;
  private String unit;
  private LocalDate from;
  private LocalDate to;

  /** Gives a role at the unit that was named. */
  public void give() {
    UnitRow at = roleUnitService.unitFor(role, unit);
    accountService.assign(way.id(), role, at.key(), from, to);
    way.done("account_account.message.given", at.name()).goBack();
  }

  /** Ends the role whose button was pressed, from today on. */
  public void end() {
    accountService.endRoleNow(UUID.fromString(way.query().text("role")));
    way.done("account_account.message.ended").goBack();
  }

  /** Roles that are given by hand. */
  public List<Choice> getChoices() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Arrays.stream(Role.values())
        .map(value -> new Choice(value, texts.get("word.role." + value.name())))
        .toList();
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
