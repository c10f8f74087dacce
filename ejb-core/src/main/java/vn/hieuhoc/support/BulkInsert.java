package vn.hieuhoc.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many rows by one statement. The driver sends them to the server in one piece only when nobody
 * asks for the keys they were given, and begins a new piece where a column that was empty is not:
 * so it is said that nobody asks, and rows with the same columns filled go together.
 */
public final class BulkInsert {

  private static final int[] SIZES = {128, 64, 32, 16, 8, 4, 2, 1};

  private BulkInsert() {}

  /** Writes the rows; values as JDBC takes them. */
  public static void of(Connection connection, String sql, List<Object[]> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
      for (List<Object[]> alike : alike(rows)) {
        addAll(insert, alike);
      }
    }
  }

  /**
   * Writes rows of few columns by statements of many rows each: the database takes them for less
   * than half of what row after row costs it. There are few sizes of such statements, so that they
   * are prepared once.
   *
   * @param into {@code insert into table (columns)}, without the values
   * @param after what follows the values, or nothing
   */
  public static void together(Connection connection, String into, List<Object[]> rows, String after)
      throws SQLException {
    int from = 0;
    for (int size : SIZES) {
      if (rows.size() - from < size) {
        continue;
      }
      String row = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
      String sql = into + " values " + row + (", " + row).repeat(size - 1) + after;
      try (PreparedStatement insert =
          connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
        for (; rows.size() - from >= size; from += size) {
          int place = 1;
          for (Object[] each : rows.subList(from, from + size)) {
            for (Object value : each) {
              set(insert, place++, value);
            }
          }
          insert.executeUpdate();
        }
      }
    }
  }

  private static void addAll(PreparedStatement insert, List<Object[]> rows) throws SQLException {
    for (Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        set(insert, i + 1, row[i]);
      }
      insert.addBatch();
    }
    insert.executeBatch();
  }

  private static Iterable<List<Object[]>> alike(List<Object[]> rows) {
    Map<BitSet, List<Object[]>> alike = new LinkedHashMap<>();
    for (Object[] row : rows) {
      BitSet filled = new BitSet(row.length);
      for (int i = 0; i < row.length; i++) {
        filled.set(i, row[i] != null);
      }
      alike.computeIfAbsent(filled, key -> new ArrayList<>()).add(row);
    }
    return alike.values();
  }

  private static void set(PreparedStatement insert, int place, Object value) throws SQLException {
    if (value instanceof byte[] bytes) {
      insert.setBytes(place, bytes);
    } else {
      insert.setObject(place, value);
    }
  }
}
