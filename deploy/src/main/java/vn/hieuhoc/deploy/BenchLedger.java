package vn.hieuhoc.deploy;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the ledger of a running portal takes and gives through {@code /xapi}, beside bare inserts of
 * the same bytes into a table with five indexes, in the same run; when asked for, in a ledger that
 * was filled before.
 */
@Command(name = "ledger", mixinStandardHelpOptions = true)
final class BenchLedger implements Callable<Integer> {

  private static final int BATCH = 50;
  private static final int BATCH_CONNECTIONS = 4;
  private static final int SINGLE_CONNECTIONS = 16;
  private static final int MOST_PEOPLE = 20_000;
  private static final String SECRET = UUID.randomUUID().toString();

  private static final String TABLE =
      "create table bench_record (id bigint not null auto_increment primary key,"
          + " statement_id uuid not null, actor bigint not null, verb varchar(200) not null,"
          + " activity varchar(200) not null, stored_at datetime(6) not null, body blob not null,"
          + " unique key (statement_id), key (actor, id), key (verb, id), key (activity, id),"
          + " key (stored_at)) engine=InnoDB";

  private final Terminal terminal;
  private final Settings settings;
  private final Clock clock = Clock.systemUTC();

  @Mixin private DataOption data;

  @Option(names = "--seconds", paramLabel = "N", defaultValue = "15")
  private int seconds;

  @Option(names = "--fill", paramLabel = "N", defaultValue = "0")
  private long fill;

  private URI base;
  private String authorization;
  private List<String> people;
  private DatabaseAddress database;

  BenchLedger(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws Exception {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    Running.read(folder).orElseThrow(() -> new Refused("refused.bench.stopped", folder.root()));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      base = URI.create(portal.address());
      database = EmbeddedDatabase.running(folder);
      authorization = program(portal);
      people = personNumbers();
      if (people.isEmpty()) {
        throw new Refused("refused.bench.nobody", folder.root());
      }
      fill();
      terminal.answer(row("kept before", count(), ""));
      double bareBatches = bare(BATCH, BATCH_CONNECTIONS);
      double batches = send(BATCH, BATCH_CONNECTIONS, bareBatches);
      double bareSingles = bare(1, SINGLE_CONNECTIONS);
      double singles = send(1, SINGLE_CONNECTIONS, bareSingles);
      terminal.answer(row("kept after", count(), ""));
      searches();
      return batches > 0 && singles > 0 ? 0 : 1;
    }
  }

  private String program(AdminSession portal) {
    String key = "bench-" + UUID.randomUUID().toString().substring(0, 8);
    portal.post(
        "users",
        Json.createObjectBuilder()
            .add("user", key)
            .add("password", SECRET)
            .add("program", true)
            .add("mustChangePassword", false)
            .add("maxTrust", "OBSERVED")
            .add("roles", Json.createArrayBuilder())
            .build());
    byte[] pair = (key + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair) + "\r\n";
  }

  /** Sends until so many are kept, and says each minute how fast: a ledger is judged when full. */
  private void fill() throws IOException, InterruptedException, SQLException {
    URI address = base.resolve("xapi/statements");
    double kept = fill == 0 ? 0 : count();
    while (kept < fill) {
      LoadRun.Result result =
          LoadRun.of(
              address,
              () -> post(address, statements(BATCH)),
              BATCH_CONNECTIONS,
              Duration.ofMinutes(1));
      double before = kept;
      kept = count();
      terminal.answer(
          row(
              String.format(Locale.ROOT, "filled to %,.0f", kept),
              (result.perSecond() - (double) result.failed() / 60) * BATCH,
              "/s  failed " + result.failed()));
      if (kept == before) {
        throw new IllegalStateException("Nothing was kept for a minute");
      }
    }
  }

