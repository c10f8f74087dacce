package vn.hieuhoc.deploy;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * One course in which many learn: how fast their progress follows the records other programs send,
 * and how fast the console shows it, page by page, beside bare queries for the same rows in the
 * same run. Each kind of page is asked for as often to warm up as it is measured.
 */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class BenchProgress implements Callable<Integer> {

  private static final int OK = 200;
  private static final int LESSONS = 6;
  private static final int BATCH = 50;
  private static final int A_PAGE = 50;
  private static final int QUIET_LOOKS = 20;
  private static final String SECRET = UUID.randomUUID().toString();
  private static final String ROWS =
      "select e.public_id, p.full_name, p.birth_year, v.name, e.lessons_done, e.lessons_total"
          + " from enrolment e join person p on p.id = e.person_id"
          + " left join organisational_unit_version v on v.unit_id = p.home_unit_id"
          + " and v.valid_to is null"
          + " where e.offering_id = (select id from offering where public_id = ?)"
          + " and e.status <> 'WITHDRAWN' order by p.sort_name, p.id limit ?, "
          + A_PAGE;

  private final Terminal terminal;
  private final Settings settings;
  private final SplittableRandom random = new SplittableRandom(7);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Mixin private DataOption data;

  @Option(names = "--learners", paramLabel = "N", defaultValue = "10000")
  private int learners;

  @Option(names = "--pages", paramLabel = "N", defaultValue = "400")
  private int pages;

  @Option(names = "--commune", paramLabel = "CODE", defaultValue = "22489")
  private String commune;

  private URI base;
  private DatabaseAddress database;

  BenchProgress(Terminal terminal, Settings settings) {
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
      BenchQuizRoom room = new BenchQuizRoom(portal);
      String manager = room.staff("CENTRE_MANAGER@" + commune);
      String officer = room.staff("COMMUNE_STAFF@" + commune);
      String course = room.course(manager, room.unit(officer, commune), LESSONS);
      String offering = room.offering(manager, course);
      if (enrol(offering) < learners) {
        throw new Refused("refused.bench.nobody", folder.root());
      }
      learn(portal, course, offering);
      settle();
      int last = learners / A_PAGE;
      BenchTimes bare = measure(i -> bare(offering, random.nextInt(last) * A_PAGE));
      terminal.answer(bare.line("bare query of a page"));
      String bearer = "Bearer " + manager;
      BenchTimes rows =
          measure(
              i ->
                  get(
                      "api/v1/offerings/"
                          + offering
                          + "/enrolments?limit="
                          + A_PAGE
                          + "&after="
                          + random.nextInt(last) * A_PAGE,
                      bearer));
      terminal.answer(rows.line("REST page of " + A_PAGE));
      BenchTimes shown =
          measure(
              i ->
                  get(
                      "quan-ly/khoa-hoc/"
                          + course
                          + "/nguoi-hoc?trang="
                          + (1 + random.nextInt(last)),
                      bearer));
      terminal.answer(shown.line("console page of " + A_PAGE));
      terminal.answer(
          String.format(Locale.ROOT, "%-26s %9.2f", "p95 beside bare", shown.p95() / bare.p95()));
      return shown.failed() + rows.failed() == 0 ? 0 : 1;
    }
  }

  /** Gives people places in one statement: who gives them is no part of what is measured. */
  private int enrol(String offering) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement places =
            connection.prepareStatement(
                "insert into enrolment (public_id, person_id, offering_id, course_id, status,"
                    + " requested_at, confirmed_at, lessons_total)"
                    + " select uuid(), p.id, o.id, o.course_id, 'ACTIVE', now(6), now(6), ?"
                    + " from person p join offering o on o.public_id = ?"
                    + " where p.merged_into_id is null order by rand(7) limit ?")) {
      places.setInt(1, LESSONS);
      places.setString(2, offering);
      places.setInt(3, learners);
      return places.executeUpdate();
    }
  }

  /** Everybody finishes some of the lessons, as another program says. */
  private void learn(AdminSession portal, String course, String offering) throws Exception {
    String program = program(portal);
    List<String> lessons =
        texts(
            "select l.public_id from lesson l join course c on c.id = l.course_id"
                + " where c.public_id = ?",
            course);
    List<String> statements = new ArrayList<>();
    for (String number :
        texts(
            "select p.person_number from enrolment e join person p on p.id = e.person_id"
                + " join offering o on o.id = e.offering_id where o.public_id = ?",
            offering)) {
      int done = random.nextInt(LESSONS + 1);
      lessons.subList(0, done).forEach(lesson -> statements.add(statement(number, lesson)));
    }
    long begin = System.nanoTime();
    List<Long> nanos = new ArrayList<>();
    int failed = 0;
    for (int from = 0; from < statements.size(); from += BATCH) {
      List<String> some = statements.subList(from, Math.min(statements.size(), from + BATCH));
      long sent = System.nanoTime();
      failed += post(program, "[" + String.join(",", some) + "]") ? 0 : 1;
      nanos.add(System.nanoTime() - sent);
    }
    terminal.answer(BenchTimes.of(nanos, failed).line("batches of " + BATCH + " followed"));
    terminal.answer(
        String.format(
            Locale.ROOT,
            "%-26s %9.0f /s",
            "records followed",
            statements.size() * 1e9 / (System.nanoTime() - begin)));
  }

  /**
   * Pages are measured by themselves: what the records have set going is done first. Work comes as
   * the records are followed, so that there is none only when there has been none for a while.
   */
  private void settle() throws SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
    int quiet = 0;
    while (quiet < QUIET_LOOKS && System.nanoTime() < end) {
      boolean idle =
          texts(
                  "select kind from work_item where status in (?, 'RUNNING')"
                      + " and due_at <= utc_timestamp(6) limit 1",
                  "WAITING")
              .isEmpty();
      quiet = idle ? quiet + 1 : 0;
      Pause.of(Duration.ofMillis(500));
    }
  }

  private static String statement(String number, String lesson) {
    return "{\"id\":\""
        + UUID.randomUUID()
        + "\",\"actor\":{\"account\":{\"homePage\":\"https://hieuhoc.vn\",\"name\":\""
        + number
        + "\"}},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/completed\"},\"object\":{\"id\":"
        + "\"https://hieuhoc.vn/bai-hoc/"
        + lesson
        + "\",\"definition\":{\"type\":\"http://adlnet.gov/expapi/activities/lesson\"}},"
        + "\"result\":{\"completion\":true},"
        + "\"context\":{\"extensions\":{\"https://hieuhoc.vn/xapi/trust\":\"OBSERVED\"}}}";
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
    return "Basic "
        + Base64.getEncoder().encodeToString((key + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
  }

  /** What is asked once. */
  private interface Asking {
    boolean ask(int number) throws Exception;
  }

  private BenchTimes measure(Asking asking) throws Exception {
    for (int i = 0; i < pages; i++) {
      asking.ask(i);
    }
    List<Long> nanos = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < pages; i++) {
      long begin = System.nanoTime();
      failed += asking.ask(i) ? 0 : 1;
      nanos.add(System.nanoTime() - begin);
    }
    return BenchTimes.of(nanos, failed);
  }

  private boolean bare(String offering, int first) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setString(1, offering);
      select.setInt(2, first);
      try (ResultSet rows = select.executeQuery()) {
        int count = 0;
        while (rows.next()) {
          count += rows.getString(2).isEmpty() ? 0 : 1;
        }
        return count == A_PAGE;
      }
    }
  }

  private boolean get(String path, String authorization) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path)).header("Authorization", authorization).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == OK;
  }

  private boolean post(String authorization, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("xapi/statements"))
            .header("Authorization", authorization)
            .header("X-Experience-API-Version", "1.0.3")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == OK;
  }

  private List<String> texts(String sql, String of) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = connect();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, of);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
