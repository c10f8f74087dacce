package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import vn.hieuhoc.deploy.synth.SynthProvince;

/**
 * How long a portal needs for the merger of 2025 with everybody living right at the old communes,
 * and for taking it back, beside a bare copy of the stays in the same run; and whether it balances
 * to the person.
 */
final class BenchSuccession {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String ACTS = "api/v1/units/successions";

  private static final String HOMES =
      "select home_unit_id, count(*) from person where merged_into_id is null group by 1";
  private static final String STAYS =
      "select unit_id, count(*) from person_residence where valid_to is null group by 1";
  private static final String HOUSEHOLDS =
      "select unit_id, count(*) from household where valid_to is null group by 1";

  private final Terminal terminal;
  private final DataDirectory folder;
  private final Settings settings;
  private final URI base;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  BenchSuccession(Terminal terminal, AdminSession portal, DataDirectory folder, Settings settings) {
    this.terminal = terminal;
    this.folder = folder;
    this.settings = settings;
    this.base = URI.create(portal.address());
    this.token =
        portal
            .post(
                "tokens",
                Json.createObjectBuilder()
                    .add("user", "admin")
                    .add("label", "bench register")
                    .add("days", 1)
                    .build())
            .getString("token");
  }

  /** Measures and prints a table. */
  void run() throws Exception {
    try (Connection database = SynthCommand.connect(folder, settings)) {
      JsonObject merger = merger(database);
      Map<String, Map<Long, Long>> before = counts(database);
      long people = sum(before.get(HOMES));
      double bare = bareCopy(database);
      tell("bare copy of the stays", bare, people, bare);
      long begin = System.nanoTime();
      JsonObject tried = post(ACTS + "?dryRun=true", merger);
      tell("dry run", since(begin), people, bare);
      terminal.answer("counted: " + tried.getJsonObject("counts"));
      begin = System.nanoTime();
      JsonObject act = post(ACTS, merger);
      tell("answered", since(begin), people, bare);
      await(act, "APPLIED");
      tell("applied", since(begin), people, bare);
      Map<Long, Long> goesOn = targets(database, act.getString("id"));
      for (Map.Entry<String, Map<Long, Long>> was : before.entrySet()) {
        Map<Long, Long> expected = new TreeMap<>();
        was.getValue()
            .forEach(
                (unit, many) -> expected.merge(goesOn.getOrDefault(unit, unit), many, Long::sum));
        balance(database, was.getKey(), expected);
      }
      terminal.answer(
          String.format(
              Locale.ROOT,
              "balance: %d people before and after, each unit to the person; %d wait to be placed",
              people,
              waiting(database)));
      begin = System.nanoTime();
      post(ACTS + "/" + act.getString("id") + "/undo", JsonObject.EMPTY_JSON_OBJECT);
      await(act, "UNDONE");
      tell("undone", since(begin), people, bare);
      for (Map.Entry<String, Map<Long, Long>> was : before.entrySet()) {
        balance(database, was.getKey(), new TreeMap<>(was.getValue()));
      }
    }
  }

  /** The merger as it was, of the twins of the old units into the units of today. */
  private JsonObject merger(Connection database) throws SQLException {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    int pairs = 0;
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select tu.public_id, su.public_id from unit_succession s"
                    + " join succession_act a on a.id = s.act_id and a.effective_date = '2025-07-01'"
                    + " and a.request is null"
                    + " join organisational_unit_version ov on ov.unit_id = s.predecessor_id"
                    + " and ov.valid_to = a.effective_date and ov.level in ('DISTRICT', 'COMMUNE')"
                    + " join organisational_unit_version tv on tv.valid_to is null and tv.code ="
                    + " concat('"
                    + SynthProvince.OLD_MAP_MARK
                    + "', ov.code) and tv.level = ov.level"
                    + " join organisational_unit tu on tu.id = tv.unit_id"
                    + " join organisational_unit su on su.id = s.successor_id order by s.id")) {
      while (rows.next()) {
        pairs++;
        parts.add(
            Json.createObjectBuilder().add("from", rows.getString(1)).add("to", rows.getString(2)));
      }
    }
    if (pairs == 0) {
      throw new Refused("refused.bench.no-old-map", folder.root());
    }
    return Json.createObjectBuilder()
        .add("kind", "REARRANGE")
        .add("basis", "bench register --succession")
        .add("date", LocalDate.now(VIETNAM).toString())
        .add("parts", parts)
        .build();
  }

  private double bareCopy(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("create table bench_residence like person_residence");
      try {
        long begin = System.nanoTime();
        statement.execute("insert into bench_residence select * from person_residence");
        return since(begin);
      } finally {
        statement.execute("drop table bench_residence");
      }
    }
  }

  private static Map<String, Map<Long, Long>> counts(Connection database) throws SQLException {
    Map<String, Map<Long, Long>> counts = new HashMap<>();
    for (String sql : new String[] {HOMES, STAYS, HOUSEHOLDS}) {
      counts.put(sql, count(database, sql));
    }
    return counts;
  }

  private static Map<Long, Long> count(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Map<Long, Long> counts = new TreeMap<>();
      while (rows.next()) {
        counts.put(rows.getLong(1), rows.getLong(2));
      }
      return counts;
    }
  }

  private static void balance(Connection database, String sql, Map<Long, Long> expected)
      throws SQLException {
    Map<Long, Long> found = count(database, sql);
    if (!found.equals(expected)) {
      throw new Refused("refused.bench.balance", sql, expected, found);
    }
  }

  private static Map<Long, Long> targets(Connection database, String act) throws SQLException {
    try (PreparedStatement statement =
        database.prepareStatement(
            "select s.predecessor_id, coalesce(s.holding_unit_id, s.successor_id)"
                + " from unit_succession s join succession_act a on a.id = s.act_id"
                + " where a.public_id = ?")) {
      statement.setString(1, act);
      Map<Long, Long> targets = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          targets.put(rows.getLong(1), rows.getLong(2));
        }
      }
      return targets;
    }
  }

  private static long waiting(Connection database) throws SQLException {
    return sum(
        count(
            database,
            "select p.home_unit_id, count(*) from person p join organisational_unit_version v"
                + " on v.unit_id = p.home_unit_id and v.valid_to is null"
                + " and v.kind = 'TO_BE_PLACED' group by 1"));
  }

  private void await(JsonObject act, String state) throws IOException, InterruptedException {
    String now = "";
    while (!now.equals(state)) {
      LockSupport.parkNanos(POLL.toNanos());
      now = send(request(ACTS + "/" + act.getString("id")).GET().build()).getString("state");
    }
  }

  private JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Authorization", "Bearer " + token)
        .timeout(PATIENCE);
  }

  private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 400) {
      throw new Refused("refused.admin.portal", response.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  private void tell(String what, double seconds, long people, double bare) {
    terminal.answer(
        String.format(
            Locale.ROOT,
            "%-24s %8.1f s %9.0f people/s %7.2f x bare",
            what,
            seconds,
            people / seconds,
            seconds / bare));
  }

  private static long sum(Map<Long, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
