package vn.hieuhoc.portal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One sentence for the next page: what was done, or what could not be.
 *
 * @param kind {@code ok}, {@code warn} or {@code bad}: the look of the banner
 * @param key the text
 * @param values what fills the places of the text
 */
public record Notice(String kind, String key, List<String> values) {

  private static final char BETWEEN = '\u001f';
  private static final Map<String, String> ICONS =
      Map.of("ok", "check", "warn", "warn", "bad", "warn");

  public Notice {
    values = List.copyOf(values);
  }

  /** The name of the picture beside the sentence. */
  public String icon() {
    return ICONS.getOrDefault(kind, "info");
  }

  String text(Locale locale) {
    return Texts.pages(locale).say(key, values.toArray());
  }

  String written() {
    StringBuilder line = new StringBuilder(kind).append(BETWEEN).append(key);
    values.forEach(value -> line.append(BETWEEN).append(value));
    return line.toString();
  }

  /** Reads what {@link #written} wrote, or null. */
  static Notice read(String line) {
    if (line == null) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(line.split(String.valueOf(BETWEEN), -1)));
    return parts.size() < 2
        ? null
        : new Notice(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
  }
}
