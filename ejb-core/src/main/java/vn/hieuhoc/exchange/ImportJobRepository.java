package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Imports as rows. Plain SQL: a chunk moves the cursor and the counts by one statement. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportJobRepository {

  private static final String COLUMNS =
      "select id, public_id, kind, account_id, state, staged, file_name, file_size, header_row,"
          + " header, mapping, as_of, conversion, run, generation, confirmed_by_itself,"
          + " row_cursor, rows_total, rows_done, count_new, count_changed, count_same,"
          + " count_ignored, count_bad, count_undone, count_kept, undo_account_id,"
          + " (select a.display_name from account a where a.id = account_id), fault_code,"
          + " fault_arguments, created_at, started_at, ended_at from import_job";

  @PersistenceContext private EntityManager entityManager;

  /** A file that has just been taken in. */
  record Arrived(
      UUID id,
      String kind,
      Long account,
      String fileName,
      StagedSheets.Staged staged,
      ImportFiles.Layout layout) {}

  void add(Arrived job, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into import_job (public_id, kind, account_id, state, staged, file_name,"
                + " file_size, sha256, header_row, header, mapping, as_of, conversion, rows_total,"
                + " created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
                + " ?14, ?15)")
        .setParameter(1, job.id().toString())
        .setParameter(2, job.kind())
        .setParameter(3, job.account())
        .setParameter(4, job.layout().state().name())
        .setParameter(5, job.staged().name())
        .setParameter(6, job.fileName())
        .setParameter(7, job.staged().size())
        .setParameter(8, job.staged().sha256())
        .setParameter(9, job.layout().headerRow())
        .setParameter(10, Jsons.list(job.layout().header()))
        .setParameter(11, Jsons.map(job.layout().mapping()))
        .setParameter(12, job.layout().asOf())
        .setParameter(13, name(job.layout().conversion()))
        .setParameter(14, Math.max(0, job.staged().rows() - job.layout().headerRow()))
        .setParameter(15, SqlRow.utc(now))
        .executeUpdate();
  }

  Optional<ImportJob> find(UUID id) {
    return one(
        entityManager
            .createNativeQuery(COLUMNS + " where public_id = ?1")
            .setParameter(1, id.toString()));
  }

  Optional<ImportJob> find(Long key) {
    return one(entityManager.createNativeQuery(COLUMNS + " where id = ?1").setParameter(1, key));
  }

  /** As {@link #find(Long)}, so that nobody else changes it before the transaction ends. */
  Optional<ImportJob> lock(Long key) {
    return one(
        entityManager
            .createNativeQuery(COLUMNS + " where id = ?1 for update")
            .setParameter(1, key));
  }

  /** The imports of an account, newest first; of everybody when there is no account. */
  Page<ImportJob> of(Long account, PageRequest page) {
    String whose = account == null ? "" : " where account_id = " + account;
    long total =
        SqlRow.number(entityManager.createNativeQuery("select count(*) from import_job" + whose));
    List<ImportJob> jobs =
        SqlRow.of(
                entityManager.createNativeQuery(
                    COLUMNS
                        + whose
                        + " order by id desc limit "
                        + page.size()
                        + " offset "
                        + page.first()))
            .stream()
            .map(ImportJobRepository::job)
            .toList();
    return new Page<>(jobs, total, page);
  }

  void layout(Long key, ImportFiles.Layout layout) {
    entityManager
        .createNativeQuery(
            "update import_job set state = ?1, mapping = ?2, as_of = ?3, conversion = ?4,"
                + " header_row = ?5, header = ?6, fault_code = null, fault_arguments = null"
                + " where id = ?7")
        .setParameter(1, layout.state().name())
        .setParameter(2, Jsons.map(layout.mapping()))
        .setParameter(3, layout.asOf())
        .setParameter(4, name(layout.conversion()))
        .setParameter(5, layout.headerRow())
        .setParameter(6, Jsons.list(layout.header()))
        .setParameter(7, key)
        .executeUpdate();
  }

  /** A run begins at the first row. */
  void begin(Long key, ImportState state, int run, boolean goesOn, Instant now) {
    entityManager
        .createNativeQuery(
            "update import_job set state = ?1, run = ?2, generation = generation + 1,"
                + " confirmed_by_itself = ?3, row_cursor = 0,"
                + " rows_done = 0, count_new = 0, count_changed = 0, count_same = 0,"
                + " count_ignored = 0, count_bad = 0, fault_code = null, fault_arguments = null,"
                + " started_at = ?4, ended_at = null where id = ?5")
        .setParameter(1, state.name())
        .setParameter(2, run)
        .setParameter(3, goesOn)
        .setParameter(4, SqlRow.utc(now))
        .setParameter(5, key)
        .executeUpdate();
  }

  /** The outcome of rows up to the cursor is kept in this transaction. */
  void advance(Long key, int cursor, ImportJob.Counts counts) {
    entityManager
        .createNativeQuery(
            "update import_job set row_cursor = ?1, rows_done = rows_done + ?2,"
                + " count_new = count_new + ?3, count_changed = count_changed + ?4,"
                + " count_same = count_same + ?5, count_ignored = count_ignored + ?6,"
                + " count_bad = count_bad + ?7 where id = ?8")
        .setParameter(1, cursor)
        .setParameter(2, counts.all())
        .setParameter(3, counts.added())
        .setParameter(4, counts.changed())
        .setParameter(5, counts.same())
        .setParameter(6, counts.ignored())
        .setParameter(7, counts.bad())
        .setParameter(8, key)
        .executeUpdate();
  }

  void undone(Long key, int undone, int kept) {
    entityManager
        .createNativeQuery(
            "update import_job set count_undone = count_undone + ?1, count_kept = count_kept + ?2,"
                + " rows_done = greatest(0, rows_done - ?3) where id = ?4")
        .setParameter(1, undone)
        .setParameter(2, kept)
        .setParameter(3, undone + kept)
        .setParameter(4, key)
        .executeUpdate();
  }

  /**
   * Taking back begins.
   *
   * @param account key of the account that asked for it, or null for the operator
   */
  void beginUndo(ImportJob job, Long account) {
    entityManager
        .createNativeQuery(
            "update import_job set state = 'UNDOING', generation = generation + 1,"
                + " undo_from = ?1, undo_account_id = ?2, fault_code = null,"
                + " fault_arguments = null, ended_at = null where id = ?3")
        .setParameter(1, job.state().name())
        .setParameter(2, account)
        .setParameter(3, job.key())
        .executeUpdate();
  }

  void state(Long key, ImportState state, Instant endedAt) {
    entityManager
        .createNativeQuery("update import_job set state = ?1, ended_at = ?2 where id = ?3")
        .setParameter(1, state.name())
        .setParameter(2, endedAt == null ? null : SqlRow.utc(endedAt))
        .setParameter(3, key)
        .executeUpdate();
  }

  /** A run came to an end before its last row; what was being taken back stands where it stood. */
  void fail(Long key, String code, List<Object> arguments, Instant now) {
    entityManager
        .createNativeQuery(
            "update import_job set state = if(state = 'UNDOING', undo_from, 'FAILED'),"
                + " fault_code = ?1, fault_arguments = ?2, ended_at = ?3 where id = ?4")
        .setParameter(1, code)
        .setParameter(2, Jsons.list(arguments))
        .setParameter(3, SqlRow.utc(now))
        .setParameter(4, key)
        .executeUpdate();
  }

  void forgetFile(Long key) {
    entityManager
        .createNativeQuery("update import_job set staged = null where id = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  /** Which header somebody last took for which column. */
  Map<String, String> remembered(Long account, String kind) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select mapping from import_mapping where account_id = ?1 and kind = ?2")
            .setParameter(1, account)
            .setParameter(2, kind)
            .getResultList();
    return found.isEmpty() ? Map.of() : Jsons.words((String) found.get(0));
  }

  void remember(Long account, String kind, Map<String, String> headers) {
    entityManager
        .createNativeQuery(
            "insert into import_mapping (account_id, kind, mapping) values (?1, ?2, ?3)"
                + " on duplicate key update mapping = values(mapping)")
        .setParameter(1, account)
        .setParameter(2, kind)
        .setParameter(3, Jsons.map(headers))
        .executeUpdate();
  }

  private static Optional<ImportJob> one(Query query) {
    return SqlRow.of(query).stream().findFirst().map(ImportJobRepository::job);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static ImportJob job(SqlRow row) {
    return new ImportJob(
        row.key(0),
        row.uuid(1),
        row.text(2),
        row.key(3),
        row.constant(4, ImportState.class),
        row.text(5),
        row.text(6),
        row.key(7),
        row.count(8),
        Jsons.texts(row.text(9)),
        Jsons.places(row.text(10)),
        row.day(11),
        row.constant(12, Conversion.class),
        row.count(13),
        row.count(14),
        row.truth(15),
        row.count(16),
        row.count(17),
        row.count(18),
        new ImportJob.Counts(
            row.count(19), row.count(20), row.count(21), row.count(22), row.count(23)),
        row.count(24),
        row.count(25),
        row.key(26),
        row.text(27),
        row.text(28),
        Jsons.list(row.text(29)),
        row.instant(30),
        row.instant(31),
        row.instant(32));
  }
}
