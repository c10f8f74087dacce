package vn.hieuhoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.SqlRow;

/** Rows of an import that are to be taken back, in a real database. */
class ImportLedgerRepositoryIT {

  private static final int ROWS = 3000;

  @Test
  void whatIsToBeTakenBackIsFoundFromItsEndWithoutPassingWhatIsDone() {
    Wired.inTransaction(
        entityManager -> {
          ImportLedgerRepository ledger = Wired.with(entityManager, new ImportLedgerRepository());
          Long job = job(entityManager);
          for (int row = 2; row <= ROWS + 1; row++) {
            insert(
                entityManager, job, row, row <= ROWS / 2 ? "NEW" : row % 2 == 0 ? "SAME" : "BAD");
          }
          insert(entityManager, job, ROWS + 2, "CHANGED");

          assertThat(ledger.taken(job, 2))
              .extracting(TakenRow::row)
              .containsExactly(ROWS + 2, ROWS / 2);
          entityManager
              .createNativeQuery(
                  "update import_row set undo_state = 'UNDONE' where job_id = ?1 and row_no > 9")
              .setParameter(1, job)
              .executeUpdate();

          long before = read(entityManager);
          List<TakenRow> next = ledger.taken(job, 1);
          long rows = read(entityManager) - before;

          assertThat(next).extracting(TakenRow::row).containsExactly(9);
          assertThat(rows).as("rows read to find one").isLessThan(20);
        });
  }

  /** How many rows this connection has read so far. */
  private static long read(EntityManager entityManager) {
    return SqlRow.number(
        entityManager.createNativeQuery(
            "select sum(variable_value) from information_schema.session_status where variable_name"
                + " in ('HANDLER_READ_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_KEY')"));
  }

  private static Long job(EntityManager entityManager) {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            "insert into import_job (public_id, kind, state, file_name, file_size, sha256,"
                + " header_row, header, mapping, created_at) values (?1, 'households', 'UNDOING',"
                + " 'a.csv', 1, repeat('0', 64), 1, '[]', '{}', now(6))")
        .setParameter(1, id.toString())
        .executeUpdate();
    return SqlRow.number(
        entityManager
            .createNativeQuery("select id from import_job where public_id = ?1")
            .setParameter(1, id.toString()));
  }

  private static void insert(EntityManager entityManager, Long job, int row, String outcome) {
    entityManager
        .createNativeQuery(
            "insert into import_row (job_id, run, row_no, outcome, subject_kind, subject_id)"
                + " values (?1, 2, ?2, ?3, 'household', uuid())")
        .setParameter(1, job)
        .setParameter(2, row)
        .setParameter(3, outcome)
        .executeUpdate();
  }
}
