package vn.hieuhoc.checkin;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A code as a screen draws it: which session, which of the codes that follow each other, and the
 * beginning of the signature of both. The page of the presenter writes the same bytes.
 *
 * @param session public id of the session
 * @param step how many codes were shown since 1970
 * @param seal beginning of the signature
 */
record CheckInCode(UUID session, long step, byte[] seal) {

  /** How long a screen shows one code. */
  static final Duration SHOWN = Duration.ofSeconds(15);

  /** How long after that it is still taken, for slow phones and slow networks. */
  static final Duration GRACE = Duration.ofSeconds(15);

  private static final byte FORMAT = 1;
  private static final int SEAL_BYTES = 12;
  private static final int SIGNED_BYTES = 1 + 2 * Long.BYTES + Integer.BYTES;
  private static final int LENGTH = 44;

  /** The code that is written so; empty when nothing was ever written so. */
  static Optional<CheckInCode> read(String text) {
    if (text == null || text.length() != LENGTH || !text.matches("[0-9A-Za-z_-]+")) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    if (bytes.get() != FORMAT) {
      return Optional.empty();
    }
    UUID session = new UUID(bytes.getLong(), bytes.getLong());
    long step = Integer.toUnsignedLong(bytes.getInt());
    byte[] seal = new byte[SEAL_BYTES];
    bytes.get(seal);
    return Optional.of(new CheckInCode(session, step, seal));
  }

  /** The code of a session at a moment. */
  static CheckInCode at(UUID session, Instant moment, byte[] key) {
    long step = moment.getEpochSecond() / SHOWN.toSeconds();
    return new CheckInCode(session, step, seal(session, step, key));
  }

  /** Whether somebody drew it who holds the key of the session. */
  boolean drawnWith(byte[] key) {
    return MessageDigest.isEqual(seal, seal(session, step, key));
  }

  /** Whether a screen shows it at the moment, or has shown it a little before or after. */
  boolean shownAt(Instant moment) {
    Instant begins = Instant.ofEpochSecond(step * SHOWN.toSeconds());
    return moment.isAfter(begins.minus(GRACE)) && moment.isBefore(begins.plus(SHOWN).plus(GRACE));
  }

  /** As it is written. */
  String written() {
    ByteBuffer bytes = signed(session, step, SIGNED_BYTES + SEAL_BYTES);
    bytes.put(seal);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static byte[] seal(UUID session, long step, byte[] key) {
    byte[] whole = CheckInKeys.mac(key, signed(session, step, SIGNED_BYTES).array());
    return Arrays.copyOf(whole, SEAL_BYTES);
  }

  private static ByteBuffer signed(UUID session, long step, int length) {
    return ByteBuffer.allocate(length)
        .put(FORMAT)
        .putLong(session.getMostSignificantBits())
        .putLong(session.getLeastSignificantBits())
        .putInt((int) step);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckInCode code && written().equals(code.written());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(step);
  }

  /** Without the seal, since what is logged may be read while the code is shown. */
  @Override
  public String toString() {
    return "CheckInCode[" + session + ", " + step + "]";
  }
}
