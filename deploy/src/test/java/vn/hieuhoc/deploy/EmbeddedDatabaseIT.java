package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database of a data folder in the face of what happens to processes. */
class EmbeddedDatabaseIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** The most connections the portal opens at once. */
  private static final int POOL = 130;

  /** How many prepared statements a MariaDB allows when nobody says otherwise. */
  private static final int USUAL_MOST = 16_382;

  @Test
  void aServerThatOutlivedItsParentIsStoppedInOrderFirst() throws IOException, SQLException {
    Path folder = TestFolders.fresh("leftover");
    try (DataDirectory data = new DataDirectory(folder)) {
      data.open();
      List<String> command = new ArrayList<>();
      try (EmbeddedDatabase database = start(data)) {
        execute(database, "create table probe (word varchar(20))");
        execute(database, "insert into probe values ('kept')");
        ProcessHandle server = PortalProcess.databases(folder).get(0);
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        command.removeIf(argument -> argument.startsWith("--init-file"));
      }
      Process leftover = new ProcessBuilder(command).inheritIO().start();
      awaitPidFile(data);

      try (EmbeddedDatabase database = start(data)) {
        assertThat(leftover.isAlive()).isFalse();
        assertThat(leftover.exitValue()).isZero();
        assertThat(count(database)).isEqualTo(1);
      }
    }
  }

  @Test
  void aServerThatDiesIsStartedAgainOnTheSamePort() throws SQLException {
    Path folder = TestFolders.fresh("restarted");
    try (DataDirectory data = new DataDirectory(folder)) {
      data.open();
      try (EmbeddedDatabase database = start(data)) {
        execute(database, "create table probe (word varchar(20))");
        execute(database, "insert into probe values ('kept')");
        long before = database.pid();

        PortalProcess.databases(folder).get(0).destroyForcibly();

        awaitAnswer(database);
        assertThat(database.pid()).isNotEqualTo(before);
        assertThat(count(database)).isEqualTo(1);
      }
      assertThat(PortalProcess.databases(folder)).isEmpty();
    }
  }

  /** A driver that is refused a statement waits for ever, and with it the portal. */
  @Test
  void aFullPoolOfConnectionsThatKeepAllTheyCanIsNeverRefusedAStatement() throws SQLException {
    try (DataDirectory data = new DataDirectory(TestFolders.fresh("prepared"))) {
      data.open();
      try (EmbeddedDatabase database = start(data)) {
        DatabaseAddress address = database.address();
        List<Connection> pool = new ArrayList<>();
        try {
          for (int i = 0; i < POOL; i++) {
            pool.add(
                DriverManager.getConnection(address.url(), address.user(), address.password()));
            askMoreThanIsKept(pool.get(i));
          }
          assertThat(prepared(pool.get(0)))
              .isLessThanOrEqualTo(POOL * DatabaseRoom.STATEMENTS_OF_A_CONNECTION)
              .isLessThan(USUAL_MOST);
        } finally {
          for (Connection connection : pool) {
            connection.close();
          }
        }
      }
    }
  }

  private static void askMoreThanIsKept(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, (int) SOON.toMillis());
    for (int i = 0; i < 2 * DatabaseRoom.STATEMENTS_OF_A_CONNECTION; i++) {
      try (PreparedStatement statement = connection.prepareStatement("select " + i)) {
        statement.executeQuery().close();
      }
    }
  }

  private static int prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show global status like 'Prepared_stmt_count'")) {
      row.next();
      return row.getInt(2);
    }
  }

  private static EmbeddedDatabase start(DataDirectory data) {
    try (Packed packed = new Packed(TestFolders.executable(), TestFolders.runtime())) {
      return EmbeddedDatabase.start(data, packed.mariadb(), new Settings());
    }
  }

  private static void awaitPidFile(DataDirectory data) {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!data.root().resolve("mariadbd.pid").toFile().exists() && System.nanoTime() < deadline) {
      Pause.of(Duration.ofMillis(20));
    }
  }

  private static void awaitAnswer(EmbeddedDatabase database) {
    DatabaseAddress address = database.address();
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!DatabaseProbe.opens(address.url(), address.user(), address.password())
        && System.nanoTime() < deadline) {
      Pause.of(Duration.ofMillis(50));
    }
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(EmbeddedDatabase database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from probe")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    DatabaseAddress address = database.address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
