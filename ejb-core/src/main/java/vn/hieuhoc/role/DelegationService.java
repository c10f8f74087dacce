package vn.hieuhoc.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.AccountStatus;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Lending a role for a time: who holds one lets another account act under it, at the same unit or
 * below, until a day. It cannot be lent on, it ends with the role it comes from, and who lent it
 * may take it back at any time.
 */
@Stateless
public class DelegationService {

  @Inject private AccountService accounts;
  @Inject private RoleRepository roles;
  @Inject private RoleRules rules;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

  @Inject
  @ConfigProperty(name = "hieuhoc.account.delegation-days", defaultValue = "90")
  private int mostDays;

  /** The caller's own roles, newest first. */
  public List<RoleAssignmentRow> own() {
    return roles.roleRows(access.accountId());
  }

  /** What the caller has delegated, newest first. */
  public List<RoleAssignmentRow> given() {
    return roles.delegatedBy(access.accountId());
  }

  /** What was delegated from a role, for its holder and for administrators. */
  public List<RoleAssignmentRow> from(UUID assignmentId) {
    access.requireSignedIn();
    RoleAssignment source =
        roles
            .findAssignment(assignmentId)
            .filter(found -> found.accountId().equals(access.accountId()))
            .or(
                () -> {
                  access.requireAnywhere(Role.ADMIN);
                  return roles.findAssignment(assignmentId);
                })
            .orElseThrow(() -> new NotFound("role-assignment", assignmentId));
    return roles.delegatedFrom(source.id());
  }

  /** For how many days a role may be delegated at the most. */
  public int mostDays() {
    access.requireSignedIn();
    return mostDays;
  }

  /**
   * Public id of the account to which the caller means to lend a role. The name is looked up last,
   * so that nothing is learnt of names by what could not be lent anyway; a miss is kept.
   *
   * @throws Refused {@code account.unknown-user} when there is none to which a role may be lent,
   *     and what {@link #delegate} refuses of role, unit and days
   */
  public UUID accountNamed(
      UUID assignmentId, String userName, UUID unit, LocalDate from, @NotNull LocalDate to) {
    RoleAssignment source = ownRole(assignmentId);
    LocalDate today = rules.today();
    requireDelegable(source, today);
    requireWithin(source, unit);
    requireDays(source, from == null ? today : from, to, today);
    Optional<AccountRow> named =
        accounts
            .named(userName)
            .filter(a -> a.status() == AccountStatus.ACTIVE && a.kind() == AccountKind.HUMAN);
    if (named.isEmpty()) {
      access.noteRefusal(source.unitId(), "account.unknown-user");
      throw Refused.of("userName", "account.unknown-user", userName);
    }
    return named.get().id();
  }

  /**
   * Public id of the account an administrator means by its user name.
   *
   * @throws Refused {@code account.unknown-user} when there is none
   */
  public UUID accountNamed(String userName) {
    access.requireAnywhere(Role.ADMIN);
    return accounts
        .named(userName)
        .map(AccountRow::id)
        .orElseThrow(() -> Refused.of("userName", "account.unknown-user", userName));
  }

  /**
   * The caller lets another account act under a role the caller holds today.
   *
   * @param assignmentId public id of the caller's role
   * @return public id of the delegated role
   * @throws NotFound for a role of somebody else; the refusal is audited
   * @throws Refused with a sentence for what cannot be delegated, to whom, where, or for how long
   */
  public UUID delegate(UUID assignmentId, @Valid @NotNull NewDelegation command) {
    RoleAssignment source = ownRole(assignmentId);
    Lent lent = lend(source, command);
    auditLog.write(
        Act.on("account.role-delegate", "role-assignment", lent.id())
            .at(lent.unit())
            .forPerson(lent.to().personKey())
            .as(new HeldRole(source.role(), source.unitId()))
            .saying(source.role().name()));
    return lent.id();
  }

  /**
   * An administrator lends the role of somebody who cannot do it, such as one who fell ill: as
   * {@link #delegate}, and whose role it is may take it back.
   *
   * @param assignmentId public id of the role
   * @param reason why its holder does not lend it, kept in the audit
   * @return public id of the delegated role
   * @throws Refused {@code account.role-own} when the administrator would get it, {@code
   *     account.delegated-cannot-appoint} for an administrator's role, lent by one who stands in
   *     for another, and what is refused to its holder too
   */
  public UUID delegateFor(
      UUID assignmentId,
      @Valid @NotNull NewDelegation command,
      @NotBlank @Size(max = 300) String reason) {
    access.requireAnywhere(Role.ADMIN);
    RoleAssignment source =
        roles
            .findAssignment(assignmentId)
            .orElseThrow(() -> new NotFound("role-assignment", assignmentId));
    HeldRole as = access.require(source.unitId(), Role.ADMIN);
    if (accounts.row(access.accountId()).id().equals(command.account())) {
      access.noteRefusal(source.unitId(), "account.role-own");
      throw Refused.of("userName", "account.role-own");
    }
    if (source.role() == Role.ADMIN && as.isDelegated()) {
      access.noteRefusal(source.unitId(), "account.delegated-cannot-appoint");
      throw Refused.of("role", "account.delegated-cannot-appoint");
    }
    Lent lent = lend(source, command);
    auditLog.write(
        Act.on("account.role-delegate-for", "role-assignment", lent.id())
            .at(lent.unit())
            .forPerson(accounts.row(source.accountId()).personKey())
            .as(as)
            .saying(
                source.role()
                    + ", "
                    + accounts.row(source.accountId()).userName()
                    + " → "
                    + lent.to().userName()
                    + ": "
                    + VietnameseText.tidy(reason)));
    return lent.id();
  }

