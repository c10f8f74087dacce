package vn.hieuhoc.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.XapiVersion;

class ParametersTest {

  @Test
  void valuesAreDecodedAsUtf8() {
    Parameters read = Parameters.read("verb=http%3A%2F%2Fa.vn%2F%C4%91%C3%A3&limit=5&x=a+b&empty");

    assertThat(read.iri("verb")).isEqualTo("http://a.vn/đã");
    assertThat(read.count("limit")).isEqualTo(5);
    assertThat(read.text("x")).isEqualTo("a b");
    assertThat(read.text("empty")).isEmpty();
    assertThat(read.text("none")).isNull();
    assertThat(Parameters.read(null).names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%ff", "a=%C4"})
  void whatIsHalfEncodedIsRefused(String query) {
    assertThatThrownBy(() -> Parameters.read(query)).hasMessageContaining("xapi.parameter-escape");
  }

  @Test
  void eachStandsOnceAndIsKnown() {
    assertThatThrownBy(() -> Parameters.read("a=1&a=1"))
        .hasMessageContaining("xapi.parameter-twice");
    assertThatThrownBy(() -> Parameters.read("StatementId=1").requireOnly(Set.of("statementId")))
        .hasMessageContaining("xapi.parameter-unknown");
    assertThatThrownBy(() -> Parameters.read("agent=").requiredAgent("agent", XapiVersion.V1_0_3))
        .hasMessageContaining("xapi.parameter-missing");
  }

  @Test
  void valuesAreWhatTheyShouldBe() {
    Parameters read =
        Parameters.read(
            "u=2a41c918-b88b-4220-20a5-a4c32391a24z&i=khong+la+iri&t=yes&n=-1&m=hom+qua&o=%5B1%5D");

    assertThatThrownBy(() -> read.uuid("u")).hasMessageContaining("xapi.parameter-wrong");
    assertThatThrownBy(() -> read.requiredIri("i")).hasMessageContaining("xapi.parameter-wrong");
    assertThatThrownBy(() -> read.truth("t")).hasMessageContaining("xapi.parameter-wrong");
    assertThatThrownBy(() -> read.count("n")).hasMessageContaining("xapi.parameter-wrong");
    assertThatThrownBy(() -> read.moment("m")).isInstanceOf(StatementRefused.class);
    assertThatThrownBy(() -> read.requiredAgent("o", XapiVersion.V1_0_3))
        .hasMessageContaining("xapi.parameter-wrong");
    assertThatThrownBy(
            () ->
                Parameters.read(
                        "a=%7B%22objectType%22%3A%22Group%22%2C%22member%22%3A%5B%7B%22mbox%22%3A%22mailto%3Aa%40b.vn%22%7D%5D%7D")
                    .requiredAgent("a", XapiVersion.V1_0_3))
        .hasMessageContaining("xapi.parameter-wrong");
    assertThat(Parameters.read("m=2026-11-29T12:00:00%2B07:00").moment("m"))
        .isEqualTo(Instant.parse("2026-11-29T05:00:00Z"));
  }
}
