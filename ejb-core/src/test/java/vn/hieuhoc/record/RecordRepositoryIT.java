package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;

class RecordRepositoryIT {

  private static final Instant THEN = Instant.parse("2026-03-01T03:00:00.123456Z");
  private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

  @Test
  void whatWasAppendedIsReadBackExactly() {
    Wired.inTransaction(
        entityManager -> {
          RecordRepository records = Wired.with(entityManager, new RecordRepository());
          StatementWriteRepository tables =
              Wired.with(entityManager, new StatementWriteRepository());
          Long person =
              SamplePeople.living(
                  entityManager, "Cao Thị Lan", 1970, SampleUnits.commune(entityManager));
          tables.add(List.of(record(person, Set.of("so-cuu", "suc-khoe"))));

          List<RecordRow> rows = records.rowsOf(person, THEN.minusSeconds(1), THEN.plusSeconds(1));

          assertThat(rows)
              .containsExactly(
                  new RecordRow(
                      ID,
                      person,
                      Verb.PASSED.iri(),
                      Vocabulary.activity("bai-kiem-tra", ID),
                      RecordKind.QUIZ_PASSED,
                      Set.of("so-cuu", "suc-khoe"),
                      Duration.ofSeconds(90, 1).toNanos(),
                      new BigDecimal("0.875000000000000000"),
                      true,
                      null,
                      THEN,
                      Trust.OBSERVED,
                      false));
          assertThat(records.rowsOf(person, THEN.plusSeconds(1), THEN.plusSeconds(2))).isEmpty();
          assertThat(records.rowsOf(List.of(ID))).hasSize(1);
          assertThat(records.peopleWithRecords(THEN, THEN.plusSeconds(1), person - 1, 5))
              .containsExactly(person);
        });
  }

  @Test
  void aVoidedRecordStandsAndIsMarked() {
    Wired.inTransaction(
        entityManager -> {
          RecordRepository records = Wired.with(entityManager, new RecordRepository());
          StatementWriteRepository tables =
              Wired.with(entityManager, new StatementWriteRepository());
          Long person =
              SamplePeople.living(
                  entityManager, "Cao Văn Bảy", 1960, SampleUnits.commune(entityManager));
          tables.add(List.of(record(person, Set.of())));

          assertThat(tables.addVoiding(ID, UUID.randomUUID(), THEN)).isTrue();
          assertThat(tables.addVoiding(ID, UUID.randomUUID(), THEN)).isFalse();
          assertThat(records.rowsOf(List.of(ID)).get(0).voided()).isTrue();
        });
  }

  @Test
  void aScoreIsKeptAsWrittenAndNeverRoundedUp() {
    assertThat(scoreKept("0.6666666666666666")).isEqualByComparingTo("0.6666666666666666");
    assertThat(scoreKept("0.79999999999999999999999999")).isLessThan(new BigDecimal("0.8"));
    assertThat(scoreKept("1.0")).isEqualByComparingTo("1");
    assertThat(scoreKept("-0.25")).isEqualByComparingTo("-0.25");
  }

  private static BigDecimal scoreKept(String written) {
    List<BigDecimal> kept = new ArrayList<>();
    Wired.inTransaction(
        entityManager -> {
          RecordRepository records = Wired.with(entityManager, new RecordRepository());
          StatementWriteRepository tables =
              Wired.with(entityManager, new StatementWriteRepository());
          tables.add(List.of(record(null, new BigDecimal(written), Set.of())));
          entityManager.clear();
          kept.add(records.rowsOf(List.of(ID)).get(0).score());
        });
    return kept.get(0);
  }

  private static StatementRow record(Long person, Set<String> topics) {
    return record(person, new BigDecimal("0.875"), topics);
  }

  private static StatementRow record(Long person, BigDecimal score, Set<String> topics) {
    NewRecord said =
        new NewRecord(
            ID,
            "HH00000007",
            Verb.PASSED,
            Vocabulary.activity("bai-kiem-tra", ID),
            ActivityType.ASSESSMENT,
            "Sơ cứu",
            RecordKind.QUIZ_PASSED,
            Set.of(),
            Duration.ofSeconds(90, 1),
            score,
            true,
            null,
            THEN,
            Trust.OBSERVED,
            null);
    return new StatementRow(
        RecordKeys.firstOf(THEN),
        Statement.read(said.statement(), THEN),
        said.statement(),
        person,
        Trust.OBSERVED,
        null,
        topics);
  }
}
