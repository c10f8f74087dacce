package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.support.Json;

class StatementTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:03:00Z");
  private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final UUID COURSE = UUID.fromString("99999999-2222-4333-8444-555555555555");

  @Test
  void thePortalsOwnRecordSaysInXapiWhatItMeans() {
    Statement statement = Statement.read(passedQuiz(Set.of("so-cuu")).statement(), NOW);

    assertThat(statement.id()).isEqualTo(ID);
    assertThat(statement.personNumber()).contains("HH00000007");
    assertThat(statement.kind()).contains(RecordKind.QUIZ_PASSED);
    assertThat(statement.topics()).containsExactly("so-cuu");
    assertThat(statement.duration()).isEqualTo(Duration.ofMinutes(12).toNanos());
    assertThat(statement.score()).isEqualByComparingTo("0.875");
    assertThat(statement.success()).isTrue();
    assertThat(statement.completion()).isNull();
    assertThat(statement.trustAsked()).isEqualTo(Trust.OBSERVED);
    assertThat(statement.timestamp()).isEqualTo(NOW);
  }

  @Test
  void verbAndActivityTypeNameTheKindWhenTheStatementDoesNot() {
    assertThat(kind("passed", "assessment")).isEqualTo(RecordKind.QUIZ_PASSED);
    assertThat(kind("completed", "course")).isEqualTo(RecordKind.COURSE_COMPLETED);
    assertThat(kind("completed", "lesson")).isEqualTo(RecordKind.LESSON_COMPLETED);
    assertThat(kind("completed", "module")).isEqualTo(RecordKind.LESSON_COMPLETED);
    assertThat(kind("experienced", "media")).isEqualTo(RecordKind.MATERIAL_READ);
    assertThat(kind("completed", "link")).isEqualTo(RecordKind.MATERIAL_READ);
    assertThat(kind("attended", "meeting")).isEqualTo(RecordKind.SESSION_ATTENDED);
    assertThat(kind("attended", "course")).isNull();
    assertThat(kind("answered", "assessment")).isNull();
  }

  @Test
  void theSameStatementWrittenOtherwiseHasTheSameBody() {
    JsonObject one = json("{\"result\":{\"score\":{\"scaled\":0.50}},%s}".formatted(core()));
    JsonObject other = json("{%s,\"result\":{\"score\":{\"scaled\":5e-1}}}".formatted(core()));

    assertThat(Statement.formOf(one)).isEqualTo(Statement.formOf(other));
  }

  @Test
  void whatTheStoreSetsIsNotPartOfTheBody() {
    JsonObject sent = json("{%s}".formatted(core()));
    JsonObject returned =
        json("{%s,\"stored\":\"2026-01-01T00:00:00Z\",\"version\":\"1.0.3\"}".formatted(core()));

    assertThat(Statement.formOf(sent)).isEqualTo(Statement.formOf(returned));
  }

  @Test
  void whatXapiCountsNoPartOfAStatementMakesNoDifference() {
    same(
        "{%s,\"timestamp\":\"2026-11-20T08:00:00+07:00\"}".formatted(core()),
        "{%s,\"timestamp\":\"2026-11-20T01:00:00.000Z\"}".formatted(core()));
    same("{%s}".formatted(core()), "{%s,\"timestamp\":\"2026-11-20T01:00:00Z\"}".formatted(core()));
    same(
        "{%s}".formatted(core()),
        "{\"actor\":{\"mbox\":\"mailto:a@example.org\"},"
            + "\"verb\":{\"id\":\"http://example.org/v\",\"display\":{\"vi\":\"đọc\"}},"
            + "\"object\":{\"id\":\"http://example.org/o\","
            + "\"definition\":{\"name\":{\"vi\":\"Bài\"}}},\"attachments\":[]}");
    same(group("b", "a"), group("a", "b"));
  }

  @Test
  void aNumberIsNoTextAndExtensionsAreComparedWhole() {
    other(extended("1"), extended("\"1\""));
    same(extended("1"), extended("1.0"));
    other(extended("{\"version\":1}"), extended("{\"version\":2}"));
    other(extended("{\"stored\":true}"), extended("{}"));
    other(extended("[1,2]"), extended("[2,1]"));
    other(
        "{%s,\"result\":{\"duration\":\"PT60S\"}}".formatted(core()),
        "{%s,\"result\":{\"duration\":\"PT1M\"}}".formatted(core()));
    other(
        "{%s,\"timestamp\":\"2026-11-20T08:00:00+07:00\"}".formatted(core()),
        "{%s,\"timestamp\":\"2026-11-20T08:00:00Z\"}".formatted(core()));
  }

  private static String extended(String value) {
    return "{%s,\"context\":{\"extensions\":{\"http://example.org/x\":%s}}}"
        .formatted(core(), value);
  }

  private static String group(String first, String second) {
    return ("{\"actor\":{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:%s@example.org\"},"
            + "{\"mbox\":\"mailto:%s@example.org\"}]},\"verb\":{\"id\":\"http://example.org/v\"},"
            + "\"object\":{\"id\":\"http://example.org/o\"}}")
        .formatted(first, second);
  }

  private static void same(String one, String two) {
    assertThat(isKeptAs(one, two)).as(one + " and " + two).isTrue();
    assertThat(isKeptAs(two, one)).as(two + " and " + one).isTrue();
  }

  private static void other(String one, String two) {
    assertThat(isKeptAs(one, two)).as(one + " and " + two).isFalse();
  }

  private static boolean isKeptAs(String kept, String said) {
    return Statement.read(json(said), NOW).saysTheSameAs(json(kept));
  }

  @Test
  void anotherScoreIsAnotherBody() {
    JsonObject one = json("{%s,\"result\":{\"score\":{\"scaled\":0.5}}}".formatted(core()));
    JsonObject other = json("{%s,\"result\":{\"score\":{\"scaled\":0.6}}}".formatted(core()));

    assertThat(Statement.formOf(one)).isNotEqualTo(Statement.formOf(other));
  }

  @Test
  void refusalOfAnExtensionNamesThePlaceAndTheValue() {
    refused(
        "{%s,\"context\":{\"extensions\":{\"https://hieuhoc.vn/xapi/kind\":\"NAP\"}}}",
        "context.extensions[https://hieuhoc.vn/xapi/kind]", "NAP");
    refused(
        "{%s,\"context\":{\"extensions\":{\"https://hieuhoc.vn/xapi/topics\":[\"Sơ cứu\"]}}}",
        "context.extensions[https://hieuhoc.vn/xapi/topics]", "\"Sơ cứu\"");
    refused(
        "{%s,\"context\":{\"extensions\":{\"https://hieuhoc.vn/xapi/trust\":\"SURE\"}}}",
        "context.extensions[https://hieuhoc.vn/xapi/trust]", "SURE");
    refused("{%s,\"result\":{\"duration\":\"P293Y\"}}", "result.duration", "P293Y");
  }

  @Test
  void trustIsCappedByWhatTheSenderMayClaim() {
    assertThat(Trust.OBSERVED.cappedBy(Trust.CONFIRMED)).isEqualTo(Trust.CONFIRMED);
    assertThat(Trust.SELF_DECLARED.cappedBy(Trust.OBSERVED)).isEqualTo(Trust.SELF_DECLARED);
  }

  @Test
  void afterABrokenOneTheNextIsUnpackedAsItWasPacked() {
    byte[] packed =
        StatementText.packed("{\"id\":\"Trồng rong sụn\"}".getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 3);

    assertThatThrownBy(() -> StatementText.unpacked(cut)).isInstanceOf(IllegalStateException.class);

    assertThat(StatementText.unpacked(packed)).isEqualTo("{\"id\":\"Trồng rong sụn\"}");
  }

  @Test
  void aStatementIsUnpackedAsItWasPacked() {
    String sent = passedQuiz(Set.of()).statement().toString();

    byte[] packed = StatementText.packed(sent.getBytes(StandardCharsets.UTF_8));

    assertThat(StatementText.unpacked(packed)).isEqualTo(sent);
    assertThat(packed.length).isLessThan(sent.length());
  }

  private static NewRecord passedQuiz(Set<String> topics) {
    return new NewRecord(
        ID,
        "HH00000007",
        Verb.PASSED,
        Vocabulary.activity("bai-kiem-tra", COURSE),
        ActivityType.ASSESSMENT,
        "Sơ cứu đuối nước",
        RecordKind.QUIZ_PASSED,
        topics,
        Duration.ofMinutes(12),
        new BigDecimal("0.875"),
        true,
        null,
        NOW,
        Trust.OBSERVED,
        Vocabulary.activity("khoa-hoc", COURSE));
  }

  private static RecordKind kind(String verb, String type) {
    return Vocabulary.kindOf(
            "http://adlnet.gov/expapi/verbs/" + verb, "http://adlnet.gov/expapi/activities/" + type)
        .orElse(null);
  }

  private static void refused(String template, String path, String value) {
    String text = template.contains("%s") ? template.formatted(core()) : template;
    assertThatThrownBy(() -> Statement.read(json(text), NOW))
        .isInstanceOfSatisfying(
            StatementRefused.class,
            refusal -> assertThat(refusal.arguments()).containsExactly(path, value));
  }

  private static String core() {
    return "\"actor\":{\"mbox\":\"mailto:a@example.org\"},\"verb\":{\"id\":\"http://example.org/v\"},"
        + "\"object\":{\"id\":\"http://example.org/o\"}";
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
