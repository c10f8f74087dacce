package vn.hieuhoc.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Many learners in one quiz at once: each answers every question with a second's thought between,
 * then a few as fast as they can, beside bare durable updates of single rows in the same run.
 */
@Command(name = "quiz", mixinStandardHelpOptions = true)
final class BenchQuiz implements Callable<Integer> {

  private static final int FAST = 16;
  private static final int OK = 200;
  private static final String TABLE =
      "create table bench_answer (id int not null primary key, answer varchar(200) not null,"
          + " saved_at datetime(6) not null) engine=InnoDB";

  private final Terminal terminal;
  private final Settings settings;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ScheduledExecutorService thinking = Executors.newScheduledThreadPool(2);

  @Mixin private DataOption data;

  @Option(names = "--learners", paramLabel = "N", defaultValue = "300")
  private int learners;

  @Option(names = "--questions", paramLabel = "N", defaultValue = "20")
  private int questions;

  @Option(names = "--seconds", paramLabel = "N", defaultValue = "15")
  private int seconds;

  @Option(names = "--commune", paramLabel = "CODE", defaultValue = "22489")
  private String commune;

  private URI base;
  private DatabaseAddress database;

  BenchQuiz(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  /** What one sender has seen: how long each answer took, and how many were not taken. */
  private record Seen(List<Long> nanos, int failed) {}

  @Override
  public Integer call() throws Exception {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    Running.read(folder).orElseThrow(() -> new Refused("refused.bench.stopped", folder.root()));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      base = URI.create(portal.address());
      database = EmbeddedDatabase.running(folder);
      BenchQuizRoom room = new BenchQuizRoom(portal);
      List<BenchQuizRoom.Learner> all = room.fill(commune, learners, questions);
      double bare = run("bare updates", FAST, i -> bareUpdates(i));
      run("answers, with thought", learners, i -> answers(all.get(i)));
      long kept = 0;
      for (BenchQuizRoom.Learner learner : all) {
        kept += room.kept(learner);
      }
      terminal.answer(terminal.text("bench.quiz.kept", kept, (long) learners * questions));
      double fast = run("answers, at full speed", FAST, i -> atFullSpeed(all.get(i)));
      terminal.answer(
          String.format(Locale.ROOT, "%-26s %9.2f", "ratio to bare", bare == 0 ? 0 : fast / bare));
      return kept == (long) learners * questions ? 0 : 1;
    } finally {
      thinking.shutdownNow();
      dropTable(folder);
    }
  }

  /** What one of many does. */
  private interface Sender {
    Seen send(int number) throws Exception;
  }

  private double run(String name, int senders, Sender sender) throws Exception {
    if (name.startsWith("bare")) {
      makeTable();
    }
    ExecutorService pool = Executors.newFixedThreadPool(senders);
    try {
      long begin = System.nanoTime();
      List<Future<Seen>> running = new ArrayList<>();
      for (int i = 0; i < senders; i++) {
        int number = i;
        running.add(pool.submit(() -> sender.send(number)));
      }
      List<Long> all = new ArrayList<>();
      int failed = 0;
      for (Future<Seen> one : running) {
        all.addAll(one.get().nanos());
        failed += one.get().failed();
      }
      double perSecond = all.size() * 1e9 / (System.nanoTime() - begin);
      long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
      terminal.answer(
          String.format(
              Locale.ROOT,
              "%-26s %9.0f /s  p50 %.1f  p95 %.1f  p99 %.1f  max %.1f ms  failed %d",
              name,
              perSecond,
              at(sorted, 0.5),
              at(sorted, 0.95),
              at(sorted, 0.99),
              at(sorted, 1),
              failed));
      return perSecond;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static double at(long[] sorted, double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
  }

  /** One learner: a second's thought, an answer; never two at once. */
  private Seen answers(BenchQuizRoom.Learner learner) throws Exception {
    List<Long> nanos = new ArrayList<>();
    int failed = 0;
    for (int n = 1; n <= questions; n++) {
      long thought = ThreadLocalRandom.current().nextLong(500, 1500);
      thinking.schedule(() -> thought, thought, TimeUnit.MILLISECONDS).get();
      failed += save(learner, n, nanos);
    }
    return new Seen(nanos, failed);
  }

  private Seen atFullSpeed(BenchQuizRoom.Learner learner) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    int failed = 0;
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    for (int n = 1; System.nanoTime() < end; n = n % questions + 1) {
      failed += save(learner, n, nanos);
    }
    return new Seen(nanos, failed);
  }

  private int save(BenchQuizRoom.Learner learner, int n, List<Long> nanos)
      throws IOException, InterruptedException {
    char choice = (char) ('a' + ThreadLocalRandom.current().nextInt(4));
    HttpRequest request =
        HttpRequest.newBuilder(
                base.resolve("api/v1/attempts/" + learner.attempt() + "/answers/" + n))
            .header("Authorization", "Bearer " + learner.token())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .PUT(HttpRequest.BodyPublishers.ofString("{\"choice\":\"" + choice + "\"}"))
            .build();
    long begin = System.nanoTime();
    int status;
    try {
      status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    } catch (IOException lost) {
      status = 0;
    }
    nanos.add(System.nanoTime() - begin);
    return status == OK ? 0 : 1;
  }

  private Seen bareUpdates(int number) throws SQLException {
    List<Long> nanos = new ArrayList<>();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try (Connection connection = connect();
        PreparedStatement update =
            connection.prepareStatement(
                "update bench_answer set answer = ?, saved_at = now(6) where id = ?")) {
      connection.setAutoCommit(false);
      for (int n = 1; System.nanoTime() < end; n = n % questions + 1) {
        long begin = System.nanoTime();
        update.setString(1, "{\"choices\":[\"" + (char) ('a' + n % 4) + "\"]}");
        update.setInt(2, number * questions + n);
        update.executeUpdate();
        connection.commit();
        nanos.add(System.nanoTime() - begin);
      }
    }
    return new Seen(nanos, 0);
  }

  private void makeTable() throws SQLException {
    try (Connection connection = connect();
        Statement table = connection.createStatement()) {
      table.execute("drop table if exists bench_answer");
      table.execute(TABLE);
      String[] rows = new String[FAST * questions];
      Arrays.setAll(rows, i -> "(" + (i + 1) + ",'',now(6))");
      table.execute("insert into bench_answer values " + String.join(",", rows));
    }
  }

  private void dropTable(DataDirectory folder) throws SQLException {
    if (database == null) {
      return;
    }
    try (Connection connection = connect();
        Statement table = connection.createStatement()) {
      table.execute("drop table if exists bench_answer");
    } catch (SQLException gone) {
      throw new Refused(gone, "refused.admin.lost", folder.root(), gone.toString());
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