  /** What was lent at which unit to whom. */
  private record Lent(UUID id, Long unit, AccountRow to) {}

  private Lent lend(RoleAssignment source, NewDelegation command) {
    LocalDate today = rules.today();
    requireDelegable(source, today);
    Long unit = requireWithin(source, command.unit());
    LocalDate from = command.from() == null ? today : command.from();
    requireDays(source, from, command.to(), today);
    AccountRow to = accounts.lock(command.account());
    if (to.key().equals(source.accountId())) {
      throw Refused.of("userName", "account.delegation-self");
    }
    if (to.status() != AccountStatus.ACTIVE || to.kind() != AccountKind.HUMAN) {
      throw Refused.of("userName", "account.delegation-closed", to.userName());
    }
    UUID id =
        rules.give(to, new RoleAssignment(to.key(), source, unit, from, command.to(), rules.now()));
    if (id == null) {
      throw Refused.of("role", "account.role-held", source.role().name());
    }
    return new Lent(id, unit, to);
  }

  /**
   * The caller takes back what the caller has delegated, from today on.
   *
   * @throws NotFound for a role the caller has not delegated; the refusal is audited
   */
  public void withdraw(UUID assignmentId) {
    withdraw(assignmentId, rules.today());
  }

  /** As {@link #withdraw(UUID)}, from a day on. */
  public void withdraw(UUID assignmentId, @NotNull LocalDate day) {
    Long caller = access.accountId();
    RoleAssignment lent =
        roles
            .findAssignment(assignmentId)
            .filter(found -> caller.equals(found.delegatedByAccountId()))
            .orElseThrow(() -> hidden(assignmentId));
    LocalDate ends = lent.validTo();
    LocalDate today = rules.today();
    if (day.isBefore(today)) {
      throw Refused.of("to", "account.role-end-past", day);
    }
    if (ends != null && !ends.isAfter(day)) {
      if (day.isAfter(ends) && day.isAfter(today)) {
        throw Refused.of("to", "account.role-end-later", ends);
      }
      return;
    }
    lent.end(day);
    auditLog.write(
        Act.on("account.role-withdraw", "role-assignment", assignmentId)
            .at(lent.unitId())
            .as(new HeldRole(lent.role(), lent.unitId()))
            .saying(lent.role().name()));
  }

  private RoleAssignment ownRole(UUID assignmentId) {
    Long caller = access.accountId();
    return roles
        .findAssignment(assignmentId)
        .filter(found -> found.accountId().equals(caller))
        .orElseThrow(() -> hidden(assignmentId));
  }

  /** Roles of others do not exist for the caller; that they were asked for is kept. */
  private NotFound hidden(UUID assignmentId) {
    roles
        .findAssignment(assignmentId)
        .ifPresent(theirs -> access.noteRefusal(theirs.unitId(), "account.role-of-another"));
    return new NotFound("role-assignment", assignmentId);
  }

  private Long requireWithin(RoleAssignment source, UUID wanted) {
    Long unit = wanted == null ? source.unitId() : organisation.key(wanted);
    if (!access.reaches(source.unitId(), unit)) {
      access.noteRefusal(unit, "account.delegation-beyond-unit");
      throw Refused.of("unit", "account.delegation-beyond-unit", organisation.unit(unit).name());
    }
    return unit;
  }

  private static void requireDelegable(RoleAssignment source, LocalDate today) {
    if (source.isDelegated()) {
      throw Refused.of("role", "account.delegated-on");
    }
    if (source.role() == Role.CITIZEN) {
      throw Refused.of("role", "account.delegation-citizen");
    }
    if (!source.isHeldOn(today)) {
      throw Refused.of("role", "account.delegation-not-held");
    }
  }

  private void requireDays(RoleAssignment source, LocalDate from, LocalDate to, LocalDate today) {
    if (from.isBefore(today)) {
      throw Refused.of("from", "account.delegation-past", from);
    }
    if (!to.isAfter(from)) {
      throw Refused.of("to", "account.role-dates", from, to);
    }
    if (to.isAfter(from.plusDays(mostDays))) {
      throw Refused.of("to", "account.delegation-too-long", mostDays, from.plusDays(mostDays));
    }
    if (source.validTo() != null && to.isAfter(source.validTo())) {
      throw Refused.of("to", "account.delegation-beyond-own", source.validTo());
    }
  }
}
