package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.role.RoleAssignmentRow;
import vn.hieuhoc.role.RoleService;
import vn.hieuhoc.role.RoleState;
import vn.hieuhoc.support.VietnamTime;

/** Roles as pages show them: with the name of the unit, and whether they are held now. */
@RequestScoped
public class RoleLines {

  @Inject private RoleService roles;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  /**
   * A role as a line.
   *
   * @param held the assignment
   * @param unitName name of the unit
   * @param to first day without it, or null
   * @param state how it stands today
   */
  public record Line(RoleAssignmentRow held, String unitName, LocalDate to, RoleState state) {

    /** What a form that chooses it says of it. */
    Choice choice(Texts texts) {
      return new Choice(held.id(), texts.get("word.role." + held.role().name()) + " · " + unitName);
    }

    /** Whether it can still be ended or taken back. */
    public boolean isOpen() {
      return state != RoleState.ENDED;
    }

    /** Whether its holder may lend it to somebody. */
    boolean isDelegable() {
      return state == RoleState.NOW && !held.isDelegated() && held.role() != Role.CITIZEN;
    }
  }

  /** The roles of an account, newest first. */
  List<Line> ofAccount(UUID account) {
    return of(roles.of(account));
  }

  /** Some roles, in their order. */
  List<Line> of(List<RoleAssignmentRow> rows) {
    LocalDate today = VietnamTime.today(clock);
    Map<Long, UnitRow> units =
        organisation.unitsOf(rows.stream().map(RoleAssignmentRow::unitKey).toList());
    return rows.stream()
        .map(
            row -> {
              UnitRow unit = units.get(row.unitKey());
              String name = (unit == null ? organisation.unit(row.unitKey()) : unit).name();
              return new Line(row, name, row.lastsUntil(), row.on(today));
            })
        .toList();
  }

  /** Those that stand like that, in their order. */
  static List<Line> only(List<Line> lines, RoleState state) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }

  /** Every role there is, for choosing one. */
  static List<Choice> choices() {
    Texts texts = texts();
    return Arrays.stream(Role.values())
        .map(value -> new Choice(value, texts.get("word.role." + value.name())))
        .toList();
  }

  static Texts texts() {
    return Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}
