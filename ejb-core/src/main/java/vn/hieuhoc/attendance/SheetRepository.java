package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.SqlRow;

/** Which papers were kept of which session. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SheetRepository {

  private static final String ROW =
      "select public_id, lower(hex(sha256)) as hash, file_name, format, size_bytes, kept_at"
          + " from attendance_sheet where session_id = ?1";

  @PersistenceContext private EntityManager entityManager;

  void add(UUID id, Long sessionId, StoredFile file, Long accountId, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into attendance_sheet (public_id, session_id, sha256, file_name, format,"
                + " size_bytes, kept_by_account_id, kept_at)"
                + " values (?1, ?2, unhex(?3), ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, id.toString())
        .setParameter(2, sessionId)
        .setParameter(3, file.sha256())
        .setParameter(4, file.fileName())
        .setParameter(5, file.format().name())
        .setParameter(6, file.sizeBytes())
        .setParameter(7, accountId)
        .setParameter(8, SqlRow.utc(at))
        .executeUpdate();
  }

  List<SheetRow> rows(Long sessionId) {
    return rows(entityManager.createNativeQuery(ROW + " order by id").setParameter(1, sessionId));
  }

  Optional<SheetRow> row(Long sessionId, UUID id) {
    return rows(
            entityManager
                .createNativeQuery(ROW + " and public_id = ?2")
                .setParameter(1, sessionId)
                .setParameter(2, id.toString()))
        .stream()
        .findFirst();
  }

  /** Those among the hashes that a paper is kept under. */
  Set<String> among(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    // Parsed and written again, so that nothing but digits reaches the statement.
    String wanted =
        hashes.stream()
            .map(hash -> "x'" + HexFormat.of().formatHex(HexFormat.of().parseHex(hash)) + "'")
            .collect(Collectors.joining(", "));
    List<?> found =
        entityManager
            .createNativeQuery(
                "select distinct lower(hex(sha256)) from attendance_sheet where sha256 in ("
                    + wanted
                    + ")")
            .getResultList();
    return found.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static List<SheetRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new SheetRow(
                    c.uuid(0),
                    c.text(1),
                    c.text(2),
                    c.constant(3, MaterialFormat.class),
                    c.key(4),
                    c.instant(5)))
        .toList();
  }
}
