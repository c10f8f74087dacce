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
   * Writes the rows in one piece, whichever columns are empty: those that may be are given as text,
   * which is what the driver takes an empty one for.
   */
  public static void together(Connection connection, String sql, List<Object[]> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
      addAll(insert, rows);
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
