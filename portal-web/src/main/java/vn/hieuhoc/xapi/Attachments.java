package vn.hieuhoc.xapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.lrs.AttachmentFile;

/** The files that statements speak of, and those that came with them: each has the other. */
final class Attachments {

  static final String HASH = "X-Experience-API-Hash";
  static final String ENCODING = "Content-Transfer-Encoding";
  static final String BINARY = "binary";

  private Attachments() {}

  /** What statements, and statements within them, say of files. */
  static List<JsonObject> named(Collection<JsonObject> statements) {
    List<JsonObject> named = new ArrayList<>();
    for (JsonObject statement : statements) {
      add(statement, named);
      if (statement.get("object") instanceof JsonObject object
          && "SubStatement".equals(object.getString("objectType", ""))) {
        add(object, named);
      }
    }
    return named;
  }

  private static void add(JsonObject statement, List<JsonObject> named) {
    if (statement.get("attachments") instanceof JsonArray list) {
      for (JsonValue each : list) {
        if (each instanceof JsonObject attachment) {
          named.add(attachment);
        }
      }
    }
  }

  /** The hash by which an attachment is named, in small digits; empty when it names none. */
  static String hashOf(JsonObject attachment) {
    return attachment.get("sha2") instanceof JsonString sha2
        ? sha2.getString().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The hashes of all files that statements speak of. */
  static Set<String> hashes(Collection<JsonObject> statements) {
    Set<String> hashes = new LinkedHashSet<>();
    named(statements).forEach(each -> hashes.add(hashOf(each)));
    return hashes;
  }

  /**
   * The files of a body, by hash.
   *
   * @param statements what came in its first part
   * @param parts the others
   * @throws XapiRefused when one is not what it says, is of no statement, or is missing
   */
  static Map<String, AttachmentFile> files(
      List<JsonObject> statements, List<MultipartBody.Part> parts) {
    Set<String> wanted = hashes(statements);
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
      String type = part.header("Content-Type");
      files.put(
          hash,
          new AttachmentFile(
              hash, type.isEmpty() ? "application/octet-stream" : type, part.content()));
    }
    requireAll(statements, files);
    return files;
  }

  /** Demands that each file that is nowhere else came along. */
  static void requireAll(List<JsonObject> statements, Map<String, AttachmentFile> files) {
    for (JsonObject attachment : named(statements)) {
      if (!attachment.containsKey("fileUrl") && !files.containsKey(hashOf(attachment))) {
        throw XapiRefused.bad("xapi.attachment-missing", hashOf(attachment));
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
