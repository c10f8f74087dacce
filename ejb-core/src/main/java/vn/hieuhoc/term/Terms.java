package vn.hieuhoc.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The terms of records: by the key of each record, what it is found by. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Terms {

  private static final Comparator<Object[]> IN_ORDER_OF_THE_INDEX =
      Comparator.<Object[]>comparingInt(row -> (int) row[0])
          .thenComparingLong(row -> (long) row[1]);

  @Inject private TermRepository tables;
  @Inject private TermSlices slices;

  /** Terms of new records, at least one record. */
  public void add(Map<Long, long[]> terms) {
    write(() -> tables.add(rows(terms)));
    slices.kept(terms.size(), Collections.max(terms.keySet()));
  }

  /** Terms that some records may have already. */
  public void addMissing(Map<Long, long[]> terms) {
    write(() -> tables.addMissing(rows(terms)));
  }

  /** Records are no longer found by these. */
  public void remove(Map<Long, long[]> terms) {
    write(() -> tables.remove(rows(terms)));
  }

  private interface Writing {
    void write() throws SQLException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (SQLException failure) {
      throw new IllegalStateException("Terms were not written", failure);
    }
  }

  /** Equal terms one behind the other: the page of the index is at hand. */
  private List<Object[]> rows(Map<Long, long[]> terms) {
    List<Object[]> rows = new ArrayList<>();
    terms.forEach(
        (key, some) -> {
          int slice = slices.of(key);
          for (long term : some) {
            rows.add(new Object[] {slice, term, key});
          }
        });
    rows.sort(IN_ORDER_OF_THE_INDEX);
    return rows;
  }
}
