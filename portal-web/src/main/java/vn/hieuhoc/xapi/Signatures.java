package vn.hieuhoc.xapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.lrs.AttachmentFile;
import vn.hieuhoc.lrs.NamedFiles;
import vn.hieuhoc.statement.StatementForm;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.StatementRules;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.StrictJson;

/**
 * Signed statements (xAPI, Data, 2.6): the signature is a JSON web signature in compact form, by
 * RSA, over the statement before it was signed. Where it says by whose certificate, it is verified;
 * three algorithms, all in the JDK, need no library.
 */
final class Signatures {

  private static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";
  private static final String TYPE = "application/octet-stream";
  private static final Map<String, String> ALGORITHMS =
      Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

  /** What a store may have set meanwhile: compared only where the signed text has it. */
  private static final List<String> SET_LATER = List.of("id", "timestamp");

  private Signatures() {}

  /**
   * Demands that every signature is one, of the statement it came with.
   *
   * @param files what came along, by hash
   * @param version the version of xAPI they are written in
   */
  static void require(
      List<JsonObject> statements, Map<String, AttachmentFile> files, XapiVersion version) {
    for (JsonObject statement : statements) {
      for (JsonObject attachment : NamedFiles.of(List.of(statement))) {
        if (USAGE.equals(text(attachment, "usageType"))) {
          require(statement, attachment, files.get(NamedFiles.hashOf(attachment)), version);
        }
      }
    }
  }

  private static void require(
      JsonObject statement, JsonObject attachment, AttachmentFile file, XapiVersion version) {
    String type = text(attachment, "contentType");
    if (!TYPE.equals(type)) {
      throw XapiRefused.bad("xapi.signature-type", type);
    }
    if (file == null) {
      throw XapiRefused.bad("xapi.attachment-missing", NamedFiles.hashOf(attachment));
    }
    String jws = new String(file.content(), StandardCharsets.UTF_8).strip();
    String[] parts = jws.split("\\.", -1);
    if (parts.length != 3) {
      throw XapiRefused.bad("xapi.signature-broken", "JWS");
    }
    JsonObject header = object(parts[0], "header");
    String algorithm = ALGORITHMS.get(text(header, "alg"));
    if (algorithm == null) {
      throw XapiRefused.bad("xapi.signature-algorithm", text(header, "alg"));
    }
    JsonObject signed = object(parts[1], "payload");
    // Compared is only what keeps the rules: they bound what there is to compare.
    StatementRules.check(statement, version);
    requireStatement(signed, version);
    if (!same(signed, statement)) {
      throw XapiRefused.bad("xapi.signature-of-other", text(statement, "id"));
    }
    byte[] signature = bytes(parts[2], "signature");
    if (header.get("x5c") instanceof JsonArray chain) {
      verify(algorithm, chain, parts[0] + "." + parts[1], signature);
    }
  }

  private static void requireStatement(JsonObject signed, XapiVersion version) {
    try {
      StatementRules.check(signed, version);
    } catch (StatementRefused broken) {
      throw because(XapiRefused.bad("xapi.signature-broken", "payload"), broken);
    }
  }

  private static boolean same(JsonObject signed, JsonObject statement) {
    JsonObjectBuilder known = Json.createObjectBuilder(statement);
    SET_LATER.stream().filter(name -> !signed.containsKey(name)).forEach(known::remove);
    return StatementForm.compared(known.build(), true).equals(StatementForm.compared(signed, true));
  }

  private static void verify(String algorithm, JsonArray chain, String said, byte[] signature) {
    try {
      if (chain.isEmpty() || !(chain.get(0) instanceof JsonString first)) {
        throw XapiRefused.bad("xapi.signature-broken", "x5c");
      }
      Signature check = Signature.getInstance(algorithm);
      check.initVerify(key(first.getString()));
      check.update(said.getBytes(StandardCharsets.US_ASCII));
      if (!check.verify(signature)) {
        throw XapiRefused.bad("xapi.signature-wrong", algorithm);
      }
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw because(XapiRefused.bad("xapi.signature-broken", "x5c"), unreadable);
    }
  }

  private static PublicKey key(String certificate) throws GeneralSecurityException {
    byte[] der = Base64.getMimeDecoder().decode(certificate);
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(der))
        .getPublicKey();
  }

  private static JsonObject object(String encoded, String what) {
    try {
      if (StrictJson.read(bytes(encoded, what)) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonException broken) {
      throw because(XapiRefused.bad("xapi.signature-broken", what), broken);
    }
    throw XapiRefused.bad("xapi.signature-broken", what);
  }

  private static byte[] bytes(String encoded, String what) {
    try {
      return Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException broken) {
      throw because(XapiRefused.bad("xapi.signature-broken", what), broken);
    }
  }

  private static String text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value instanceof JsonString text ? text.getString() : String.valueOf(value);
  }

  private static XapiRefused because(XapiRefused refused, Exception why) {
    refused.initCause(why);
    return refused;
  }
}
