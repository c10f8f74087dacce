package vn.hieuhoc.portal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.Refused;

/** A criteria set as people write it: what it says, and on which line a mistake stands. */
class CriteriaDocumentTest {

  private static final String YAML =
      """
      code: thu
      criteria:
        - code: "1"
          children:
            - code: "1.1"
              max: 10
              evidence:
                - measure: MINUTES
                  points: { each: 60, give: 1 }
      """;

  @Test
  void yamlAndJsonSayTheSame() {
    JsonObject yaml = CriteriaDocument.read(YAML);

    assertThat(CriteriaDocument.read(yaml.toString())).isEqualTo(yaml);
    assertThat(CriteriaDocument.read(CriteriaDocument.yaml(yaml))).isEqualTo(yaml);
  }

  @Test
  void aPlaceIsFoundOnItsLine() {
    CriteriaLines lines = CriteriaLines.of(YAML);

    assertThat(lines.at("criteria[0].children[0].max")).isEqualTo(6);
    assertThat(lines.at("criteria[0].children[0].evidence[0].points.give")).isEqualTo(9);
  }

  @Test
  void whatIsMissingIsShownWhereItBelongs() {
    CriteriaLines lines = CriteriaLines.of(YAML);

    assertThat(lines.at("criteria[0].children[0].evidence[0].cap")).isEqualTo(8);
    assertThat(lines.at("award.total")).isEqualTo(1);
  }

  @Test
  void linesOfJsonAreFoundToo() {
    CriteriaLines lines = CriteriaLines.of("{\n\"code\": \"thu\",\n\"award\": {\n\"total\": 80}}");

    assertThat(lines.at("award.total")).isEqualTo(4);
  }

  @Test
  void whatCannotBeReadSaysItsLine() {
    assertThat(refusalOf("code: a\nversion: 1\n  title: [x\n").arguments().get(0)).isEqualTo(3);
    assertThat(refusalOf("{\n\"code\": \"a\",\n\"b\" 1}").arguments().get(0)).isEqualTo(3);
  }

  @Test
  void aDocumentThatIsNoObjectIsRefused() {
    assertThat(refusalOf("- a\n- b").code()).isEqualTo("criteria.document-unreadable");
    assertThat(refusalOf(" ").code()).isEqualTo("criteria.document-size");
    assertThat(CriteriaLines.of("{ [").at("code")).isEqualTo(1);
  }

  private static Refused refusalOf(String text) {
    return catchThrowableOfType(Refused.class, () -> CriteriaDocument.read(text));
  }
}
