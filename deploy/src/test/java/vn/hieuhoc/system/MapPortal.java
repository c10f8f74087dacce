package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.StatementLog;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/** A portal of its own, and somebody of the province who draws its map over the interface. */
final class MapPortal implements AutoCloseable {

  static final String STAFF = "tinh";
  static final String PASSWORD = "mat-khau-cua-tinh";
  static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Public ids of the units of today, by code. */
  final Map<String, String> units;

  private final Path data;
  private PortalProcess process;
  private Caller staff;

  MapPortal(String folder) {
    data = TestFolders.fresh(folder);
    run();
    operator().user(STAFF, PASSWORD, "PROVINCE_STAFF@56");
    staff = Caller.withToken(process.base(), operator().token(STAFF));
    units =
        staff
            .done("GET", "units?tree=ADMINISTRATIVE", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .collect(
                Collectors.toMap(unit -> unit.getString("code"), unit -> unit.getString("id")));
  }

  private void run() {
    process =
        PortalProcess.briefly(data, Map.of("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD))
            .awaitReady();
  }

  Caller staff() {
    return staff;
  }

  Caller administrator() {
    return Caller.withToken(process.base(), operator().token("admin"));
  }

  Caller signedIn(String user, String password) {
    return Caller.signedIn(process.base(), user, password);
  }

  TestOperator operator() {
    return new TestOperator(process.base(), data);
  }

  StatementLog database() {
    return StatementLog.of(data);
  }

  /** Ends it as a power cut does, and starts it again. */
  void cutOff() {
    process.kill();
    assertThat(PortalProcess.databaseIsGone(data, PATIENCE)).isTrue();
    run();
    staff = Caller.withToken(process.base(), operator().token(STAFF));
  }

  @Override
  public void close() {
    process.close();
  }

  /** The act when it has been applied or taken back. */
  JsonObject await(String act) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (JsonReader reader =
          Json.createReader(
              new StringReader(staff.get("/api/v1/units/successions/" + act).body()))) {
        JsonObject row = reader.readObject();
        if (List.of("APPLIED", "UNDONE").contains(row.getString("state"))) {
          return row;
        }
        assertThat(System.nanoTime()).as("still at work: %s", row).isLessThan(end);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** How many people lived under a unit on a day, on the map of that day. */
  long living(String code, String day) {
    return number(
        """
        select count(*) from hieuhoc.person_residence r join hieuhoc.unit_closure c
          on c.descendant_id = r.unit_id and c.valid_from <= '%1$s'
          and (c.valid_to is null or c.valid_to > '%1$s')
          join hieuhoc.organisational_unit_version v on v.unit_id = c.ancestor_id
          and v.code = '%2$s' and v.valid_from <= '%1$s'
          and (v.valid_to is null or v.valid_to > '%1$s')
        where r.valid_from <= '%1$s' and (r.valid_to is null or r.valid_to > '%1$s')"""
            .formatted(day, code));
  }

  JsonObjectBuilder act(String kind, String basis, String date) {
    return Json.createObjectBuilder().add("kind", kind).add("basis", basis).add("date", date);
  }

  JsonObjectBuilder made(String key, String code, String name) {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("code", code)
        .add("name", name)
        .add("level", "COMMUNE")
        .add("kind", "COMMUNE")
        .add("parent", units.get("56"));
  }

  JsonObjectBuilder part(String from, String to) {
    return Json.createObjectBuilder().add("from", units.get(from)).add("to", to);
  }

  long number(String sql) {
    try (StatementLog database = database()) {
      return database.number(sql);
    }
  }
}
