package vn.hieuhoc.deploy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table that a running portal needs and does not find: what is done meanwhile fails as nobody
 * foresaw. Closing puts it back.
 */
public final class BrokenTable implements AutoCloseable {

  private final Path data;
  private final String table;

  private BrokenTable(Path data, String table) {
    this.data = data;
    this.table = table;
  }

  /** Takes a table away from the portal that runs on this folder. */
  public static BrokenTable of(Path data, String table) {
    BrokenTable broken = new BrokenTable(data, table);
    broken.rename(table, broken.hidden());
    return broken;
  }

  private String hidden() {
    return table + "_taken_away";
  }

  private void rename(String from, String to) {
    String password = new DataDirectory(data).findSecret("database.password").orElseThrow();
    try (Connection connection =
            DriverManager.getConnection(DatabaseProbe.url(data), "hieuhoc", password);
        Statement statement = connection.createStatement()) {
      statement.execute("rename table " + from + " to " + to);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    rename(hidden(), table);
  }
}
