package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Signing in and out, and knowing again who is signed in. */
@Stateless
public class SignInService {

  @Inject private AccountRepository accounts;
  @Inject private SignInRepository signIns;
  @Inject private SignInThrottle throttle;
  @Inject private AuditLog auditLog;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.account.session-days", defaultValue = "14")
  private int sessionDays;

  /**
   * Signs in and starts a new session. Whoever calls ends the one the browser had before.
   *
   * @param userName as typed; case and outer blanks do not matter
   * @param password as typed
   * @param address where the request comes from, for the throttle only; kept as a hash
   * @throws SignInRefused when they do not fit, whether or not the account exists
   * @throws TooManyTries after too many failures of this name or address
   */
  @OpenToAll
  public SignedIn signIn(String userName, String password, String address) {
    return signIn(userName, password, null, address);
  }

  /**
   * As {@link #signIn(String, String, String)}, choosing a password of one's own where another has
   * set it.
   *
   * @param chosen the new password as typed, or null; without need it is left aside
   * @throws PasswordMustChange when one has to be chosen first
   */
  @OpenToAll
  public SignedIn signIn(String userName, String password, String chosen, String address) {
    String name = UserName.of(userName);
    throttle.begin(name, address);
    Optional<Account> account =
        accounts.findByUserName(name).filter(a -> a.kind() == AccountKind.HUMAN);
    boolean fits =
        Secrets.matches(
            password == null ? "" : password, account.map(Account::passwordHash).orElse(null));
    if (!fits || !account.get().isActive()) {
      throw new SignInRefused();
    }
    throttle.succeeded(name, address);
    Account known = account.get();
    if (known.mustChangePassword()) {
      choose(known, password, chosen);
    }
    Instant now = clock.instant();
    known.signedIn(now);
    signIns.endExpired(now);
    SignedIn signedIn = startSession(known, now);
    auditLog.write(Act.on("account.sign-in", "account", known.publicId()).by(known.id()));
    return signedIn;
  }

  /** Starts a session for an account that has just been registered by its owner. */
  @SystemUse
  public SignedIn startSession(Long accountId) {
    return startSession(accounts.find(accountId).orElseThrow(), clock.instant());
  }

  /**
   * Starts a session for an account without its password: for whoever runs the server and measures
   * what a learner's browser gets.
   */
  @SystemUse
  public SignedIn startSession(String userName) {
    Account account =
        accounts
            .findByUserName(userName)
            .orElseThrow(() -> Refused.of("user", "account.unknown-user", userName));
    auditLog.write(Act.on("account.sign-in-by-operator", "account", account.publicId()));
    return startSession(account, clock.instant());
  }

  /** Ends the session of this token. Harmless when there is none, or no token. */
  @OpenToAll
  public void signOut(String token) {
    if (token != null) {
      signIns.endSession(Secrets.hashToken(token));
    }
  }

  /**
   * Fills the caller from the browser's token.
   *
   * @return false when the token is unknown or has ended
   */
  @OpenToAll
  public boolean recognise(String token) {
    byte[] hash = Secrets.hashToken(token);
    Instant now = clock.instant();
    Optional<SignInRepository.Going> session =
        signIns.bySession(hash, now, VietnamTime.today(clock));
    session.ifPresent(
        going -> {
          if (going.isToBeTouched(now)) {
            signIns.touch(hash, now, now.plus(Duration.ofDays(sessionDays)));
          }
          caller.signIn(going.account(), going.roles());
        });
    return session.isPresent();
  }

  /**
   * Fills the caller from a program's bearer token.
   *
   * @return false when the token is unknown, revoked or has ended
   */
  @OpenToAll
  public boolean recogniseToken(String token) {
    Optional<SignInRepository.Known> known =
        signIns.byToken(Secrets.hashToken(token), clock.instant(), VietnamTime.today(clock));
    known.ifPresent(found -> caller.signIn(found.account(), found.roles()));
    return known.isPresent();
  }

  /**
   * From now on the caller's session acts for somebody, or with null for its owner again. Whether
   * the one may act for the other was asked before.
   *
   * @throws Refused when the token is not of a session of the caller
   */
  @SystemUse
  public void actFor(String token, Long personId) {
    if (!signIns.actFor(Secrets.hashToken(token), caller.accountId(), personId)) {
      throw new Refused("helping.browser");
    }
    Long helped = personId == null ? caller.actingForPersonId() : personId;
    auditLog.write(
        Act.on(
                personId == null ? "account.act-for-oneself" : "account.act-for",
                "account",
                caller.accountPublicId())
            .forPerson(helped));
  }

  private static void choose(Account account, String current, String chosen) {
    if (chosen == null || chosen.isEmpty()) {
      throw new PasswordMustChange();
    }
    if (chosen.equals(current)) {
      throw Refused.of("chosen", "account.password-same");
    }
    account.setPassword(Secrets.hash(Passwords.checked(chosen, account.userName())), false);
  }

  private SignedIn startSession(Account account, Instant now) {
    String token = Secrets.newToken();
    Instant expires = now.plus(Duration.ofDays(sessionDays));
    signIns.add(new SignInSession(Secrets.hashToken(token), account.id(), now, expires));
    return new SignedIn(token, expires, account.mustChangePassword());
  }
}
