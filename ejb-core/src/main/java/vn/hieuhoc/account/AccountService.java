package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Accounts, their passwords, roles and tokens. */
@Stateless
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository signIns;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** Accounts by user name; {@code words} is part of user name or display name, or empty. */
  public Page<AccountRow> rows(String words, PageRequest page) {
    access.requireAnywhere(Role.ADMIN);
    return accounts.rows(words == null ? "" : words.strip(), page);
  }

  /** Demands an administrator: before a page for one is shown. */
  public void requireAdministrator() {
    access.requireAnywhere(Role.ADMIN);
  }

  /** An account, for administrators and for itself. */
  public AccountRow find(UUID accountId) {
    access.requireSignedIn();
    if (!accountId.equals(caller.accountPublicId())) {
      access.requireAnywhere(Role.ADMIN);
    }
    return accounts.row(accountId).orElseThrow(() -> new NotFound("account", accountId));
  }

  /** All roles an account holds or held, newest first. */
  public List<RoleAssignmentRow> roles(UUID accountId) {
    Account account = account(accountId);
    if (!account.id().equals(caller.accountId())) {
      access.requireAnywhere(Role.ADMIN);
    }
    return accounts.roleRows(account.id());
  }

  /**
   * All roles at units in the caller's reach in the order they were given, for programs.
   *
   * @param after public id of the last one read, or null to begin
   * @param most how many
   */
  public List<RoleAssignmentRow> roleList(UUID after, int most) {
    access.requireAnywhere(Role.ADMIN);
    return accounts.roleRows(access.reach(Role.ADMIN), after, most);
  }

  /** One role somebody holds or held. */
  public RoleAssignmentRow role(UUID assignmentId) {
    access.requireAnywhere(Role.ADMIN);
    return accounts
        .roleRow(assignmentId)
        .orElseThrow(() -> new NotFound("role-assignment", assignmentId));
  }

  /**
   * Makes an account for a person or a program.
   *
   * @return public id
   * @throws Refused {@code account.user-name-taken} when the user name is in use
   */
  public UUID create(@Valid @NotNull NewAccount command, AccountKind kind) {
    access.requireAnywhere(Role.ADMIN);
    UUID id = createUnasked(command, kind);
    auditLog.write(Act.on("account.create", "account", id).saying(command.userName()));
    return id;
  }

  /**
   * Gives an account a role at a unit from a day on. Giving it twice is harmless.
   *
   * @param to first day without it, or null
   * @return public id of the assignment; null when it is held already
   * @throws Refused {@code account.admin-at-province} for an administrator below the province:
   *     accounts belong to no unit, and who resets the password of one may do all that it may
   */
  public UUID assign(UUID accountId, Role role, Long unitId, LocalDate from, LocalDate to) {
    HeldRole as = access.require(unitId, Role.ADMIN);
    UUID id = assignUnasked(account(accountId).id(), role, unitId, from, to);
    auditLog.write(
        Act.on("account.role-assign", "account", accountId).at(unitId).as(as).saying(role.name()));
    return id;
  }

  /**
   * Ends a role from a day on.
   *
   * @throws Refused when nobody would be left who can administer
   */
  public void endRole(UUID assignmentId, LocalDate day) {
    RoleAssignment assignment =
        accounts
            .findAssignment(assignmentId)
            .orElseThrow(() -> new NotFound("role-assignment", assignmentId));
    HeldRole as = access.require(assignment.unitId(), Role.ADMIN);
    if (assignment.role() == Role.ADMIN) {
      requireAnotherAdministrator(assignment.accountId());
    }
    assignment.end(day);
    auditLog.write(
        Act.on("account.role-end", "role-assignment", assignmentId)
            .at(assignment.unitId())
            .as(as)
            .saying(assignment.role().name()));
  }

  /** Ends a role from today on. */
  public void endRoleNow(UUID assignmentId) {
    endRole(assignmentId, VietnamTime.today(clock));
  }

  /**
   * Closes another's account and ends its sessions. Records and roles stay as history.
   *
   * @throws Refused for the caller's own account, and for the last administrator's
   */
  public void close(UUID accountId) {
    access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    if (account.id().equals(caller.accountId())) {
      throw Refused.of(null, "account.close-self", account.userName());
    }
    requireAnotherAdministrator(account.id());
    account.close();
    signIns.endAccessOf(account.id(), clock.instant());
    auditLog.write(Act.on("account.close", "account", accountId).saying(account.userName()));
  }

  /** The caller closes the own account and ends its sessions. */
  public void closeOwn() {
    access.requireSignedIn();
    Account account = accounts.find(caller.accountId()).orElseThrow();
    requireAnotherAdministrator(account.id());
    account.close();
    signIns.endAccessOf(account.id(), clock.instant());
    auditLog.write(Act.on("account.close-own", "account", account.publicId()));
  }

  /** Opens a closed account again. */
  public void reopen(UUID accountId) {
    access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    account.reopen();
    auditLog.write(Act.on("account.reopen", "account", accountId).saying(account.userName()));
  }

  /** Sets a password for another; it has to be changed at the next sign-in. */
  public void resetPassword(UUID accountId, String password) {
    access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    account.setPassword(Secrets.hash(Passwords.checked(password, account.userName())), true);
    signIns.endAccessOf(account.id(), clock.instant());
    auditLog.write(
        Act.on("account.reset-password", "account", accountId).saying(account.userName()));
  }

  /**
   * Makes a bearer token for an account.
   *
   * @param days how long it lasts, or null for ever
   * @return the token; shown once, never stored
   */
  @SystemUse
  public String createToken(String userName, String label, Integer days) {
    Account account =
        accounts
            .findByUserName(userName)
            .orElseThrow(() -> Refused.of("user", "account.unknown-user", userName));
    String token = Secrets.newToken();
    Instant now = clock.instant();
    Instant expires = days == null ? null : now.plus(Duration.ofDays(days));
    signIns.add(new ApiToken(Secrets.hashToken(token), account.id(), label, now, expires));
    auditLog.write(Act.on("account.token-create", "account", account.publicId()).saying(label));
    return token;
  }

  /** True while there is no account: a fresh database. */
  @SystemUse
  public boolean isEmpty() {
    return accounts.isEmpty();
  }

  /** As {@link #create}, for start-up, registration and operations. */
  @SystemUse
  public UUID createUnasked(@Valid @NotNull NewAccount command, AccountKind kind) {
    if (accounts.findByUserName(command.userName()).isPresent()) {
      throw Refused.of("userName", "account.user-name-taken", command.userName());
    }
    Account account =
        new Account(
            command,
            kind,
            Secrets.hash(Passwords.checked(command.password(), command.userName())),
            clock.instant());
    accounts.add(account);
    return account.publicId();
  }

  /** As {@link #assign}, for start-up, registration and operations. */
  @SystemUse
  public UUID assignUnasked(Long accountId, Role role, Long unitId, LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw Refused.of("to", "account.role-dates", from, to);
    }
    if (role == Role.ADMIN && !accounts.isProvince(unitId)) {
      throw Refused.of("role", "account.admin-at-province");
    }
    if (accounts.holds(accountId, role, unitId, VietnamTime.today(clock))) {
      return null;
    }
    RoleAssignment assignment =
        new RoleAssignment(accountId, role, unitId, from, to, clock.instant());
    accounts.add(assignment);
    return assignment.publicId();
  }

  /** Key of an account. */
  @SystemUse
  public Long key(UUID accountId) {
    return account(accountId).id();
  }

  /** Without an administrator nobody could open an account again. */
  private void requireAnotherAdministrator(Long accountId) {
    LocalDate today = VietnamTime.today(clock);
    boolean administers =
        accounts.heldRoles(accountId, today).stream().anyMatch(h -> h.role() == Role.ADMIN);
    if (administers && !accounts.hasAdministratorBeside(accountId, today)) {
      throw Refused.of(null, "account.last-administrator");
    }
  }

  private Account account(UUID publicId) {
    return accounts.find(publicId).orElseThrow(() -> new NotFound("account", publicId));
  }
}
