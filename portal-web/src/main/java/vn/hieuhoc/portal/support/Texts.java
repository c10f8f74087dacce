package vn.hieuhoc.portal.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of the portal in one language, read once: {@code text['page.part.name']} in a page,
 * {@code text.say('page.part.name', value)} where a text has places to fill.
 *
 * <p>Vietnamese is the file without a language in its name; a key that is missing in another
 * language is answered in Vietnamese.
 */
public final class Texts extends AbstractMap<String, String> {

  private static final String FOLDER = "/vn/hieuhoc/i18n/";

  private static final Texts PAGES_VI = new Texts(Preferences.VIETNAMESE, "portal", "staff");
  private static final Texts PAGES_EN = new Texts(Preferences.ENGLISH, "portal", "staff");
  private static final Texts ERRORS_VI = new Texts(Preferences.VIETNAMESE, "errors");
  private static final Texts ERRORS_EN = new Texts(Preferences.ENGLISH, "errors");
  private static final Texts VALIDATION_VI = new Texts(Preferences.VIETNAMESE, "validation");
  private static final Texts VALIDATION_EN = new Texts(Preferences.ENGLISH, "validation");

  private final Locale locale;
  private final Map<String, String> texts;

  private Texts(Locale locale, String... bundles) {
    Map<String, String> all = new HashMap<>();
    for (String bundle : bundles) {
      all.putAll(read(bundle + ".properties"));
      if (!locale.equals(Preferences.VIETNAMESE)) {
        all.putAll(read(bundle + "_" + locale.getLanguage() + ".properties"));
      }
    }
    this.locale = locale;
    this.texts = Map.copyOf(all);
  }

  /** What pages say. */
  public static Texts pages(Locale locale) {
    return english(locale) ? PAGES_EN : PAGES_VI;
  }

  /** What went wrong and what to do, by error code. */
  public static Texts errors(Locale locale) {
    return english(locale) ? ERRORS_EN : ERRORS_VI;
  }

  /** What is wrong with a field, by constraint. */
  public static Texts validation(Locale locale) {
    return english(locale) ? VALIDATION_EN : VALIDATION_VI;
  }

  /** The text with its places {0}, {1} … filled; numbers and days as this language writes them. */
  public String say(String key, Object... values) {
    return Phrase.fill(get(key), locale, values);
  }

  /** The text, or the word itself where nothing is written for it. */
  public String orWord(String beginning, String word) {
    return texts.getOrDefault(beginning + word, word);
  }

  /** The language of these texts, such as {@code vi}. */
  public String language() {
    return locale.getLanguage();
  }

  @Override
  public String get(Object key) {
    String text = texts.get(key);
    return text != null ? text : "[" + key + "]";
  }

  @Override
  public boolean containsKey(Object key) {
    return texts.containsKey(key);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return texts.entrySet();
  }

  private static boolean english(Locale locale) {
    return locale != null && locale.getLanguage().equals("en");
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(FOLDER + file);
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
