package vn.hieuhoc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a statement is refused for is said in a sentence with the place and the value. */
class StatementSentencesTest {

  private static final Path CASES =
      Path.of("../ejb-core/src/test/resources/vn/hieuhoc/statement/statement-rules.txt");
  private static final Pattern REFUSED = Pattern.compile("(?m)^(?:[12] )?([a-z0-9-]+)@");
  private static final Set<String> NO_VALUE = Set.of("missing");

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyRefusalHasASentence(String language) throws IOException {
    Map<String, String> sentences =
        BundleRules.read(
            "errors",
            Files.readString(Sources.BUNDLES.resolve("errors" + language + ".properties")),
            new ArrayList<>());
    for (String rule : rules()) {
      String sentence = sentences.get("record.statement." + rule);
      assertThat(sentence).as(rule).isNotNull();
      String said = MessageFormat.format(sentence, "result.score", "sai");
      assertThat(said).as(rule).startsWith("result.score: ").endsWith(".").doesNotContain("{");
      assertThat(NO_VALUE.contains(rule) || said.contains("sai")).as(said).isTrue();
    }
  }

  @Test
  void theCasesNameManyRules() throws IOException {
    assertThat(rules()).hasSizeGreaterThan(40).contains("iri", "signature-type");
  }

  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>(Set.of("deep", "duration-long"));
    Matcher refused = REFUSED.matcher(Files.readString(CASES));
    while (refused.find()) {
      rules.add(refused.group(1));
    }
    return rules;
  }
}
