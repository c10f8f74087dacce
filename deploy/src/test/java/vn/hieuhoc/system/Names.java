package vn.hieuhoc.system;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test calls the things it has made, and their public ids; fills texts with them. */
final class Names {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)\\}");

  private static final int ID_LENGTH = 36;

  private final Map<String, String> values = new HashMap<>();

  /** Keeps an id under a name and returns the id. */
  String put(String name, String value) {
    values.put(name, value);
    return value;
  }

  String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new AssertionError("The test knows nothing named " + name);
    }
    return value;
  }

  /** The same names, to be changed apart. */
  Names copy() {
    Names copy = new Names();
    copy.values.putAll(values);
    return copy;
  }

  /** The same names, but the things an address speaks of do not exist. */
  Names unknown(String address) {
    Names copy = copy();
    Matcher places = PLACE.matcher(address);
    while (places.find()) {
      copy.values.computeIfPresent(
          places.group(1),
          (name, value) -> value.length() == ID_LENGTH ? UUID.randomUUID().toString() : value);
    }
    return copy;
  }

  /** The text with every {@code {name}} replaced by what is known under it. */
  String fill(String text) {
    if (text == null) {
      return null;
    }
    Matcher places = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      places.appendReplacement(filled, Matcher.quoteReplacement(get(places.group(1))));
    }
    return places.appendTail(filled).toString();
  }
}
