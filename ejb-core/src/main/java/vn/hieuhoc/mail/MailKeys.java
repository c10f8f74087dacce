package vn.hieuhoc.mail;

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

/**
 * Signs the links in letters: for one purpose, one person and one address each, so that a link says
 * nothing of the person and is worth nothing once the address is another.
 */
@ApplicationScoped
class MailKeys {

  private static final String FILE = "mail.key";
  private static final int SHORT = 6;
  private static final int MAC = 16;
  private static final int LENGTH = 16 + SHORT + MAC;

  @Inject
  @ConfigProperty(name = "hieuhoc.keys.root")
  private Optional<String> keysRoot;

  private byte[] secret;

  /** What a link is for. */
  enum Purpose {
    /** To say that letters arrive and are wanted. */
    CONFIRM,
    /** To get no more. */
    STOP
  }

  @PostConstruct
  void makeKey() {
    secret = KeyFile.secret(keysRoot, FILE);
  }

  private synchronized byte[] secret() {
    if (secret == null) {
      makeKey();
    }
    return secret;
  }

  String token(Purpose purpose, UUID person, String address) {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits());
    bytes.put(digest(address));
    bytes.put(mac(purpose, Arrays.copyOf(bytes.array(), LENGTH - MAC)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The person a link was made for; empty when it was not made by us for that purpose. */
  Optional<UUID> person(Purpose purpose, String token) {
    byte[] bytes = bytes(token);
    if (bytes.length != LENGTH
        || !MessageDigest.isEqual(
            mac(purpose, Arrays.copyOf(bytes, LENGTH - MAC)),
            Arrays.copyOfRange(bytes, LENGTH - MAC, LENGTH))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
  }

  /** Whether the link was made for that address. */
  boolean isFor(String token, String address) {
    return MessageDigest.isEqual(digest(address), Arrays.copyOfRange(bytes(token), 16, 16 + SHORT));
  }

  private byte[] digest(String address) {
    return Arrays.copyOf(KeyFile.mac(secret(), "address " + address), SHORT);
  }

  private byte[] mac(Purpose purpose, byte[] body) {
    byte[] key = KeyFile.mac(secret(), purpose.name());
    return Arrays.copyOf(KeyFile.mac(key, body), MAC);
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getUrlDecoder().decode(token == null ? "" : token);
    } catch (IllegalArgumentException notOurs) {
      return new byte[0];
    }
  }
}
