package vn.hieuhoc.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * Which account holds which role where, given by administrators. They give none to themselves, and
 * who administers holds no role that decides: administering and deciding stay apart.
 */
@Stateless
public class RoleService {

  @Inject private AccountService accounts;
  @Inject private RoleRepository roles;
  @Inject private RoleRules rules;
  @Inject private DelegationService delegations;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

  /** All roles an account holds or held, newest first, for itself and for administrators. */
  public List<RoleAssignmentRow> of(UUID accountId) {
    Long own = access.accountId();
    Optional<AccountRow> account = accounts.row(accountId);
    if (account.filter(found -> found.key().equals(own)).isEmpty()) {
      access.requireAnywhere(Role.ADMIN);
    }
    return roles.roleRows(account.orElseThrow(() -> new NotFound("account", accountId)).key());
  }

  /**
   * Roles at units in the caller's reach in the order they were given, for programs.
   *
   * @param after public id of the last one read, or null to begin
   * @param most how many
   */
  public List<RoleAssignmentRow> list(RoleSearch search, UUID after, int most) {
    access.requireAnywhere(Role.ADMIN);
    return roles.roleRows(access.reach(Role.ADMIN), search, after, most);
  }

  /** One role, for who holds it, who delegated it, and administrators. */
  public RoleAssignmentRow find(UUID assignmentId) {
    Long own = access.accountId();
    boolean concerned =
        roles
            .findAssignment(assignmentId)
            .filter(r -> own.equals(r.accountId()) || own.equals(r.delegatedByAccountId()))
            .isPresent();
    if (!concerned) {
      access.requireAnywhere(Role.ADMIN);
    }
    return roles
        .roleRow(assignmentId)
        .orElseThrow(() -> new NotFound("role-assignment", assignmentId));
  }

  /**
   * Gives an account a role at a unit from a day on. Giving it twice is harmless.
   *
   * @param to first day without it, or null
   * @return public id of the assignment; null when it is held already
   * @throws Refused {@code account.role-own} for the caller's own account, {@code
   *     account.delegated-cannot-appoint} for an administrator appointed by one who stands in for
   *     another, {@code account.admin-apart} when the account both administers and decides, {@code
   *     account.admin-at-province} for an administrator below the province: accounts belong to no
   *     unit, and who resets the password of one may do all that it may
   */
  public UUID assign(UUID accountId, Role role, Long unitId, LocalDate from, LocalDate to) {
    HeldRole as = access.require(unitId, Role.ADMIN);
    AccountRow account = accounts.lock(accountId);
    if (account.key().equals(access.accountId())) {
      access.noteRefusal(unitId, "account.role-own");
      throw Refused.of("role", "account.role-own");
    }
    if (role == Role.ADMIN && as.isDelegated()) {
      access.noteRefusal(unitId, "account.delegated-cannot-appoint");
      throw Refused.of("role", "account.delegated-cannot-appoint");
    }
    UUID id =
        rules.give(account, new RoleAssignment(account.key(), role, unitId, from, to, rules.now()));
    if (id != null) {
      auditLog.write(
          Act.on("account.role-assign", "account", accountId)
              .at(unitId)
              .forPerson(account.personKey())
              .as(as)
              .saying(role.name()));
    }
    return id;
  }

  /**
   * Ends a role from a day on: an administrator any, who delegated one that one.
   *
   * @throws Refused {@code account.last-administrator} when nobody would be left who can
   *     administer, {@code account.role-end-past} for a day that has passed: what was done under
   *     the role was done under it, {@code account.role-end-later} when it ends before that day
   *     already
   */
  public void end(UUID assignmentId, @NotNull LocalDate day) {
    Long own = access.accountId();
    Optional<RoleAssignment> found = roles.findAssignment(assignmentId);
    if (found.filter(r -> own.equals(r.delegatedByAccountId())).isPresent()) {
      delegations.withdraw(assignmentId, day);
      return;
    }
    access.requireAnywhere(Role.ADMIN);
    RoleAssignment assignment =
        found.orElseThrow(() -> new NotFound("role-assignment", assignmentId));
    HeldRole as = access.require(assignment.unitId(), Role.ADMIN);
    if (day.isBefore(rules.today())) {
      throw Refused.of("endOn", "account.role-end-past", day);
    }
    if (assignment.validTo() != null && day.isAfter(assignment.validTo())) {
      throw Refused.of("endOn", "account.role-end-later", assignment.validTo());
    }
    if (assignment.role() == Role.ADMIN
        && !assignment.isDelegated()
        && accounts.isLastAdministrator(assignment.accountId(), rules.today())) {
      throw Refused.of(null, "account.last-administrator");
    }
    assignment.end(day);
    auditLog.write(
        Act.on("account.role-end", "role-assignment", assignmentId)
            .at(assignment.unitId())
            .forPerson(accounts.row(assignment.accountId()).personKey())
            .as(as)
            .saying(assignment.role().name()));
  }

  /** Ends a role from today on. */
  public void endNow(UUID assignmentId) {
    end(assignmentId, rules.today());
  }
}
