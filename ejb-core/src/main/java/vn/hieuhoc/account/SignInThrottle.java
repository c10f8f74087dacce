package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts failed tries by name and by address, for names that exist and for names that do not, so
 * that the answer tells nothing. A name is counted with the address it is tried from, and by itself
 * up to a much higher number: else anybody could shut anybody out. Kept in the database: a restart
 * does not forget.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int ADDRESSES_PER_NAME = 10;

  @Inject private SignInRepository signIns;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.account.tries-per-name", defaultValue = "8")
  private int triesPerName;

  @Inject
  @ConfigProperty(name = "hieuhoc.account.tries-per-address", defaultValue = "60")
  private int triesPerAddress;

  /**
   * Lets a try pass, or refuses it. A try is counted before it is made and given back when it was
   * right, so that many at once are no more than one after the other. In a transaction of its own:
   * the caller's is rolled back after a wrong try.
   *
   * @throws TooManyTries while name or address is blocked
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(String name, String address) {
    Instant now = clock.instant();
    refuseBlocked(name, address, now);
    int ofBoth = signIns.countFailure(bothKey(name, address), now, WINDOW, triesPerName);
    int mostOfName = triesPerName * ADDRESSES_PER_NAME;
    int ofName = signIns.countFailure(nameKey(name), now, WINDOW, mostOfName);
    int ofAddress = signIns.countFailure(addressKey(address), now, WINDOW, triesPerAddress);
    if (ofBoth > triesPerName || ofName > mostOfName || ofAddress > triesPerAddress) {
      throw new TooManyTries(WINDOW.toMinutes());
    }
  }

  /** The try was right: the name starts anew, and the address has one try more again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void succeeded(String name, String address) {
    signIns.forgetFailures(bothKey(name, address));
    signIns.takeBackFailure(nameKey(name));
    signIns.takeBackFailure(addressKey(address));
  }

  private void refuseBlocked(String name, String address, Instant now) {
    long seconds =
        Stream.of(bothKey(name, address), nameKey(name), addressKey(address))
            .mapToLong(key -> signIns.blockedSeconds(key, now))
            .max()
            .orElseThrow();
    if (seconds > 0) {
      throw new TooManyTries((seconds + 59) / 60);
    }
  }

  private static byte[] bothKey(String name, String address) {
    return Secrets.hashToken("name:" + name + " address:" + address);
  }

  private static byte[] nameKey(String name) {
    return Secrets.hashToken("name:" + name);
  }

  private static byte[] addressKey(String address) {
    return Secrets.hashToken("address:" + address);
  }
}
