package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Json;

class StatementFormatTest {

  private static final String ACTIVITY =
      """
      {"objectType":"Activity","id":"urn:o","definition":{
        "name":{"en":"Book","vi":"Sách"},"description":{"fr":"Livre","vi":"Một cuốn"},
        "type":"urn:t","interactionType":"choice","correctResponsesPattern":["a"],
        "choices":[{"id":"a","description":{"en":"One","vi":"Một"}}],
        "extensions":{"urn:x":{"en":"1","vi":"2"}}}}
      """;
  private static final String WHOLE =
      """
      {"id":"3f0c5a4e-1b2d-4c3e-8f90-0a1b2c3d4e5f",
       "actor":{"objectType":"Group","name":"Tổ 3","member":[
         {"name":"An","mbox":"mailto:an@example.org"},
         {"objectType":"Agent","account":{"homePage":"https://e.org","name":"2"}}]},
       "verb":{"id":"urn:v","display":{"en":"read","vi":"đã đọc"}},
       "object":#A,
       "context":{"instructor":{"name":"Bình","openid":"https://b.example.org/"},
         "team":{"objectType":"Group","name":"T","mbox":"mailto:t@example.org",
           "member":[{"mbox":"mailto:an@example.org"}]},
         "platform":"x",
         "contextActivities":{"parent":#A,"other":[#A,{"id":"urn:p"}]},
         "contextAgents":[{"objectType":"contextAgent",
           "agent":{"name":"C","mbox":"mailto:c@example.org"},"relevantTypes":["urn:r"]}],
         "contextGroups":[{"objectType":"contextGroup",
           "group":{"objectType":"Group","name":"G","mbox":"mailto:g@example.org"}}]},
       "result":{"response":"a"},
       "authority":{"objectType":"Agent","name":"Cổng","mbox":"mailto:cong@example.org"},
       "attachments":[{"usageType":"urn:u","display":{"en":"Image","vi":"Ảnh"},
         "description":{"en":"x","vi":"y"},"contentType":"image/png","length":1,"sha2":"0"}]}
      """
          .replace("#A", ACTIVITY);

  @Test
  void exactIsAsItCameButForListsOfActivities() {
    JsonObject shown = StatementFormat.EXACT.show(read(WHOLE), AcceptedLanguages.read("en"));

    assertThat(shown)
        .isEqualTo(read(WHOLE.replace("\"parent\":" + ACTIVITY, "\"parent\":[" + ACTIVITY + "]")));
  }

  @Test
  void whatNeedsNoChangeIsNotBuiltAgain() {
    JsonObject plain = read("{\"actor\":{\"mbox\":\"mailto:a@example.org\"},\"context\":{}}");

    assertThat(StatementFormat.EXACT.show(plain, AcceptedLanguages.read(null))).isSameAs(plain);
    assertThat(StatementFormat.CANONICAL.show(plain, AcceptedLanguages.read("en"))).isSameAs(plain);
  }

  @Test
  void idsLeavesOnlyWhatIdentifies() {
    JsonObject shown = StatementFormat.IDS.show(read(WHOLE), AcceptedLanguages.read("en"));

    assertThat(shown)
        .isEqualTo(
            read(
                """
                {"id":"3f0c5a4e-1b2d-4c3e-8f90-0a1b2c3d4e5f",
                 "actor":{"objectType":"Group","member":[
                   {"mbox":"mailto:an@example.org"},
                   {"objectType":"Agent","account":{"homePage":"https://e.org","name":"2"}}]},
                 "verb":{"id":"urn:v"},
                 "object":{"id":"urn:o"},
                 "context":{"instructor":{"openid":"https://b.example.org/"},
                   "team":{"objectType":"Group","mbox":"mailto:t@example.org"},
                   "platform":"x",
                   "contextActivities":{"parent":[{"id":"urn:o"}],
                     "other":[{"id":"urn:o"},{"id":"urn:p"}]},
                   "contextAgents":[{"objectType":"contextAgent",
                     "agent":{"mbox":"mailto:c@example.org"},"relevantTypes":["urn:r"]}],
                   "contextGroups":[{"objectType":"contextGroup",
                     "group":{"objectType":"Group","mbox":"mailto:g@example.org"}}]},
                 "result":{"response":"a"},
                 "authority":{"objectType":"Agent","mbox":"mailto:cong@example.org"},
                 "attachments":[{"usageType":"urn:u","display":{"en":"Image","vi":"Ảnh"},
                   "description":{"en":"x","vi":"y"},
                   "contentType":"image/png","length":1,"sha2":"0"}]}
                """));
  }

  @Test
  void canonicalHasOneLanguageEverywhereButInExtensions() {
    JsonObject shown = StatementFormat.CANONICAL.show(read(WHOLE), AcceptedLanguages.read("en-GB"));

    String activity =
        ACTIVITY
            .replace("{\"en\":\"Book\",\"vi\":\"Sách\"}", "{\"en\":\"Book\"}")
            .replace("{\"fr\":\"Livre\",\"vi\":\"Một cuốn\"}", "{\"vi\":\"Một cuốn\"}")
            .replace("{\"en\":\"One\",\"vi\":\"Một\"}", "{\"en\":\"One\"}");
    assertThat(shown)
        .isEqualTo(
            read(
                WHOLE
                    .replace("\"parent\":" + ACTIVITY, "\"parent\":[" + activity + "]")
                    .replace(ACTIVITY, activity)
                    .replace("{\"en\":\"read\",\"vi\":\"đã đọc\"}", "{\"en\":\"read\"}")
                    .replace("{\"en\":\"Image\",\"vi\":\"Ảnh\"}", "{\"en\":\"Image\"}")
                    .replace("{\"en\":\"x\",\"vi\":\"y\"}", "{\"en\":\"x\"}")));
  }

  @Test
  void aStatementInAnotherIsShownAlike() {
    JsonObject inner =
        Json.createObjectBuilder(read(WHOLE)).add("objectType", "SubStatement").build();
    JsonObject outer = Json.createObjectBuilder(read(WHOLE)).add("object", inner).build();

    for (StatementFormat format : StatementFormat.values()) {
      AcceptedLanguages languages = AcceptedLanguages.read("vi");
      assertThat(format.show(outer, languages).getJsonObject("object"))
          .isEqualTo(
              Json.createObjectBuilder(format.show(read(WHOLE), languages))
                  .add("objectType", "SubStatement")
                  .build());
    }
  }

  @Test
  void peopleAndStatementsAsObjects() {
    AcceptedLanguages none = AcceptedLanguages.read(null);
    JsonObject agent =
        read("{\"object\":{\"objectType\":\"Agent\",\"name\":\"An\",\"mbox\":\"mailto:a@e.org\"}}");
    JsonObject reference = read("{\"object\":{\"objectType\":\"StatementRef\",\"id\":\"x\"}}");

    assertThat(StatementFormat.IDS.show(agent, none))
        .isEqualTo(read("{\"object\":{\"objectType\":\"Agent\",\"mbox\":\"mailto:a@e.org\"}}"));
    assertThat(StatementFormat.IDS.show(reference, none)).isEqualTo(reference);
    assertThat(StatementFormat.CANONICAL.show(agent, none)).isEqualTo(agent);
  }

  @ParameterizedTest
  @CsvSource({"exact,EXACT", "ids,IDS", "canonical,CANONICAL"})
  void formatsAreAskedForByName(String said, StatementFormat format) {
    assertThat(StatementFormat.of(said)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Exact", "IDS", "json"})
  void whatIsNoFormatIsNone(String said) {
    assertThat(StatementFormat.of(said)).isEmpty();
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
