package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hieuhoc.support.Json;

class StatementRulesTest {

  private static final String PLAIN =
      """
      {"actor":{"mbox":"mailto:an@example.org"},
       "verb":{"id":"http://example.org/verbs/read"},
       "object":{"id":"http://example.org/books/1","definition":{}},
       "result":{"score":{}},
       "context":{"contextActivities":{}}}
      """;

  /**
   * Tops of statements that a statement in another may not have, or not judge as its outer does.
   */
  private static final Set<String> OUTER = Set.of("id", "stored", "authority", "version");

  /** One line of the file of cases. */
  record Case(String rule, String line, XapiVersion version, String verdict, JsonObject statement) {

    boolean accepted() {
      return verdict.equals("ok");
    }

    String code() {
      return "record.statement." + verdict.substring(0, verdict.indexOf('@'));
    }

    String place() {
      return verdict.substring(verdict.indexOf('@') + 1);
    }

    @Override
    public String toString() {
      return rule + " [" + version.number() + "]: " + line;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachRuleAcceptsAndRefuses(Case some) {
    judge(some, some.statement(), "");
  }

  @ParameterizedTest
  @MethodSource("innerCases")
  void aStatementInAnotherIsJudgedAsAnyOther(Case some) {
    JsonObject inner =
        Json.createObjectBuilder(some.statement()).add("objectType", "SubStatement").build();
    JsonObject outer =
        Json.createObjectBuilder(read(PLAIN)).remove("context").add("object", inner).build();

    judge(some, outer, "object.");
  }

  @Test
  void eachRuleHasAcceptedAndRefusedCases() {
    assertThat(cases().filter(Case::accepted).count()).isGreaterThan(150);
    assertThat(cases().filter(some -> !some.accepted()).count()).isGreaterThan(400);
    Set<String> codes = new HashSet<>();
    cases().filter(some -> !some.accepted()).forEach(some -> codes.add(some.code()));
    assertThat(codes).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @EnumSource(XapiVersion.class)
  void asDeepAsAllowedIsAcceptedAndOneMoreIsNot(XapiVersion version) {
    String path = "context.extensions[https://example.org/x]";
    int above = 3;
    assertThat(refusal(deep(StatementRules.DEEPEST - above, "[", "]"), version)).isNull();
    assertThat(refusal(deep(StatementRules.DEEPEST - above, "{\"a\":", "}"), version)).isNull();

    for (int more : new int[] {1, 2, 900}) {
      int depth = StatementRules.DEEPEST - above + more;
      StatementRefused refused = refusal(deep(depth, "{\"a\":", "}"), version);
      assertThat(refused.code()).isEqualTo("record.statement.deep");
      assertThat(refused.arguments()).containsExactly(path, "64");
    }
    assertThat(refusal(deep(StatementRules.DEEPEST, "[", "]"), version).field()).isEqualTo(path);
  }

  @Test
  void whatIsLongIsShownShortened() {
    JsonObject statement = changed("/actor/mbox", "\"" + "x".repeat(10_000) + "\"");

    StatementRefused refused = refusal(statement, XapiVersion.V1_0_3);

    assertThat(refused.arguments().get(1).toString())
        .startsWith("\"xxx")
        .endsWith("x…")
        .hasSize(201);
  }

  @Test
  void anIriIsNoLongerThanTheLedgerHasRoomFor() {
    String longest = "http://example.org/" + "x".repeat(StatementRules.LONGEST_IRI - 19);
    for (String pointer : List.of("/verb/id", "/object/id")) {
      String quoted = '"' + longest + '"';
      assertThat(refusal(changed(pointer, quoted), XapiVersion.V1_0_3)).isNull();

      StatementRefused refused =
          refusal(changed(pointer, quoted.replace("xx\"", "xxx\"")), XapiVersion.V2_0_0);

      assertThat(refused.code()).isEqualTo("record.statement.iri-long");
      assertThat(refused.arguments())
          .containsExactly(pointer.substring(1).replace('/', '.'), "2000");
    }
  }

  @Test
  void anAgentAloneIsCheckedAsInAStatement() {
    AgentRules.check(read("{\"mbox\":\"mailto:an@example.org\"}"), XapiVersion.V1_0_3);

    assertThatThrownBy(
            () -> AgentRules.check(read("{\"mbox\":\"an@example.org\"}"), XapiVersion.V2_0_0))
        .isInstanceOfSatisfying(
            StatementRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("record.statement.mbox");
              assertThat(refused.arguments()).containsExactly("agent.mbox", "\"an@example.org\"");
            });
    assertThatThrownBy(() -> AgentRules.check(read("{\"name\":\"An\"}"), XapiVersion.V1_0_3))
        .isInstanceOfSatisfying(
            StatementRefused.class, refused -> assertThat(refused.field()).isEqualTo("agent"));
  }

  private static void judge(Case some, JsonObject statement, String within) {
    StatementRefused refused = refusal(statement, some.version());
    if (some.accepted()) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused).as("a refusal").isNotNull();
      assertThat(refused.code() + " at " + refused.field())
          .isEqualTo(some.code() + " at " + within + some.place());
      assertThat(refused.arguments()).hasSize(2).first().isEqualTo(refused.field());
    }
  }

