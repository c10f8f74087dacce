package vn.hieuhoc.lrs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that statements speak of. */
public final class NamedFiles {

  private NamedFiles() {}

  /** What statements, and statements within them, say of files. */
  public static List<JsonObject> of(Collection<JsonObject> statements) {
    List<JsonObject> named = new ArrayList<>();
    for (JsonObject statement : statements) {
      add(statement, named);
      if (statement.get("object") instanceof JsonObject object
          && object.get("objectType") instanceof JsonString type
          && type.getString().equals("SubStatement")) {
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
  public static String hashOf(JsonObject attachment) {
    return attachment.get("sha2") instanceof JsonString sha2
        ? sha2.getString().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The hashes of all files that statements speak of. */
  public static Set<String> hashes(Collection<JsonObject> statements) {
    Set<String> hashes = new LinkedHashSet<>();
    of(statements).forEach(each -> hashes.add(hashOf(each)));
    return hashes;
  }
}
