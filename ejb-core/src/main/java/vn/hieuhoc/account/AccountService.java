package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
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

/** Accounts, their passwords and tokens. */
@Stateless
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository signIns;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<AccountChanged> changed;
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
    Long own = access.accountId();
    AccountRow row = accounts.row(accountId).filter(found -> found.key().equals(own)).orElse(null);
    if (row != null) {
      return row;
    }
    access.requireAnywhere(Role.ADMIN);
    return accounts.row(accountId).orElseThrow(() -> new NotFound("account", accountId));
  }

  /**
   * Makes an account for a person or a program.
   *
   * @return public id
   * @throws Refused {@code account.user-name-taken} when the user name is in use
   */
  public UUID create(@Valid @NotNull NewAccount command, AccountKind kind) {
    HeldRole as = access.requireAnywhere(Role.ADMIN);
    UUID id = createUnasked(command, kind);
    auditLog.write(
        Act.on("account.create", "account", id)
            .forPerson(command.personId())
            .as(as)
            .saying(command.userName()));
    return id;
  }

  /**
   * Closes another's account and ends its sessions. Records and roles stay as history.
   *
   * @throws Refused for the caller's own account, and for the last administrator's
   */
  public void close(UUID accountId) {
    HeldRole as = access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    if (account.id().equals(access.accountId())) {
      throw Refused.of(null, "account.close-self", account.userName());
    }
    requireAnotherAdministrator(account.id());
    account.close();
    endAccess(account);
    auditLog.write(
        Act.on("account.close", "account", accountId)
            .forPerson(account.personId())
            .as(as)
            .saying(account.userName()));
  }

  /** The caller closes the own account and ends its sessions. */
  public void closeOwn() {
    Account account = accounts.find(access.accountId()).orElseThrow();
    requireAnotherAdministrator(account.id());
    account.close();
    endAccess(account);
    auditLog.write(
        Act.on("account.close-own", "account", account.publicId()).forPerson(account.personId()));
  }

  /**
   * Keeps how the caller has arranged the own home, on every device. Nobody else's pages show it:
   * whoever calls says whose pages changed.
   *
   * @param arrangement as whoever draws the home writes it; null as it was made
   */
  public void arrangeHome(@Size(max = 300) String arrangement) {
    accounts.arrangeHome(access.accountId(), arrangement);
  }

  /** Opens a closed account again. */
  public void reopen(UUID accountId) {
    HeldRole as = access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    account.reopen();
    changed.fire(new AccountChanged(account.userName()));
    auditLog.write(
        Act.on("account.reopen", "account", accountId)
            .forPerson(account.personId())
            .as(as)
            .saying(account.userName()));
  }

  /** Sets a password for another; it has to be changed at the next sign-in. */
  public void resetPassword(UUID accountId, String password) {
    HeldRole as = access.requireAnywhere(Role.ADMIN);
    Account account = account(accountId);
    account.setPassword(Secrets.hash(Passwords.checked(password, account.userName())), true);
    endAccess(account);
    auditLog.write(
        Act.on("account.reset-password", "account", accountId)
            .forPerson(account.personId())
            .as(as)
            .saying(account.userName()));
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

  /** Key of an account. */
  @SystemUse
  public Long key(UUID accountId) {
    return account(accountId).id();
  }

  /** An account, kept from others until the transaction ends. */
  @SystemUse
  public AccountRow lock(UUID accountId) {
    accounts.lock(accountId).orElseThrow(() -> new NotFound("account", accountId));
    return accounts.row(accountId).orElseThrow();
  }

  /** The account with this user name, if there is one. */
  @SystemUse
  public Optional<AccountRow> named(String userName) {
    return accounts
        .findByUserName(UserName.of(userName))
        .map(a -> accounts.row(a.publicId()).orElseThrow());
  }

  /** As {@link #find}, without asking who calls. */
  @SystemUse
  public Optional<AccountRow> row(UUID accountId) {
    return accounts.row(accountId);
  }

  /** As {@link #row}, by key. */
  @SystemUse
  public AccountRow row(Long accountKey) {
    return accounts.find(accountKey).flatMap(a -> accounts.row(a.publicId())).orElseThrow();
  }

  /** Whether nobody could administer on a day without this account. */
  @SystemUse
  public boolean isLastAdministrator(Long accountKey, LocalDate day) {
    return accounts.isLastAdministrator(accountKey, day);
  }

  private void endAccess(Account account) {
    signIns.endAccessOf(account.id(), clock.instant());
    changed.fire(new AccountChanged(account.userName()));
  }

  /** Without an administrator nobody could open an account again. */
  private void requireAnotherAdministrator(Long accountId) {
    if (accounts.isLastAdministrator(accountId, VietnamTime.today(clock))) {
      throw Refused.of(null, "account.last-administrator");
    }
  }

  private Account account(UUID publicId) {
    return accounts.find(publicId).orElseThrow(() -> new NotFound("account", publicId));
  }
}
