package vn.hieuhoc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundleRulesTest {

  private static final List<String> BUNDLES = List.of("portal", "staff", "errors", "validation");
  private static final Pattern CONSTRAINT =
      Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

  @Test
  void bothLanguagesSayTheSameAndNothingTwice() throws IOException {
    List<String> breaches = new ArrayList<>();
    Set<String> elsewhere = new HashSet<>();
    for (String bundle : BUNDLES) {
      Map<String, String> vietnamese = read(bundle, "", breaches);
      Map<String, String> english = read(bundle, "_en", breaches);
      breaches.addAll(BundleRules.differences(bundle, vietnamese, english));
      for (String key : vietnamese.keySet()) {
        if (!BundleRules.wellFormed(key)) {
          breaches.add(bundle + ": not a key: " + key);
        }
        if (!elsewhere.add(key)) {
          breaches.add(bundle + ": also in another bundle: " + key);
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void nobodyIsCalledYouAndWhoPresentsHasOneName() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (String bundle : BUNDLES) {
      breaches.addAll(BundleRules.impolite(bundle, read(bundle, "", new ArrayList<>())));
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyBundleOpensWithTheRules() throws IOException {
    for (String bundle : BUNDLES) {
      assertThat(text(bundle, "")).startsWith("# Rules");
      assertThat(text(bundle, "_en")).startsWith("# Rules");
    }
  }

  @Test
  void everyTextOfAPageIsUsedAndEveryUsedOneExists() throws IOException {
    List<String> ignored = new ArrayList<>();
    Map<Path, String> views = Sources.views();
    Map<Path, String> java = Sources.java(Path.of("."));
    List<String> sources = new ArrayList<>(views.values());
    sources.addAll(java.values());
    Set<String> known = new HashSet<>();
    List<String> breaches = new ArrayList<>();
    for (String bundle : List.of("portal", "staff")) {
      Set<String> keys = read(bundle, "", ignored).keySet();
      known.addAll(keys);
      breaches.addAll(BundleRules.unused(bundle, keys, sources));
    }
    breaches.addAll(BundleRules.missing(known, views, java));
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyCodeThatIsThrownHasItsSentence() throws IOException {
    Set<String> known = read("errors", "", new ArrayList<>()).keySet();
    assertThat(BundleRules.withoutSentence(known, everySource())).isEmpty();
  }

  @Test
  void everyConstraintHasItsSentenceAndFormsHaveNone() throws IOException {
    Set<String> known = read("validation", "", new ArrayList<>()).keySet();
    List<String> breaches = new ArrayList<>();
    everySource()
        .forEach(
            (file, source) ->
                CONSTRAINT
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> isForm(file) || !known.contains("constraint." + name))
                    .forEach(name -> breaches.add(file + ": " + name)));
    assertThat(breaches).isEmpty();
  }

  /** Faces would say a constraint of a form in the words of its maker. */
  private static boolean isForm(Path file) {
    return file.toString().replace('\\', '/').contains("/vn/hieuhoc/portal/");
  }

  @Test
  void everySentenceBelongsToACode() throws IOException {
    Set<String> keys = read("errors", "", new ArrayList<>()).keySet();
    List<String> named = keys.stream().filter(key -> !key.startsWith("support.not-found")).toList();
    assertThat(BundleRules.unused("errors", named, everySource().values())).isEmpty();
  }

  @Test
  void everyActInTheAuditHasItsWords() throws IOException {
    Set<String> known = read("staff", "", new ArrayList<>()).keySet();
    assertThat(BundleRules.actsWithoutWords(known, everySource())).isEmpty();
  }

  @Test
  void eachRuleBites() {
    List<String> breaches = new ArrayList<>();
    BundleRules.read("a", "x.y=1\nx.y=2\nno line\nx.z= \nx.or= or \n", breaches);
    assertThat(breaches)
        .containsExactly(
            "a: twice: x.y",
            "a: not key=text: no line",
            "a: empty: x.z",
            "a: a blank that is lost, write \\u0020: x.or");

    assertThat(
            BundleRules.differences(
                "a", Map.of("x.a", "{0}", "x.b", "b"), Map.of("x.a", "{1}", "x.c", "c")))
        .containsExactly(
            "a: other places to fill: x.a", "a: not in English: x.b", "a: not in Vietnamese: x.c");

    assertThat(
            BundleRules.unused(
                "a",
                List.of("x.a", "x.b", "kind.c"),
                List.of("text['x.a'] text['kind.'.concat(c)]")))
        .containsExactly("a: unused: x.b");

    assertThat(
            BundleRules.missing(
                Set.of("x.a"),
                Map.of("v", "#{text['x.a']} #{text['x.b']} #{text.say('x.c', 1)}"),
                Map.of("S", "reply.done(\"x.d\", 1)")))
        .containsExactly("v: no text for x.b", "v: no text for x.c", "S: no text for x.d");

    assertThat(
            BundleRules.withoutSentence(
                Set.of("x.a"),
                Map.of(
                    "S",
                    "super(\"x.a\") new Refused(\"x.b\") Refused.of(\"f\", \"x.c\") super(\"y.\" +"
                        + " z)")))
        .containsExactly("S: no text for x.b", "S: no text for x.c", "S: no text for y.");

    assertThat(
            BundleRules.actsWithoutWords(
                Set.of("word.act.x.a"),
                Map.of(
                    "S",
                    "Act.on(\"x.a\", k, i) Act.on(\n  \"x.b\", k, i) Act.on(\"x.\" + z, k, i)")))
        .containsExactly("S: no text for word.act.x.b");

    assertThat(BundleRules.impolite("a", Map.of("x.a", "Khi Bạn bấm.")))
        .containsExactly("a: leave “bạn” out: x.a");
    assertThat(BundleRules.impolite("a", Map.of("x.b", "Hỏi người dạy.")))
        .containsExactly("a: write “người hướng dẫn”: x.b");
    assertThat(BundleRules.impolite("a", Map.of("x.c", "Rủ bạn bè cùng học."))).isEmpty();

    assertThat(BundleRules.wellFormed("course_course.button.enrol")).isTrue();
    assertThat(BundleRules.wellFormed("Course.button")).isFalse();
    assertThat(BundleRules.wellFormed("button")).isFalse();
  }

  private static Map<Path, String> everySource() throws IOException {
    Map<Path, String> sources = new HashMap<>();
    for (String module : List.of(".", "../ejb-core", "../content")) {
      sources.putAll(Sources.java(Path.of(module)));
    }
    return sources;
  }

  private static Map<String, String> read(String bundle, String ending, List<String> breaches)
      throws IOException {
    return BundleRules.read(bundle + ending, text(bundle, ending), breaches);
  }

  private static String text(String bundle, String ending) throws IOException {
    return Files.readString(Sources.BUNDLES.resolve(bundle + ending + ".properties"));
  }
}
