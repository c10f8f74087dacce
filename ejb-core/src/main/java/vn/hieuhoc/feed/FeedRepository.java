package vn.hieuhoc.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** How far the ledger has been read, and what stands behind that. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Key of the last record that was told of. */
  long position() {
    return SqlRow.number(entityManager.createNativeQuery("select record_id from ledger_feed"));
  }

  void moveTo(long recordKey) {
    entityManager
        .createNativeQuery("update ledger_feed set record_id = ?1")
        .setParameter(1, recordKey)
        .executeUpdate();
  }

  /**
   * The records behind a key up to another, {@code most} at the highest.
   *
   * @param count how many there are
   * @param last key of the last of them; null when there are none
   */
  record Behind(int count, Long last) {}

  Behind behind(long after, long through, int most) {
    SqlRow row =
        SqlRow.of(
                entityManager
                    .createNativeQuery(
                        "select count(*), max(id) from (select id from activity_record"
                            + " where id > ?1 and id <= ?2 order by id limit "
                            + most
                            + ") some")
                    .setParameter(1, after)
                    .setParameter(2, through))
            .get(0);
    return new Behind(row.count(0), row.key(1));
  }

  /** Keys of the people of whom the records behind a key up to another speak, ascending. */
  List<Long> people(long after, long through) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select distinct person_id from activity_record where id > ?1 and id <= ?2"
                    + " and person_id > 0 order by person_id")
            .setParameter(1, after)
            .setParameter(2, through));
  }
}
