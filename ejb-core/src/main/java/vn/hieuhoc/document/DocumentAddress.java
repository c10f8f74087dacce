package vn.hieuhoc.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Hashes by which a document and its place are found.
 *
 * @param place kind, activity and agent
 * @param document the same, the registration and the id
 * @param id what the program calls the document; null for the place alone
 */
record DocumentAddress(byte[] place, byte[] document, String id) {

  /** Stands between parts of a name; no part has it. */
  private static final char BETWEEN = '\n';

  /**
   * The address of a document, or of its place alone.
   *
   * @param agentName the name the agent goes by, or null
   * @param id what the program calls the document, or null
   */
  static DocumentAddress of(DocumentPlace place, String agentName, String id) {
    String where =
        place.kind().name() + BETWEEN + measured(place.activity()) + BETWEEN + measured(agentName);
    byte[] document =
        id == null
            ? null
            : hash("SHA-256", bytes(where + BETWEEN + place.registration() + BETWEEN + id));
    return new DocumentAddress(hash("SHA-256", bytes(where)), document, id);
  }

  /** The entity tag of a content. */
  static String etag(byte[] content) {
    return HexFormat.of().formatHex(hash("SHA-1", content));
  }

  /** With its length in front, two names that run together still differ. */
  private static String measured(String part) {
    return part == null ? "-" : part.length() + ":" + part;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hash(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
