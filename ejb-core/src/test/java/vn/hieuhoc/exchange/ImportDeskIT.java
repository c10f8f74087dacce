package vn.hieuhoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;

/** Runs of an import that meet, end badly, or are over for long. */
class ImportDeskIT {

  private static final Instant START = Instant.parse("2026-11-29T02:00:00Z");

  @Test
  void whoWorksForAnEarlierRunKeepsNothingAndEndsNothing() {
    on(
        desk -> {
          desk.jobs.begin(desk.key, ImportState.DRY_RUN_RUNNING, ImportJob.CHECK, false, START);
          ImportJob earlier = desk.job();
          desk.jobs.state(desk.key, ImportState.MATCHED, START);
          desk.jobs.begin(desk.key, ImportState.DRY_RUN_RUNNING, ImportJob.CHECK, false, START);

          boolean kept = desk.desk.keep(earlier, 7, List.of(RowResult.bad(7, List.of())), null);
          desk.desk.end(earlier, null);
          desk.desk.fail(earlier, new SheetRefused("import.file-empty"));

          assertThat(kept).isFalse();
          assertThat(desk.job().state()).isEqualTo(ImportState.DRY_RUN_RUNNING);
          assertThat(desk.job().cursor()).isZero();
          assertThat(desk.desk.keep(desk.job(), 7, List.of(), null)).isTrue();
          desk.desk.end(desk.job(), null);
          assertThat(desk.job().state()).isEqualTo(ImportState.CHECKED);
        });
  }

  @Test
  void takingBackThatFailsLeavesTheImportWhereItStoodAndMayBeTriedAgain() {
    for (ImportState stood : List.of(ImportState.DONE, ImportState.CANCELLED, ImportState.FAILED)) {
      on(
          desk -> {
            desk.jobs.begin(desk.key, ImportState.IMPORTING, ImportJob.IMPORT, false, START);
            RowResult wentIn = RowResult.good(2, Outcome.NEW, "person", UUID.randomUUID(), null);
            assertThat(desk.desk.keep(desk.job(), 2, List.of(wentIn), null)).isTrue();
            desk.jobs.state(desk.key, stood, START);

            desk.steps.undo(desk.job(), null);
            assertThat(desk.job().state()).isEqualTo(ImportState.UNDOING);
            assertThat(desk.job().canUndo()).isFalse();
            desk.desk.fail(desk.job(), new SheetRefused("import.file-empty"));

            assertThat(desk.job().state()).isEqualTo(stood);
            assertThat(desk.job().faultCode()).isEqualTo("import.file-empty");
            desk.steps.undo(desk.job(), null);
            assertThat(desk.job().state()).isEqualTo(ImportState.UNDOING);
          });
    }
  }

  @Test
  void aFileIsForgottenAMonthAfterTheEndWithWhatItsRowsSaid() {
    on(
        desk -> {
          desk.jobs.begin(desk.key, ImportState.IMPORTING, ImportJob.IMPORT, false, START);
          RowResult changed =
              RowResult.good(2, Outcome.CHANGED, "person", UUID.randomUUID(), "{\"row\":[]}");
          RowResult bad =
              RowResult.bad(
                  3,
                  List.of(new RowFault("Lê", "fullName", "Lê", "import.cell-word", List.of("Lê"))));
          assertThat(desk.desk.keep(desk.job(), 3, List.of(changed, bad), null)).isTrue();
          assertThat(desk.desk.isKept(desk.job())).as("at work").isTrue();
          desk.desk.end(desk.job(), null);

          assertThat(desk.at(Duration.ofDays(29)).isKept(desk.job())).isTrue();
          assertThat(desk.number("select count(*) from import_row where before_values is not null"))
              .isOne();
          ImportDesk later = desk.at(Duration.ofDays(31));
          assertThat(later.isKept(desk.job())).isFalse();
          later.forgetFile(desk.job());
          while (!later.forgetValues(desk.job())) {
            continue;
          }

          assertThat(desk.number("select count(*) from import_row where before_values is not null"))
              .isZero();
          assertThat(desk.number("select count(*) from import_fault")).isZero();
          assertThat(desk.number("select count(*) from import_row")).isEqualTo(2);
          assertThat(desk.job().canUndo()).isFalse();
          org.assertj.core.api.Assertions.assertThatThrownBy(
                  () -> desk.steps.undo(desk.job(), null))
              .isInstanceOf(Refused.class)
              .hasMessageStartingWith("import.undo-too-late");
        });
  }

  /** The tables of imports with one file that has arrived. */
  private static final class Desk {

    final EntityManager entityManager;
    final ImportDesk desk;
    final ImportSteps steps;
    final ImportJobRepository jobs;
    final Long key;

    Desk(EntityManager entityManager) {
      this.entityManager = entityManager;
      World world = world(Duration.ZERO);
      desk = world.get(ImportDesk.class);
      steps = world.get(ImportSteps.class);
      jobs = world.get(ImportJobRepository.class);
      UUID id = UUID.randomUUID();
      jobs.add(
          new ImportJobRepository.Arrived(
              id,
              "people",
              null,
              "a.csv",
              new StagedSheets.Staged(UUID.randomUUID() + ".csv", 10, "0".repeat(64), 4, 0),
              new ImportFiles.Layout(
                  1, List.of("Họ tên"), Map.of("fullName", 0), null, null, true)),
          START);
      key = jobs.find(id).orElseThrow().key();
    }

    private World world(Duration later) {
      return new World(entityManager, Clock.fixed(START.plus(later), ZoneOffset.UTC));
    }

    ImportDesk at(Duration later) {
      return world(later).get(ImportDesk.class);
    }

    ImportJob job() {
      return jobs.find(key).orElseThrow();
    }

    long number(String sql) {
      return SqlRow.number(entityManager.createNativeQuery(sql));
    }
  }

  private static void on(Consumer<Desk> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Desk(entityManager)));
  }
}
