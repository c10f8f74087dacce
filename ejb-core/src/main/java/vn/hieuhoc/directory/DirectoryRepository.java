package vn.hieuhoc.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** Reads names off the table of people. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DirectoryRepository {

  private static final String ENTRY =
      "select id, sort_name, if(sort_name_corrected, full_name, null), birth_year, home_unit_id,"
          + " identity_assurance = 'SELF_DECLARED' as unconfirmed, merged_into_id is not null as gone"
          + " from person ";

  @PersistenceContext private EntityManager entityManager;

  /** The moment by the clock of the database. */
  Instant now() {
    Query query = entityManager.createNativeQuery("select utc_timestamp(6), 1");
    return SqlRow.of(query).get(0).instant(0);
  }

  /** In the order of entry after a key. */
  List<NameEntry> after(long id, int most) {
    return entries(
        entityManager
            .createNativeQuery(ENTRY + "where id > ?1 order by id limit ?2")
            .setParameter(1, id)
            .setParameter(2, most));
  }

  /** Those written since a moment. */
  List<NameEntry> since(Instant moment, int most) {
    return entries(
        entityManager
            .createNativeQuery(ENTRY + "where modified_at >= ?1 order by modified_at desc limit ?2")
            .setParameter(1, SqlRow.utc(moment))
            .setParameter(2, most));
  }

  private static List<NameEntry> entries(Query query) {
    return SqlRow.of(query).stream()
        .map(
            row ->
                NameEntry.of(
                    row.key(0),
                    row.text(1),
                    row.text(2),
                    row.integer(3),
                    row.key(4),
                    row.truth(5),
                    row.truth(6)))
        .toList();
  }
}
