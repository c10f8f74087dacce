package vn.hieuhoc.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of the texts, found by reading bundles, views and sources as plain text. */
final class BundleRules {

  private static final Pattern KEY = Pattern.compile("[a-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern LITERAL =
      Pattern.compile("[\"']([a-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");
  private static final Pattern IN_VIEW =
      Pattern.compile("text(?:\\.say\\(|\\[)\\s*'([^']+)'\\s*[\\],)]");
  private static final Pattern IN_REPLY =
      Pattern.compile("\\.(?:done|warn)\\(\\s*\"([a-z0-9_.-]+)\"");
  private static final Pattern THROWN =
      Pattern.compile(
          "(?:super\\(|new Refused\\(|Refused\\.of\\(\\s*\"[^\"]*\",|Problem\\.of\\([^,]+,)\\s*\"([a-z0-9_.-]+)\"");
  private static final Pattern ACT = Pattern.compile("Act\\.on\\(\\s*\"([a-z-]+\\.[a-z-]*[a-z])\"");
  private static final Pattern CALLED_YOU = Pattern.compile("(?iu)(?<!\\p{L})bạn(?!\\p{L})(?! bè)");
  private static final Pattern SECOND_NAME = Pattern.compile("(?iu)người dạy");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private BundleRules() {}

  /** The lines of a bundle; a key that stands twice is a breach. */
  static Map<String, String> read(String name, String text, List<String> breaches) {
    Map<String, String> texts = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int end = line.indexOf('=');
              String key = end < 0 ? line : line.substring(0, end).strip();
              if (end < 0) {
                breaches.add(name + ": not key=text: " + line);
              } else if (texts.put(key, line.substring(end + 1)) != null) {
                breaches.add(name + ": twice: " + key);
              } else if (line.substring(end + 1).isBlank()) {
                breaches.add(name + ": empty: " + key);
              } else if (!line.substring(end + 1).equals(line.substring(end + 1).strip())) {
                breaches.add(name + ": a blank that is lost, write \\u0020: " + key);
              }
            });
    return texts;
  }

  /** Both languages have the same keys, and each text the same places to fill. */
  static List<String> differences(
      String name, Map<String, String> vietnamese, Map<String, String> english) {
    List<String> breaches = new ArrayList<>();
    Set<String> all = new TreeSet<>(vietnamese.keySet());
    all.addAll(english.keySet());
    for (String key : all) {
      if (!english.containsKey(key)) {
        breaches.add(name + ": not in English: " + key);
      } else if (!vietnamese.containsKey(key)) {
        breaches.add(name + ": not in Vietnamese: " + key);
      } else if (!places(vietnamese.get(key)).equals(places(english.get(key)))) {
        breaches.add(name + ": other places to fill: " + key);
      }
    }
    return breaches;
  }

  /** Keys nobody mentions; a literal ending with a dot stands for every key that begins so. */
  static List<String> unused(String name, Collection<String> keys, Collection<String> sources) {
    Set<String> mentioned = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (String source : sources) {
      Matcher literal = LITERAL.matcher(source);
      while (literal.find()) {
        String word = literal.group(1);
        if (word.endsWith(".")) {
          beginnings.add(word);
        } else {
          mentioned.add(word);
        }
      }
    }
    return keys.stream()
        .filter(key -> !mentioned.contains(key))
        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
        .map(key -> name + ": unused: " + key)
        .toList();
  }

  /** Keys that pages ask for and no bundle has. */
  static List<String> missing(Set<String> known, Map<?, String> views, Map<?, String> sources) {
    List<String> breaches = new ArrayList<>();
    views.forEach((view, text) -> look(IN_VIEW, view, text, known, breaches));
    sources.forEach((source, text) -> look(IN_REPLY, source, text, known, breaches));
    return breaches;
  }

  /**
   * Codes that are thrown and have no sentence. What is not found is told by one sentence for all,
   * {@code support.not-found}, unless it has its own.
   */
  static List<String> withoutSentence(Set<String> known, Map<?, String> sources) {
    List<String> breaches = new ArrayList<>();
    sources.forEach((source, text) -> look(THROWN, source, text, known, breaches));
    return breaches;
  }

  /** Acts that are kept in the audit and have no words for those who read it. */
  static List<String> actsWithoutWords(Set<String> known, Map<?, String> sources) {
    List<String> breaches = new ArrayList<>();
    sources.forEach(
        (source, text) ->
            ACT.matcher(text)
                .results()
                .map(act -> "word.act." + act.group(1))
                .filter(key -> !known.contains(key))
                .forEach(key -> breaches.add(source + ": no text for " + key)));
    return breaches;
  }

  /** Sentences that call the reader what elders are not called, or a thing by its second name. */
  static List<String> impolite(String name, Map<String, String> texts) {
    List<String> breaches = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (CALLED_YOU.matcher(text).find()) {
            breaches.add(name + ": leave “bạn” out: " + key);
          }
          if (SECOND_NAME.matcher(text).find()) {
            breaches.add(name + ": write “người hướng dẫn”: " + key);
          }
        });
    return breaches;
  }

  /** The shape of a key. */
  static boolean wellFormed(String key) {
    return KEY.matcher(key).matches();
  }

  private static void look(
      Pattern pattern, Object where, String text, Set<String> known, List<String> breaches) {
    Matcher use = pattern.matcher(text);
    while (use.find()) {
      String key = use.group(1);
      boolean found =
          key.endsWith(".")
              ? known.stream().anyMatch(word -> (word + ".").startsWith(key))
              : known.contains(key);
      if (key.indexOf('.') > 0 && !found) {
        breaches.add(where + ": no text for " + key);
      }
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }
}
