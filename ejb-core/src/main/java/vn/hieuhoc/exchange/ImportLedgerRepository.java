package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.SqlRow;

/** What became of the rows of imports. Batches of JDBC: a chunk writes a thousand of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportLedgerRepository {

  private static final int LONGEST_ARGUMENTS = 2000;

  @PersistenceContext private EntityManager entityManager;

  /** Of a check only the faults are kept: its rows cannot be taken back. */
  void add(ImportJob job, List<RowResult> results, Map<Long, Integer> claims) {
    Connection connection = entityManager.unwrap(Connection.class);
    try {
      if (job.run() == ImportJob.IMPORT) {
        addRows(connection, job, results);
      }
      addFaults(connection, job, results);
      addClaims(connection, job, claims);
    } catch (SQLException failure) {
      throw new IllegalStateException("Rows of import " + job.id() + " were not kept", failure);
    }
  }

  private static void addRows(Connection connection, ImportJob job, List<RowResult> results)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (RowResult result : results) {
      rows.add(
          new Object[] {
            job.key(),
            job.run(),
            result.row(),
            result.outcome().name(),
            result.subjectKind(),
            result.subject() == null ? null : result.subject().toString(),
            result.before()
          });
    }
    BulkInsert.of(
        connection,
        "insert into import_row (job_id, run, row_no, outcome, subject_kind, subject_id,"
            + " before_values) values (?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static void addFaults(Connection connection, ImportJob job, List<RowResult> results)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (RowResult result : results) {
      for (RowFault fault : result.faults()) {
        Integer place = fault.column() == null ? null : job.mapping().get(fault.column());
        boolean titled = place != null && place < job.header().size();
        rows.add(
            new Object[] {
              job.key(),
              job.run(),
              result.row(),
              fault.who(),
              place == null ? null : Integer.valueOf(place + 1),
              titled ? job.header().get(place) : fault.column(),
              fault.value(),
              fault.code(),
              arguments(fault)
            });
      }
    }
    BulkInsert.of(
        connection,
        "insert into import_fault (job_id, run, row_no, who, column_no, column_name,"
            + " cell_value, code, arguments) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static String arguments(RowFault fault) {
    String json = Jsons.list(fault.arguments());
    return json.length() > LONGEST_ARGUMENTS ? Jsons.list(List.of("…")) : json;
  }

  /** In the order of their key, since rows that lie together are written together. */
  private static void addClaims(Connection connection, ImportJob job, Map<Long, Integer> claims)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    new TreeMap<>(claims)
        .forEach((claim, row) -> rows.add(new Object[] {job.key(), job.run(), claim, row}));
    BulkInsert.of(
        connection,
        "insert ignore into import_claim (job_id, run, claim, row_no) values (?, ?, ?, ?)",
        rows);
  }

  /** The rows that spoke of these things in earlier chunks of the run. */
  Map<Long, Integer> claimed(ImportJob job, Collection<Long> claims) {
    Map<Long, Integer> found = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select claim, row_no from import_claim where job_id = ?1 and run = ?2"
                        + " and claim in "
                        + SqlRow.list(claims))
                .setParameter(1, job.key())
                .setParameter(2, job.run()))
        .forEach(row -> found.put(row.key(0), row.count(1)));
    return found;
  }

  /** Forgets what an earlier run of the same kind said, a few thousand rows at a time. */
  boolean clear(Long job, int run, int most) {
    int gone = 0;
    for (String table : List.of("import_fault", "import_claim", "import_row")) {
      gone +=
          entityManager
              .createNativeQuery(
                  "delete from " + table + " where job_id = ?1 and run = ?2 limit " + most)
              .setParameter(1, job)
              .setParameter(2, run)
              .executeUpdate();
    }
    return gone == 0;
  }

  List<FaultRow> faults(ImportJob job, int first, int most) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select row_no, who, column_no, column_name, cell_value, code, arguments"
                        + " from import_fault where job_id = ?1 and run = ?2"
                        + " order by code like 'import.note-%', row_no, id limit "
                        + most
                        + " offset "
                        + first)
                .setParameter(1, job.key())
                .setParameter(2, job.run()))
        .stream()
        .map(ImportLedgerRepository::fault)
        .toList();
  }

  /** All faults of some rows. */
  List<FaultRow> faultsBetween(ImportJob job, int firstRow, int lastRow) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select row_no, who, column_no, column_name, cell_value, code, arguments"
                        + " from import_fault where job_id = ?1 and run = ?2"
                        + " and row_no between ?3 and ?4 order by row_no, id")
                .setParameter(1, job.key())
                .setParameter(2, job.run())
                .setParameter(3, firstRow)
                .setParameter(4, lastRow))
        .stream()
        .map(ImportLedgerRepository::fault)
        .toList();
  }

  long countFaults(ImportJob job) {
    return SqlRow.number(
        entityManager
            .createNativeQuery("select count(*) from import_fault where job_id = ?1 and run = ?2")
            .setParameter(1, job.key())
            .setParameter(2, job.run()));
  }

  /** Rows that went in and were not asked yet to be taken back, the last one first. */
  List<TakenRow> taken(Long job, int most) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select row_no, outcome, subject_kind, subject_id, before_values"
                        + " from import_row force index (ix_import_row_to_undo)"
                        + " where job_id = ?1 and run = 2 and to_undo = 1"
                        + " order by row_no desc limit "
                        + most)
                .setParameter(1, job))
        .stream()
        .map(
            row ->
                new TakenRow(
                    row.count(0),
                    row.constant(1, Outcome.class),
                    row.text(2),
                    row.uuid(3),
                    row.text(4)))
        .toList();
  }

  /** What became of rows, each with its reason or null: those that went by one statement. */
  void undone(ImportJob job, List<TakenRow> rows, List<String> reasons) {
    Map<String, List<Long>> byReason = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      byReason
          .computeIfAbsent(reasons.get(i), reason -> new ArrayList<>())
          .add((long) rows.get(i).row());
    }
    byReason.forEach(
        (reason, numbers) ->
            entityManager
                .createNativeQuery(
                    "update import_row set undo_state = ?1, undo_code = ?2"
                        + " where job_id = ?3 and run = 2 and row_no in "
                        + SqlRow.list(numbers))
                .setParameter(1, reason == null ? "UNDONE" : "KEPT")
                .setParameter(2, reason)
                .setParameter(3, job.key())
                .executeUpdate());
  }

  /** Forgets what rows said and what stood before, a few thousand at a time. */
  boolean forgetValues(Long job, int most) {
    int gone = 0;
    for (String statement :
        List.of(
            "update import_row set before_values = null, subject_id = null"
                + " where (before_values is not null or subject_id is not null) and",
            "delete from import_fault where",
            "delete from import_claim where")) {
      gone +=
          entityManager
              .createNativeQuery(statement + " job_id = ?1 limit " + most)
              .setParameter(1, job)
              .executeUpdate();
    }
    return gone == 0;
  }

  /** Rows that could not be taken back, each with its reason. */
  List<FaultRow> kept(ImportJob job, int first, int most) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select r.row_no, p.full_name, r.undo_code from import_row r left join person p"
                        + " on r.subject_kind = 'person' and p.public_id = r.subject_id"
                        + " where r.job_id = ?1 and r.run = 2"
                        + " and r.undo_state = 'KEPT' order by r.row_no limit "
                        + most
                        + " offset "
                        + first)
                .setParameter(1, job.key()))
        .stream()
        .map(
            row ->
                new FaultRow(row.count(0), row.text(1), null, null, null, row.text(2), List.of()))
        .toList();
  }

  private static FaultRow fault(SqlRow row) {
    return new FaultRow(
        row.count(0),
        row.text(1),
        row.integer(2),
        row.text(3),
        row.text(4),
        row.text(5),
        Jsons.list(row.text(6)));
  }
}
