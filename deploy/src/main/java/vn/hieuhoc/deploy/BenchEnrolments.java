package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How fast a list of people is put on a class of a running portal: checked, taken in with their
 * progress, and taken back again, beside bare inserts of the same rows in the same run.
 */
@Command(name = "enrolments", mixinStandardHelpOptions = true)
final class BenchEnrolments implements Callable<Integer> {

  private static final int BATCH = 1000;
  private static final int QUESTIONS = 3;
  private static final Duration POLL = Duration.ofMillis(50);

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Option(names = "--people", paramLabel = "N", defaultValue = "10000")
  private int people;

  @Option(names = "--commune", paramLabel = "CODE", defaultValue = "22489")
  private String commune;

  BenchEnrolments(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  /** Somebody of the register. */
  private record Somebody(long key, String number) {}

  @Override
  public Integer call() throws Exception {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    Running.read(folder).orElseThrow(() -> new Refused("refused.bench.stopped", folder.root()));
    Path list = Files.createTempFile("bench", ".csv");
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      DatabaseAddress database = EmbeddedDatabase.running(folder);
      if (people(database).size() < people) {
        enter(portal, list);
      }
      List<Somebody> learners = people(database);
      String offering = new BenchQuizRoom(portal).open(commune, QUESTIONS);
      double bare = bare(database, learners);
      tell("bare inserts", bare, bare);
      StringBuilder rows = new StringBuilder("Mã lớp;Mã người\n");
      learners.forEach(
          each -> rows.append(offering).append(';').append(each.number()).append('\n'));
      Files.writeString(list, rows, StandardCharsets.UTF_8);
      JsonObject nothing = Json.createObjectBuilder().build();
      long begin = System.nanoTime();
      JsonObject job = ImportCommand.begin(portal, "enrolments", list, true);
      await(portal, job);
      tell("check", since(begin), bare);
      String at = "imports/jobs/" + job.getString("id");
      begin = System.nanoTime();
      JsonObject done = await(portal, portal.post(at + "/confirmation", nothing));
      tell("enrol", since(begin), bare);
      terminal.answer(
          String.format(
              Locale.ROOT,
              "%-14s %8d new %d bad, %d with progress",
              "rows",
              done.getInt("added"),
              done.getInt("bad"),
              counted(database, offering)));
      begin = System.nanoTime();
      await(portal, portal.post(at + "/undo", nothing));
      tell("undo", since(begin), bare);
      return done.getInt("added") == learners.size() ? 0 : 1;
    } finally {
      Files.deleteIfExists(list);
    }
  }

  /** Enters as many people as are missing, and more: they stay. */
  private void enter(AdminSession portal, Path list) throws IOException {
    StringBuilder rows = new StringBuilder("Họ và tên;Năm sinh;Xã\n");
    String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    for (int i = 0; i < people; i++) {
      rows.append("Người Đo ").append(mark).append(' ').append(letters(i));
      rows.append(';').append(1950 + i % 50).append(';').append(commune).append('\n');
    }
    Files.writeString(list, rows, StandardCharsets.UTF_8);
    await(portal, ImportCommand.begin(portal, "people", list, false));
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .map(c -> Character.digit(c, 26) + 'a')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private List<Somebody> people(DatabaseAddress database) throws SQLException {
    List<Somebody> found = new ArrayList<>();
    try (Connection connection = connect(database);
        PreparedStatement select =
            connection.prepareStatement(
                "select p.id, p.person_number from person p where p.merged_into_id is null"
                    + " order by p.id desc limit ?")) {
      select.setInt(1, people);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new Somebody(rows.getLong(1), rows.getString(2)));
        }
      }
    }
    return found;
  }

  /** How many of the offering are counted by their lessons: what a bare insert does not do. */
  private static long counted(DatabaseAddress database, String offering) throws SQLException {
    try (Connection connection = connect(database);
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from enrolment e join offering o on o.id = e.offering_id"
                    + " where o.public_id = ? and e.lessons_total > 0")) {
      select.setString(1, offering);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** The same rows into a table alike, in batches of the same size, each committed. */
  private static double bare(DatabaseAddress database, List<Somebody> learners)
      throws SQLException {
    try (Connection connection = connect(database);
        Statement tables = connection.createStatement()) {
      tables.execute("drop table if exists bench_enrolment");
      tables.execute("create table bench_enrolment like enrolment");
      connection.setAutoCommit(false);
      long begin = System.nanoTime();
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into bench_enrolment (public_id, person_id, offering_id, course_id, status,"
                  + " requested_at, confirmed_at, lessons_total)"
                  + " values (?, ?, 1, 1, 'ACTIVE', now(6), now(6), 3)")) {
        int rows = 0;
        for (Somebody each : learners) {
          insert.setString(1, UUID.randomUUID().toString());
          insert.setLong(2, each.key());
          insert.addBatch();
          if (++rows % BATCH == 0) {
            insert.executeBatch();
            connection.commit();
          }
        }
        insert.executeBatch();
        connection.commit();
      }
      double seconds = since(begin);
      connection.setAutoCommit(true);
      tables.execute("drop table bench_enrolment");
      return seconds;
    }
  }

  private static Connection connect(DatabaseAddress database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private JsonObject await(AdminSession portal, JsonObject begun) {
    JsonObject job = begun;
    while (!job.getBoolean("finished")) {
      LockSupport.parkNanos(POLL.toNanos());
      job = portal.get("imports/jobs/" + begun.getString("id"));
    }
    return job;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private void tell(String what, double seconds, double bare) {
    terminal.answer(
        String.format(
            Locale.ROOT,
            "%-14s %8.2f s %9.0f rows/s %7.2f x bare",
            what,
            seconds,
            people / seconds,
            seconds / bare));
  }
}
