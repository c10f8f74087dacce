package vn.hieuhoc.calendarfeed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.KeyFile;

/** Makes the secret of an address from its serial, so that the database alone tells no address. */
@ApplicationScoped
class FeedKeys {

  private static final String FILE = "calendar.key";
  private static final int SERIAL = 16;
  private static final int MAC = 16;

  @Inject
  @ConfigProperty(name = "hieuhoc.keys.root")
  private Optional<String> keysRoot;

  private byte[] key;

  @PostConstruct
  void makeKey() {
    key = KeyFile.secret(keysRoot, FILE);
  }

  private synchronized byte[] key() {
    if (key == null) {
      makeKey();
    }
    return key;
  }

  String secret(UUID serial) {
    byte[] plain = bytes(serial);
    byte[] all = Arrays.copyOf(plain, SERIAL + MAC);
    System.arraycopy(KeyFile.mac(key(), plain), 0, all, SERIAL, MAC);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The serial a secret was made from; empty when it was not made here. */
  Optional<UUID> serial(String secret) {
    byte[] all;
    try {
      all = Base64.getUrlDecoder().decode(secret == null ? "" : secret);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (all.length != SERIAL + MAC) {
      return Optional.empty();
    }
    ByteBuffer read = ByteBuffer.wrap(all);
    UUID serial = new UUID(read.getLong(), read.getLong());
    byte[] right = secret(serial).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] sent = secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, sent) ? Optional.of(serial) : Optional.empty();
  }

  private static byte[] bytes(UUID serial) {
    return ByteBuffer.allocate(SERIAL)
        .putLong(serial.getMostSignificantBits())
        .putLong(serial.getLeastSignificantBits())
        .array();
  }
}