  private double send(int batch, int connections, double bare)
      throws IOException, InterruptedException {
    URI address = base.resolve("xapi/statements");
    Supplier<byte[]> requests = () -> post(address, statements(batch));
    LoadRun.of(address, requests, connections, Duration.ofSeconds(seconds));
    LoadRun.Result result = LoadRun.of(address, requests, connections, Duration.ofSeconds(seconds));
    double perSecond = (result.perSecond() - failedPerSecond(result)) * batch;
    terminal.answer(
        row(
            "statements in " + batch,
            perSecond,
            String.format(
                Locale.ROOT,
                "/s  p95 %.1f ms  failed %d  %.2f of bare",
                result.p95(),
                result.failed(),
                perSecond / bare)));
    return perSecond;
  }

  private double failedPerSecond(LoadRun.Result result) {
    return (double) result.failed() / seconds;
  }

  private byte[] post(URI address, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST "
                + address.getRawPath()
                + " HTTP/1.1\r\nHost: "
                + address.getAuthority()
                + "\r\n"
                + authorization
                + "X-Experience-API-Version: 1.0.3\r\nContent-Type: application/json\r\n"
                + "Content-Length: "
                + content.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[head.length + content.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(content, 0, whole, head.length, content.length);
    return whole;
  }

  private String statements(int batch) {
    StringBuilder some = new StringBuilder(batch * 1000).append('[');
    for (int i = 0; i < batch; i++) {
      some.append(i == 0 ? "" : ",").append(statement());
    }
    return some.append(']').toString();
  }

  /** About 900 bytes, as players and quizzes of other systems write them. */
  private String statement() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    UUID id = new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
    int course = random.nextInt(500);
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://hieuhoc.vn\","
        + "\"name\":\""
        + people.get(random.nextInt(people.size()))
        + "\"}},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/"
        + VERBS[random.nextInt(VERBS.length)]
        + "\",\"display\":{\"en\":\"did\",\"vi\":\"đã học\"}},\"object\":{\"objectType\":"
        + "\"Activity\",\"id\":\"https://example.org/khoa/"
        + course
        + "/bai/"
        + random.nextInt(20)
        + "\",\"definition\":{\"name\":{\"vi\":\"Kỹ năng số cho bà con: dùng điện thoại an toàn\"},"
        + "\"type\":\"http://adlnet.gov/expapi/activities/lesson\"}},\"result\":{\"score\":"
        + "{\"scaled\":0."
        + random.nextInt(100)
        + "},\"completion\":true,\"duration\":\"PT"
        + random.nextInt(3000)
        + "S\"},\"context\":{\"registration\":\""
        + new UUID(0x4000L, 1L << 63 | random.nextInt(1_000_000))
        + "\",\"contextActivities\":{\"parent\":[{\"id\":\"https://example.org/khoa/"
        + course
        + "\"}],\"grouping\":[{\"id\":\"https://example.org/chuong-trinh\"}]},\"platform\":"
        + "\"Phần mềm thử\",\"language\":\"vi\"},\"timestamp\":\"2026-11-"
        + (10 + random.nextInt(18))
        + "T08:00:00+07:00\"}";
  }

  private static final String[] VERBS = {"completed", "experienced", "answered", "attempted"};