  private static StatementRefused refusal(JsonObject statement, XapiVersion version) {
    return catchThrowableOfType(
        StatementRefused.class, () -> StatementRules.check(statement, version));
  }

  private static JsonObject deep(int depth, String open, String close) {
    return changed(
        "/context/extensions",
        "{\"https://example.org/x\":" + open.repeat(depth) + "1" + close.repeat(depth) + "}");
  }

  static Stream<Case> innerCases() {
    return cases()
        .filter(some -> !some.line().contains("SubStatement") && !some.line().contains("voided"))
        .filter(some -> !some.statement().keySet().stream().anyMatch(OUTER::contains))
        .filter(some -> !some.place().equals("objectType"));
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    String rule = "";
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        rule = line.substring(3);
      } else if (line.startsWith("let ")) {
        String[] parts = line.substring(4).split(" = ", 2);
        named.put(parts[0], filled(parts[1], named));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.addAll(read(rule, line, named));
      }
    }
    return cases.stream();
  }

  private static List<Case> read(String rule, String line, Map<String, String> named) {
    boolean one = line.startsWith("1 ");
    boolean two = line.startsWith("2 ");
    String rest = one || two ? line.substring(2) : line;
    int blank = rest.indexOf(' ');
    JsonObject statement = read(PLAIN);
    for (String change : rest.substring(blank + 1).split(" && ")) {
      String[] parts = change.split(" ", 2);
      statement = changed(statement, parts[0], filled(parts[1], named));
    }
    List<Case> cases = new ArrayList<>();
    for (XapiVersion version : XapiVersion.values()) {
      if (!(one && version != XapiVersion.V1_0_3) && !(two && version != XapiVersion.V2_0_0)) {
        cases.add(new Case(rule, line, version, rest.substring(0, blank), statement));
      }
    }
    return cases;
  }

  private static String filled(String text, Map<String, String> named) {
    String filled = text;
    for (Map.Entry<String, String> name : named.entrySet()) {
      filled = filled.replaceAll("\\" + name.getKey() + "\\b", name.getValue());
    }
    return filled;
  }

  private static JsonObject changed(String pointer, String value) {
    return changed(read(PLAIN), pointer, value);
  }

  private static JsonObject changed(JsonObject statement, String pointer, String value) {
    JsonPointer place = jakarta.json.Json.createPointer(pointer);
    return value.equals("-") ? place.remove(statement) : place.add(statement, value(value));
  }

  private static JsonValue value(String text) {
    return read("{\"v\":" + text + "}").get("v");
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static List<String> lines() {
    try (InputStream file = StatementRulesTest.class.getResourceAsStream("statement-rules.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
