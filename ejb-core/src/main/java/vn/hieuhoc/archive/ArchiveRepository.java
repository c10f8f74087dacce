package vn.hieuhoc.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.support.SqlRow;

/** Which months are where. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ArchiveRepository {

  private static final String ROWS =
      "select a.month, a.status, a.file, a.sha256, a.statements from record_archive a";

  @PersistenceContext private EntityManager entityManager;

  /** Held until the transaction ends. */
  Optional<ArchiveRow> held(YearMonth month) {
    return rows(
            entityManager
                .createNativeQuery(ROWS + " where a.month = ?1 for update")
                .setParameter(1, number(month)))
        .stream()
        .findFirst();
  }

  List<ArchiveRow> all() {
    return rows(entityManager.createNativeQuery(ROWS + " order by a.month"));
  }

  void put(YearMonth month, ArchiveStatus status, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into record_archive (month, status, changed_at) values (?1, ?2, ?3)"
                + " on duplicate key update status = values(status),"
                + " changed_at = values(changed_at)")
        .setParameter(1, number(month))
        .setParameter(2, status.name())
        .setParameter(3, SqlRow.utc(now))
        .executeUpdate();
  }

  void written(YearMonth month, ArchiveFile.Written file, Instant now) {
    put(month, ArchiveStatus.WRITTEN, now);
    entityManager
        .createNativeQuery(
            "update record_archive set file = ?1, sha256 = ?2, statements = ?3 where month = ?4")
        .setParameter(1, file.name())
        .setParameter(2, file.sha256())
        .setParameter(3, file.statements())
        .setParameter(4, number(month))
        .executeUpdate();
  }

  private static List<ArchiveRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            row ->
                new ArchiveRow(
                    YearMonth.of(row.count(0) / 100, row.count(0) % 100),
                    row.constant(1, ArchiveStatus.class),
                    row.text(2),
                    row.text(3),
                    row.key(4)))
        .toList();
  }

  private static int number(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }
}