  /** The same bytes into a bare table: what the database could do if nothing had to be known. */
  private double bare(int batch, int connections) throws Exception {
    try (Connection connection = connect();
        Statement table = connection.createStatement()) {
      table.execute("drop table if exists bench_record");
      table.execute(TABLE);
    }
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    try {
      long begin = System.nanoTime();
      long end = begin + Duration.ofSeconds(seconds).toNanos();
      List<Future<Long>> writers = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        writers.add(pool.submit(() -> writeUntil(end, batch)));
      }
      long rows = 0;
      for (Future<Long> writer : writers) {
        rows += writer.get();
      }
      double perSecond = rows * 1e9 / (System.nanoTime() - begin);
      terminal.answer(row("bare in " + batch, perSecond, "/s"));
      return perSecond;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
      try (Connection connection = connect();
          Statement table = connection.createStatement()) {
        table.execute("drop table if exists bench_record");
      }
    }
  }

  private long writeUntil(long end, int batch) throws SQLException {
    long rows = 0;
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into bench_record (statement_id, actor, verb, activity, stored_at, body)"
                    + " values (?, ?, ?, ?, now(6), ?)")) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < end) {
        for (int i = 0; i < batch; i++) {
          ThreadLocalRandom random = ThreadLocalRandom.current();
          insert.setString(1, UUID.randomUUID().toString());
          insert.setLong(2, random.nextInt(people.size()));
          insert.setString(3, VERBS[random.nextInt(VERBS.length)]);
          insert.setString(4, "https://example.org/khoa/" + random.nextInt(10_000));
          insert.setBytes(5, statement().getBytes(StandardCharsets.UTF_8));
          insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        rows += batch;
      }
    }
    return rows;
  }

  private void searches() throws IOException, InterruptedException {
    String verb = "&verb=" + encoded("http://adlnet.gov/expapi/verbs/completed");
    String since = "&since=" + encoded(clock.instant().minus(Duration.ofMinutes(5)).toString());
    String until = "&until=" + encoded(clock.instant().minus(Duration.ofSeconds(20)).toString());
    search("by agent", () -> agent());
    search("by verb", () -> verb);
    search("by activity", () -> activity(20));
    search("by agent and verb", () -> agent() + verb);
    search("by agent, activity", () -> agent() + activity(20));
    search("by activity and verb", () -> activity(20) + verb);
    search("since until", () -> since + until);
    search("agent, since until", () -> agent() + since + until);
    search("related agent", () -> agent() + "&related_agents=true");
    search("related activity", () -> activity(0) + "&related_activities=true");
    search("related, verb", () -> activity(0) + "&related_activities=true" + verb);
    search("everything", () -> "");
  }

  private String agent() {
    String number = people.get(ThreadLocalRandom.current().nextInt(people.size()));
    return "&agent="
        + encoded(
            "{\"account\":{\"homePage\":\"https://hieuhoc.vn\",\"name\":\"" + number + "\"}}");
  }

  private static String activity(int lessons) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String course = "https://example.org/khoa/" + random.nextInt(500);
    return "&activity="
        + encoded(lessons == 0 ? course : course + "/bai/" + random.nextInt(lessons));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void search(String name, Supplier<String> filter)
      throws IOException, InterruptedException {
    URI address = base.resolve("xapi/statements");
    Supplier<byte[]> requests =
        () ->
            ("GET "
                    + address.getRawPath()
                    + "?limit=25"
                    + filter.get()
                    + " HTTP/1.1\r\nHost: "
                    + address.getAuthority()
                    + "\r\n"
                    + authorization
                    + "X-Experience-API-Version: 1.0.3\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    LoadRun.of(address, requests, 2, Duration.ofSeconds(1));
    LoadRun.Result result = LoadRun.of(address, requests, 2, Duration.ofSeconds(seconds / 5 + 1));
    terminal.answer(
        row(
            name,
            result.perSecond(),
            String.format(
                Locale.ROOT,
                "/s  p50 %.1f  p95 %.1f ms  failed %d",
                result.p50(),
                result.p95(),
                result.failed())));
  }

  private List<String> personNumbers() throws SQLException {
    List<String> numbers = new ArrayList<>();
    try (Connection connection = connect();
        Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("select person_number from person limit " + MOST_PEOPLE)) {
      while (rows.next()) {
        numbers.add(rows.getString(1));
      }
    }
    return numbers;
  }

  private double count() throws SQLException {
    try (Connection connection = connect();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select count(*) from activity_record")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static String row(String name, double value, String rest) {
    return String.format(Locale.ROOT, "%-22s %10.0f %s", name, value, rest).stripTrailing();
  }
}
