package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;

/** What is said of attached files (xAPI 1.0.3, Data, 2.4.11), signatures among them (2.6). */
final class AttachmentRules {

  private static final String[] NEEDED = {"usageType", "display", "contentType", "length", "sha2"};
  private static final int LONGEST_LENGTH = 18;
  private static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";
  private static final String SIGNATURE_TYPE = "application/octet-stream";

  private AttachmentRules() {}

  static void check(Place place, JsonValue value) {
    JsonArray attachments = place.array("attachments", value);
    place.in("attachments");
    for (int i = 0; i < attachments.size(); i++) {
      place.in(i);
      if (!(attachments.get(i) instanceof JsonObject attachment)) {
        throw place.refusedHere(attachments.get(i), "object");
      }
      one(place, attachment);
      place.out();
    }
    place.out();
  }

  private static void one(Place place, JsonObject attachment) {
    for (Map.Entry<String, JsonValue> property : attachment.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "usageType", "fileUrl" -> place.iri(name, value);
        case "display", "description" -> place.languageMap(name, value);
        case "contentType" -> {
          if (!(value instanceof JsonString text) || !Forms.mediaType(text.getString())) {
            throw place.refused(name, value, "media-type");
          }
        }
        case "length" -> {
          if (!(value instanceof JsonNumber number) || !octets(number.bigDecimalValue())) {
            throw place.refused(name, value, "length");
          }
        }
        case "sha2" -> {
          if (!(value instanceof JsonString text)
              || !Forms.hex(text.getString(), 56, 64, 96, 128)) {
            throw place.refused(name, value, "sha2");
          }
        }
        default -> throw place.refused(name, value, "unknown");
      }
    }
    for (String needed : NEEDED) {
      if (!attachment.containsKey(needed)) {
        throw place.refused(needed, null, "missing");
      }
    }
    if (attachment.getString("usageType").equals(SIGNATURE)
        && !attachment.getString("contentType").equals(SIGNATURE_TYPE)) {
      throw place.refused("contentType", attachment.get("contentType"), "signature-type");
    }
  }

  private static boolean octets(BigDecimal length) {
    return length.scale() == 0 && length.signum() >= 0 && length.precision() <= LONGEST_LENGTH;
  }
}
