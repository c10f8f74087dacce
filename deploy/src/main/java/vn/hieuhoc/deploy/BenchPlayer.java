package vn.hieuhoc.deploy;

import jakarta.json.Json;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Learners at work whose players save where they are, so many times a second in all, beside bare
 * durable updates of single rows at the same pace in the same run. It warms up as long as it
 * measures. A save that begins late since the one before it took long counts from when it was due.
 */
@Command(name = "player", mixinStandardHelpOptions = true)
final class BenchPlayer implements Callable<Integer> {

  private static final int OK = 200;
  private static final int LESSONS = 6;

  private final Terminal terminal;
  private final Settings settings;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Mixin private DataOption data;

  @Option(names = "--learners", paramLabel = "N", defaultValue = "100")
  private int learners;

  @Option(names = "--rate", paramLabel = "N", defaultValue = "300")
  private int rate;

  @Option(names = "--seconds", paramLabel = "N", defaultValue = "20")
  private int seconds;

  @Option(names = "--commune", paramLabel = "CODE", defaultValue = "22489")
  private String commune;

  private URI base;
  private DatabaseAddress database;

  BenchPlayer(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  /** What saves once, for a learner and the count of what that one has saved. */
  private interface Saving {
    boolean save(int learner, long count) throws Exception;
  }

  /** A learner with the address of a lesson's place. */
  private record Learner(String token, URI place) {}

  @Override
  public Integer call() throws Exception {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    Running.read(folder).orElseThrow(() -> new Refused("refused.bench.stopped", folder.root()));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      base = URI.create(portal.address());
      database = EmbeddedDatabase.running(folder);
      List<Learner> all = fill(new BenchQuizRoom(portal));
      String visit = UUID.randomUUID().toString();
      paced(seconds, (learner, count) -> save(all.get(learner), visit, count));
      BenchTimes bare = bare();
      terminal.answer(bare.line("bare updates"));
      String measured = UUID.randomUUID().toString();
      BenchTimes saves =
          paced(seconds, (learner, count) -> save(all.get(learner), measured, count));
      terminal.answer(saves.line("saves, " + rate + " a second"));
      terminal.answer(
          String.format(Locale.ROOT, "%-26s %9.2f", "p95 beside bare", saves.p95() / bare.p95()));
      return saves.failed() == 0 ? 0 : 1;
    }
  }

  private List<Learner> fill(BenchQuizRoom room) throws IOException, InterruptedException {
    String manager = room.staff("CENTRE_MANAGER@" + commune);
    String officer = room.staff("COMMUNE_STAFF@" + commune);
    String admin = room.token("admin");
    String unit = room.unit(officer, commune);
    String course = room.course(manager, unit, LESSONS);
    String offering = room.offering(manager, course);
    List<Learner> all = new ArrayList<>();
    for (int i = 1; i <= learners; i++) {
      String person = room.person(officer, unit, i);
      String token = room.account(admin, person, i);
      String enrolment =
          room.made(
              manager,
              "offerings/" + offering + "/enrolments",
              Json.createObjectBuilder().add("person", person));
      String lesson =
          room.call(token, "GET", "enrolments/" + enrolment + "/progress", null)
              .getJsonArray("lessons")
              .getJsonObject(i % LESSONS)
              .getString("lesson");
      all.add(
          new Learner(
              token,
              base.resolve("api/v1/enrolments/" + enrolment + "/lessons/" + lesson + "/place")));
    }
    return all;
  }

  private BenchTimes paced(int forSeconds, Saving saving) throws InterruptedException {
    ScheduledExecutorService people = Executors.newScheduledThreadPool(learners);
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    AtomicLong failed = new AtomicLong();
    AtomicReference<Exception> fault = new AtomicReference<>();
    long every = TimeUnit.SECONDS.toNanos(learners) / rate;
    long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    for (int i = 0; i < learners; i++) {
      int learner = i;
      long first = begin + every * i / learners;
      AtomicLong count = new AtomicLong();
      people.scheduleAtFixedRate(
          () -> {
            long due = first + every * count.getAndIncrement();
            boolean kept;
            try {
              kept = saving.save(learner, count.get());
            } catch (IOException | SQLException lost) {
              kept = false;
            } catch (Exception own) {
              fault.compareAndSet(null, own);
              return;
            }
            if (!kept) {
              failed.incrementAndGet();
            }
            nanos.add(System.nanoTime() - due);
          },
          first - System.nanoTime(),
          every,
          TimeUnit.NANOSECONDS);
    }
    people.schedule(people::shutdown, forSeconds, TimeUnit.SECONDS);
    people.awaitTermination(2L * forSeconds + 60, TimeUnit.SECONDS);
    if (fault.get() != null) {
      throw new IllegalStateException("The bench itself failed", fault.get());
    }
    return BenchTimes.of(List.copyOf(nanos), failed.get());
  }

  private boolean save(Learner learner, String visit, long count)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(learner.place())
            .header("Authorization", "Bearer " + learner.token())
            .header("Content-Type", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    "{\"visit\":\""
                        + visit
                        + "\",\"seconds\":"
                        + count
                        + ",\"atEnd\":false,\"place\":{\"page\":"
                        + count
                        + "}}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == OK;
  }

  private BenchTimes bare() throws SQLException, InterruptedException {
    List<Connection> connections = new ArrayList<>();
    try (Connection connection = connect();
        Statement table = connection.createStatement()) {
      table.execute("drop table if exists bench_place");
      table.execute(
          "create table bench_place (id int not null primary key, place varchar(200) not null,"
              + " saved_at datetime(6) not null) engine=InnoDB");
      table.execute(
          "insert into bench_place select seq, '', now(6) from seq_1_to_" + (learners + 1));
      for (int i = 0; i < Math.min(learners, 16); i++) {
        connections.add(connect());
      }
      return paced(
          seconds,
          (learner, count) -> {
            Connection one = connections.get(learner % connections.size());
            synchronized (one) {
              return update(one, learner + 1, count);
            }
          });
    } finally {
      for (Connection each : connections) {
        each.close();
      }
      try (Connection connection = connect();
          Statement table = connection.createStatement()) {
        table.execute("drop table if exists bench_place");
      }
    }
  }

  private static boolean update(Connection connection, int id, long count) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update bench_place set place = ?, saved_at = now(6) where id = ?")) {
      update.setString(1, "{\"page\":" + count + "}");
      update.setInt(2, id);
      return update.executeUpdate() == 1;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
