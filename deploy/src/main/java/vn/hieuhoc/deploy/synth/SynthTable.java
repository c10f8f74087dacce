package vn.hieuhoc.deploy.synth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Fills one table on a connection of its own, in one transaction. With its checks off the database
 * builds an empty table and its indexes at once instead of row by row; what is written holds the
 * rules, since the province is drawn so.
 */
abstract class SynthTable extends Thread {

  private static final int AHEAD = 4;
  private static final List<SynthPerson> END = List.of();

  private final BlockingQueue<List<SynthPerson>> queue = new LinkedBlockingQueue<>(AHEAD);
  private final Connection connection;
  private final String insert;
  private volatile Exception failure;

  SynthTable(String name, Connection connection, String insert) {
    super(name);
    setDaemon(true);
    this.connection = connection;
    this.insert = insert;
  }

  /** Adds the rows of a person to the batch. */
  abstract void row(PreparedStatement statement, SynthPerson person) throws SQLException;

  void write(List<SynthPerson> batch) throws SQLException, InterruptedException {
    while (!queue.offer(batch, 100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      check();
    }
    check();
  }

  /** Everything was written; nothing is kept until {@link #keep}. */
  void finish() throws SQLException, InterruptedException {
    write(END);
    join();
    check();
  }

  void keep() throws SQLException {
    connection.commit();
  }

  private void check() throws SQLException {
    if (failure instanceof SQLException inDatabase) {
      throw inDatabase;
    }
    if (failure != null) {
      throw new SQLException(failure);
    }
  }

  @Override
  public void run() {
    try (Statement session = connection.createStatement()) {
      session.execute("set foreign_key_checks = 0, unique_checks = 0");
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        for (List<SynthPerson> batch = queue.take(); batch != END; batch = queue.take()) {
          for (SynthPerson person : batch) {
            row(statement, person);
          }
          statement.executeBatch();
        }
      }
    } catch (SQLException | InterruptedException e) {
      failure = e;
    }
  }
}
