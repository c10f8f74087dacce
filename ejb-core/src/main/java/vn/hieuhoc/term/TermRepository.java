package vn.hieuhoc.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.SqlRow;

/** Writes the index of terms, and knows its slices. Plain SQL: several rows a statement kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TermRepository {

  private static final String INTO = " into record_term (slice, term, record_id)";

  @PersistenceContext private EntityManager entityManager;

  /** Rows of slice, term and key of a record. */
  void add(List<Object[]> rows) throws SQLException {
    BulkInsert.together(connection(), "insert" + INTO, rows, "");
  }

  /** As {@link #add}; what is there stays. */
  void addMissing(List<Object[]> rows) throws SQLException {
    BulkInsert.together(connection(), "insert ignore" + INTO, rows, "");
  }

  void remove(List<Object[]> rows) throws SQLException {
    BulkInsert.of(
        connection(),
        "delete from record_term where slice = ? and term = ? and record_id = ?",
        rows);
  }

  /** Numbers of slices by the key each begins with. */
  NavigableMap<Long, Integer> slices() {
    NavigableMap<Long, Integer> slices = new TreeMap<>();
    for (SqlRow row :
        SqlRow.of(entityManager.createNativeQuery("select first_key, number from term_slice"))) {
      slices.put(row.key(0), row.count(1));
    }
    return slices;
  }

  /** How many records have a key or a higher one, counted up to a number. */
  long recordsFrom(long key, int most) {
    return SqlRow.number(
        entityManager
            .createNativeQuery(
                "select count(*) from (select id from activity_record where id >= ?1 order by id"
                    + " limit "
                    + most
                    + ") some")
            .setParameter(1, key));
  }

  void begin(int number, long firstKey) {
    entityManager
        .createNativeQuery("insert into term_slice (number, first_key) values (?1, ?2)")
        .setParameter(1, number)
        .setParameter(2, firstKey)
        .executeUpdate();
  }

  private Connection connection() {
    return entityManager.unwrap(Connection.class);
  }
}
