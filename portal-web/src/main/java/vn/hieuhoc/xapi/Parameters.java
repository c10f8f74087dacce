package vn.hieuhoc.xapi;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.statement.AgentKey;
import vn.hieuhoc.statement.AgentRules;
import vn.hieuhoc.statement.Moments;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.StrictJson;

/** The parameters of a call: each at most once, in UTF-8, and only those the address knows. */
final class Parameters {

  private static final Pattern UUID_FORM =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
  private static final int HEX = 16;

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /** Reads a query, or a form, as it was sent; null stands for none. */
  static Parameters read(String encoded) {
    Map<String, String> values = new LinkedHashMap<>();
    if (encoded != null) {
      for (String pair : encoded.split("&")) {
        if (pair.isEmpty()) {
          continue;
        }
        int end = pair.indexOf('=');
        String name = decoded(end < 0 ? pair : pair.substring(0, end));
        String value = end < 0 ? "" : decoded(pair.substring(end + 1));
        if (values.put(name, value) != null) {
          throw XapiRefused.bad("xapi.parameter-twice", name);
        }
      }
    }
    return new Parameters(values);
  }

  /** The same without some, which were read already. */
  Parameters without(Set<String> names) {
    Map<String, String> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(names);
    return new Parameters(rest);
  }

  /** Demands that there are no others. */
  void requireOnly(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw XapiRefused.bad("xapi.parameter-unknown", name);
      }
    }
  }

  Set<String> names() {
    return values.keySet();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value, or null. */
  String text(String name) {
    return values.get(name);
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null || value.isEmpty()) {
      throw XapiRefused.bad("xapi.parameter-missing", name);
    }
    return value;
  }

  /** An IRI with its scheme, or null. */
  String iri(String name) {
    return has(name) ? requiredIri(name) : null;
  }

  String requiredIri(String name) {
    String value = required(name);
    try {
      // A blank, a control sign or a bracket stands in no IRI; the rest of Unicode may.
      if (new URI(value).isAbsolute()) {
        return value;
      }
    } catch (URISyntaxException notOne) {
      throw wrong(name, value, notOne);
    }
    throw wrong(name, value, null);
  }

  UUID uuid(String name) {
    if (!has(name)) {
      return null;
    }
    String value = required(name);
    if (!UUID_FORM.matcher(value).matches()) {
      throw wrong(name, value, null);
    }
    return UUID.fromString(value);
  }

  Instant moment(String name) {
    if (!has(name)) {
      return null;
    }
    return Moments.read(name, required(name));
  }

  boolean truth(String name) {
    if (!has(name)) {
      return false;
    }
    return switch (values.get(name)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, values.get(name), null);
    };
  }

  /** A whole number from 0 on; 0 when it is not there. */
  int count(String name) {
    if (!has(name)) {
      return 0;
    }
    String value = values.get(name);
    if (!value.matches("\\d{1,9}")) {
      throw wrong(name, value, null);
    }
    return Integer.parseInt(value);
  }

  private JsonObject requiredObject(String name) {
    String value = required(name);
    try {
      if (StrictJson.read(value) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonException broken) {
      throw wrong(name, value, broken);
    }
    throw wrong(name, value, null);
  }

  /** An agent or group that can be told from others. */
  JsonObject requiredAgent(String name, XapiVersion version) {
    JsonObject agent = requiredObject(name);
    AgentRules.check(agent, version);
    if (AgentKey.of(agent).isEmpty()) {
      throw wrong(name, agent.toString(), null);
    }
    return agent;
  }

  private static XapiRefused wrong(String name, String value, Exception why) {
    XapiRefused refused = XapiRefused.bad("xapi.parameter-wrong", name, value);
    if (why != null) {
      refused.initCause(why);
    }
    return refused;
  }

  /** As forms encode: a plus is a blank. Half an escape, or what is no UTF-8, is refused. */
  private static String decoded(String encoded) {
    byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(raw.length);
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == '+') {
        plain.put((byte) ' ');
      } else if (raw[at] != '%') {
        plain.put(raw[at]);
      } else {
        int high = at + 2 < raw.length ? Character.digit(raw[at + 1], HEX) : -1;
        int low = at + 2 < raw.length ? Character.digit(raw[at + 2], HEX) : -1;
        if (high < 0 || low < 0) {
          throw XapiRefused.bad("xapi.parameter-escape", encoded);
        }
        plain.put((byte) (high * HEX + low));
        at += 2;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(plain.flip())
          .toString();
    } catch (CharacterCodingException broken) {
      XapiRefused refused = XapiRefused.bad("xapi.parameter-escape", encoded);
      refused.initCause(broken);
      throw refused;
    }
  }
}
