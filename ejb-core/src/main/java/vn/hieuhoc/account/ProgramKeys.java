package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Believes for a minute what it was shown. A secret is kept as a slow hash, which is right against
 * whoever steals the table and wrong for a program that shows it a thousand times a second: so it
 * is looked up once, and after that compared with a quick hash under a key that only this process
 * has and never writes down.
 *
 * <p>Only what was right is remembered, so memory is as large as there are programs; an account
 * that is closed or changed is forgotten at once.
 */
@ApplicationScoped
public class ProgramKeys {

  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final String HMAC = "HmacSHA256";
  private static final int LOCKS = 64;

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private final SecretKeySpec ours = ourKey();
  private final Object[] locks = locks();

  @Inject private ProgramSignInService signIns;
  @Inject private Clock clock;

  private record Known(byte[] shown, ProgramClient program, Instant until) {

    /** Without what was shown. */
    @Override
    public String toString() {
      return "Known[" + program.userName() + "]";
    }
  }

  /**
   * The program with this key and secret; empty when they do not fit.
   *
   * @param address where the request comes from, for the throttle only
   * @throws TooManyTries after too many failures of this key or address
   */
  public Optional<ProgramClient> find(String key, String secret, String address) {
    byte[] shown = quickHash(key, secret);
    Optional<ProgramClient> remembered = remembered(key, shown);
    if (remembered.isPresent()) {
      return remembered;
    }
    // One at a time: a program that begins with many calls at once is no more than one try.
    synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
      Optional<ProgramClient> meanwhile = remembered(key, shown);
      return meanwhile.isPresent() ? meanwhile : look(key, secret, address, shown);
    }
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanged changed) {
    changes.incrementAndGet();
    known.values().removeIf(each -> each.program().userName().equals(changed.userName()));
  }

  private Optional<ProgramClient> look(String key, String secret, String address, byte[] shown) {
    long before = changes.get();
    Optional<ProgramClient> found = signIns.check(key, secret, address);
    found.ifPresent(
        program -> {
          known.put(key, new Known(shown, program, clock.instant().plus(BELIEVED)));
          if (changes.get() != before) {
            // Something changed while it was read: it may have been this.
            known.remove(key);
          }
        });
    return found;
  }

  private Optional<ProgramClient> remembered(String key, byte[] shown) {
    Known there = known.get(key);
    return there != null
            && MessageDigest.isEqual(there.shown(), shown)
            && clock.instant().isBefore(there.until())
        ? Optional.of(there.program())
        : Optional.empty();
  }

  private byte[] quickHash(String key, String secret) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(ours);
      mac.update(key.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static SecretKeySpec ourKey() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return new SecretKeySpec(random, HMAC);
  }

  private static Object[] locks() {
    Object[] locks = new Object[LOCKS];
    for (int at = 0; at < LOCKS; at++) {
      locks[at] = new Object();
    }
    return locks;
  }
}
