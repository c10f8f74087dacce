package vn.hieuhoc.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.ProgramGrant;
import vn.hieuhoc.account.ProgramSignInService;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/**
 * Accounts made by who runs the machine, at its command line: an account with its roles, or
 * nothing.
 */
@Stateless
@SystemUse
public class OperatorAccountService {

  @Inject private AccountService accounts;
  @Inject private ProgramSignInService programs;
  @Inject private RoleRules rules;
  @Inject private OrganisationService organisation;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * A role to be held from today on.
   *
   * @param role the role
   * @param unitCode today's code of the unit, in whichever tree has it
   */
  public record RoleAt(Role role, String unitCode) {}

  /**
   * Makes an account and gives it its roles.
   *
   * @return public id of the account
   * @throws Refused when the user name is in use or a code is nobody's; nothing is made then
   */
  public UUID create(@Valid @NotNull NewAccount command, AccountKind kind, List<RoleAt> roles) {
    UUID id = accounts.createUnasked(command, kind);
    Long key = accounts.key(id);
    LocalDate today = VietnamTime.today(clock);
    for (RoleAt each : roles) {
      rules.keep(
          new RoleAssignment(
              key, each.role(), unit(each.unitCode(), today).key(), today, null, clock.instant()));
    }
    auditLog.write(Act.on("account.create", "account", id).saying("operator"));
    return id;
  }

  /**
   * Makes an account for a program that sends learning records.
   *
   * @param grant what it may do
   * @return public id of the account
   * @throws Refused when the user name is in use; nothing is made then
   */
  public UUID createProgram(@Valid @NotNull NewAccount command, ProgramGrant grant) {
    UUID id = create(command, AccountKind.CLIENT, List.of());
    programs.grant(accounts.key(id), grant);
    return id;
  }

  private UnitRow unit(String code, LocalDate today) {
    return Arrays.stream(UnitTree.values())
        .flatMap(tree -> organisation.byCode(tree, code, today).stream())
        .findFirst()
        .orElseThrow(() -> Refused.of("role", "account.unknown-unit-code", code));
  }
}
