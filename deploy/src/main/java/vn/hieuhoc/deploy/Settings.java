package vn.hieuhoc.deploy;

import java.util.Locale;
import java.util.Optional;

/**
 * The settings of the launcher: a system property, else its environment variable ({@code
 * hieuhoc.db.url} is {@code HIEUHOC_DB_URL}), else the default. The portal reads the same names
 * through MicroProfile Config.
 */
final class Settings {

  Optional<String> find(String key) {
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable(key))))
        .filter(value -> !value.isBlank());
  }

  String text(String key, String fallback) {
    return find(key).orElse(fallback);
  }

  int number(String key, int fallback) {
    String value = text(key, Integer.toString(fallback));
    try {
      return Integer.parseInt(value.trim());
    } catch (NumberFormatException e) {
      throw new Refused("refused.setting.number", key, value);
    }
  }

  /** A number from one to the most. */
  int number(String key, int fallback, int most) {
    int value = number(key, fallback);
    if (value < 1 || value > most) {
      throw new Refused("refused.setting.range", key, value, most);
    }
    return value;
  }

  boolean flag(String key) {
    return Boolean.parseBoolean(text(key, "false"));
  }

  /** Tells the portal, which runs in this process, what the launcher found out. */
  void publish(String key, String value) {
    System.setProperty(key, value);
  }

  static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
