package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** Knowing a program by its key and secret. Slow on purpose: see {@link ProgramKeys}. */
@Stateless
public class ProgramSignInService {

  @Inject private AccountRepository accounts;
  @Inject private SignInThrottle throttle;

  /**
   * The program with this key and secret.
   *
   * @param address where the request comes from, for the throttle only
   * @return empty when they do not fit, whether or not there is such a program
   * @throws TooManyTries after too many failures of this key or address
   */
  @OpenToAll
  public Optional<ProgramClient> check(String key, String secret, String address) {
    String name = UserName.of(key);
    throttle.begin(name, address);
    Optional<Account> account =
        accounts.findByUserName(name).filter(a -> a.kind() == AccountKind.CLIENT);
    boolean fits =
        Secrets.matches(secret, account.map(Account::passwordHash).orElse(null))
            && account.get().isActive();
    if (!fits) {
      return Optional.empty();
    }
    throttle.succeeded(name, address);
    return account.map(Account::asProgram);
  }

  /**
   * Says what a program may do.
   *
   * @param accountKey key of its account
   */
  @SystemUse
  public void grant(Long accountKey, ProgramGrant grant) {
    accounts.find(accountKey).orElseThrow().grant(grant);
  }
}
