package vn.hieuhoc.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a view must not contain, found by reading it as plain text. */
final class ViewRules {

  static final int MOST_LINES = 150;

  private static final Map<String, Pattern> BANNED = new LinkedHashMap<>();

  static {
    ban(
        "old namespace",
        "xmlns(:\\w+)?=\"(http://(java\\.sun\\.com|xmlns\\.jcp\\.org)/|http://primefaces)");
    ban("inline style", "\\sstyle=\"");
    ban("style element", "<style[\\s>]");
    ban("inline script", "<script(?![^>]*\\ssrc=)[^>]*>");
    ban("script handler", "\\son[a-z]{4,}=\"");
    ban("script address", "=\"javascript:");
    ban("foreign file", "(src|href)=\"(https?:)?//(?!hieuhoc\\.vn)");
    ban("service in EL", "[#$]\\{[^}]*\\b\\w*Service\\b");
    ban("method call with arguments in rendered", "\\srendered=\"[^\"]*#\\{[^\"]*\\.\\w+\\([^)\"]");
    ban("text in rendered as script", "\\sescape=\"false\"");
    // A place of a text writes numbers as amounts: 1.971.
    ban("year written as an amount", "say\\([^}]*(?<!plain\\([\\w.]{1,40})birthYear\\)");
    ban("blank that Facelets drops before a tag, write #{' '}", "\\S +</?(j|c|ui):");
    ban("flag of a stub", "(?i)\\b(todo|fixme|lorem ipsum)\\b");
  }

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile(
          "\\s(label|title|alt|placeholder|aria-label|help|caption|say|here|backLabel)=\"([^\"]*)\"");
  private static final List<String> NAMES = List.of("Hiếu Học", "English", "Tiếng Việt");

  private ViewRules() {}

  /** Every breach of the view, as sentences. */
  static List<String> breaches(String name, String view) {
    List<String> breaches = new ArrayList<>();
    String text = COMMENT.matcher(view).replaceAll("");
    BANNED.forEach(
        (what, pattern) -> {
          Matcher hit = pattern.matcher(text);
          if (hit.find()) {
            breaches.add(name + ": " + what + ": " + hit.group().strip());
          }
        });
    long lines = view.lines().count();
    if (lines > MOST_LINES) {
      breaches.add(name + ": " + lines + " lines, at most " + MOST_LINES);
    }
    breaches.addAll(spokenText(name, text));
    boolean page = !name.startsWith("WEB-INF/");
    boolean console = text.contains("/WEB-INF/templates/console.xhtml");
    if (page && !console) {
      breaches.addAll(heavyParts(name, text));
    }
    return breaches;
  }

  /** Words that people read stand in the bundles, never in a view. */
  private static List<String> spokenText(String name, String text) {
    List<String> breaches = new ArrayList<>();
    Matcher attributes = SPOKEN_ATTRIBUTE.matcher(text);
    while (attributes.find()) {
      String value = EXPRESSION.matcher(attributes.group(2)).replaceAll("");
      if (WORD.matcher(value).find()) {
        breaches.add(name + ": text in " + attributes.group(1) + ": " + attributes.group(2));
      }
    }
    String shown = TAG.matcher(EXPRESSION.matcher(text).replaceAll(" ")).replaceAll(" ");
    for (String known : NAMES) {
      shown = shown.replace(known, " ");
    }
    Matcher word = WORD.matcher(shown.replaceAll("&\\w+;", " "));
    if (word.find()) {
      breaches.add(name + ": text in the view: " + word.group());
    }
    return breaches;
  }

  /** Public and learner pages carry no PrimeFaces, no view state and no loading phase. */
  private static List<String> heavyParts(String name, String text) {
    List<String> breaches = new ArrayList<>();
    for (String part :
        List.of("\"primefaces\"", "<f:viewAction", "<f:metadata", "<h:head", "<c:table ")) {
      if (text.contains(part)) {
        breaches.add(name + ": not on public and learner pages: " + part);
      }
    }
    return breaches;
  }

  private static void ban(String what, String pattern) {
    BANNED.put(what, Pattern.compile(pattern));
  }
}
