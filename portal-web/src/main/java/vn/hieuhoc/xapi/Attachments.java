package vn.hieuhoc.xapi;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.lrs.AttachmentFile;
import vn.hieuhoc.lrs.NamedFiles;

/** The files that statements speak of, and those that came with them: each has the other. */
final class Attachments {

  static final String HASH = "X-Experience-API-Hash";
  static final String ENCODING = "Content-Transfer-Encoding";
  static final String BINARY = "binary";

  private Attachments() {}

  /**
   * The files of a body, by hash.
   *
   * @param statements what came in its first part
   * @param parts the others
   * @throws XapiRefused when one is not what it says, is of no statement, or is missing
   */
  static Map<String, AttachmentFile> files(
      List<JsonObject> statements, List<MultipartBody.Part> parts) {
    Set<String> wanted = NamedFiles.hashes(statements);
    Map<String, AttachmentFile> files = new LinkedHashMap<>();
    for (MultipartBody.Part part : parts) {
      String hash = part.header(HASH).toLowerCase(Locale.ROOT);
      if (!part.header(ENCODING).equalsIgnoreCase(BINARY)) {
        throw XapiRefused.bad("xapi.attachment-encoding", part.header(ENCODING));
      }
      if (hash.isEmpty() || !wanted.contains(hash)) {
        throw XapiRefused.bad("xapi.attachment-of-none", hash);
      }
      if (!hash.equals(sha2(part.content(), hash.length()))) {
        throw XapiRefused.bad("xapi.attachment-other", hash);
      }
      String type = MediaTypes.required(part.header("Content-Type"));
      files.put(hash, new AttachmentFile(hash, type, part.content()));
    }
    requireAll(statements, files);
    return files;
  }

  /** Demands that each file that is nowhere else came along. */
  static void requireAll(List<JsonObject> statements, Map<String, AttachmentFile> files) {
    for (JsonObject attachment : NamedFiles.of(statements)) {
      String hash = NamedFiles.hashOf(attachment);
      if (!attachment.containsKey("fileUrl") && !files.containsKey(hash)) {
        throw XapiRefused.bad("xapi.attachment-missing", hash);
      }
    }
  }

  /** The hash of the family that has so many digits; empty when none has. */
  private static String sha2(byte[] content, int digits) {
    String algorithm =
        switch (digits) {
          case 56 -> "SHA-224";
          case 64 -> "SHA-256";
          case 96 -> "SHA-384";
          case 128 -> "SHA-512";
          default -> null;
        };
    if (algorithm == null) {
      return "";
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
