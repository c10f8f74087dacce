package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.StatementLog;

/**
 * An act on the map that is cut off in the middle goes on by itself when the portal starts again,
 * and so does its undoing: nobody is lost and nobody is there twice.
 */
class ActsCutOffIT {

  /** Each of them has this many people. */
  private static final List<String> MERGED =
      List.of(
          "22333", "22366", "22390", "22402", "22411", "22420", "22423", "22432", "22435", "22453",
          "22465", "22480");

  private static final int PEOPLE = 6_000;
  private static final int ALL = PEOPLE * 12;
  private static final List<String> KEPT =
      List.of(
          "organisational_unit",
          "organisational_unit_version",
          "unit_closure",
          "person",
          "person_residence",
          "household",
          "household_place");

  private static MapPortal portal;

  @BeforeAll
  static void start() {
    portal = new MapPortal("acts-cut-off");
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void anActThatIsCutOffGoesOnByItselfAndSoDoesItsUndoing() {
    people();
    String keys =
        MERGED.stream()
            .map(portal.units::get)
            .collect(
                Collectors.joining(
                    "','",
                    "(select id from hieuhoc.organisational_unit where public_id in ('",
                    "'))"));
    long everybody = portal.living("56", "2026-11-01");
    Map<String, String> before = contents();
    String body =
        portal
            .act("MERGE", "Nghị quyết gộp mười hai xã", "2026-02-01")
            .add(
                "units",
                Json.createArrayBuilder().add(portal.made("moi", "90001", "Xã Gộp Mười Hai")))
            .add("parts", parts("moi"))
            .build()
            .toString();
    JsonObject tried = portal.staff().done("POST", "units/successions?dryRun=true", body);
    assertThat(tried.getJsonObject("counts").getInt("people")).isEqualTo(ALL);

    String act = portal.staff().made("units/successions", body);
    cutOffWhen("opened_by_act_id is not null");
    assertThat(portal.await(act).getString("state")).isEqualTo("APPLIED");

    assertThat(
            portal.number(
                "select count(*) from hieuhoc.person_residence r join hieuhoc.person p"
                    + " on p.id = r.person_id and p.full_name = 'Người'"))
        .isEqualTo(2L * ALL);
    assertThat(
            portal.number(
                "select count(distinct person_id) from hieuhoc.person_residence r"
                    + " join hieuhoc.person p on p.id = r.person_id and p.home_unit_id = r.unit_id"
                    + " where r.valid_to is null and r.valid_from = '2026-02-01'"))
        .isEqualTo(ALL);
    assertThat(portal.living("90001", "2026-11-01")).isEqualTo(ALL);
    assertThat(portal.living("56", "2026-11-01")).isEqualTo(everybody);
    for (String code : MERGED) {
      assertThat(portal.living(code, "2026-01-31")).as(code).isEqualTo(PEOPLE);
    }

    portal.staff().done("POST", "units/successions/" + act + "/undo", null);
    cutOffWhen("valid_to is null and opened_by_act_id is null and unit_id in " + keys);
    assertThat(portal.await(act).getString("state")).isEqualTo("UNDONE");

    assertThat(contents()).isEqualTo(before);
    assertThat(portal.living("56", "2026-11-01")).isEqualTo(everybody);
  }

  /** Kills the portal when some of the people have gone and some have not, and starts it again. */
  private static void cutOffWhen(String gone) {
    try (StatementLog database = portal.database()) {
      String moved = "select count(*) from hieuhoc.person_residence where " + gone;
      long end = System.nanoTime() + MapPortal.PATIENCE.toNanos();
      while (database.number(moved) == 0) {
        assertThat(System.nanoTime()).isLessThan(end);
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
      assertThat(database.number(moved)).as("somebody still waits").isLessThan(ALL);
    }
    portal.cutOff();
  }

  private static void people() {
    try (StatementLog database = portal.database()) {
      for (String code : MERGED) {
        String unit =
            "(select id from hieuhoc.organisational_unit where public_id = '"
                + portal.units.get(code)
                + "')";
        database.execute(
            "insert into hieuhoc.person (public_id, person_number, full_name, sort_name,"
                + " name_folded, working_status, identity_assurance, home_unit_id, created_at,"
                + " modified_at) select uuid(), concat('"
                + code
                + "-', seq), 'Người', 'Người', 'nguoi', 'OTHER', 'CONFIRMED', "
                + unit
                + ", now(), now() from seq_1_to_"
                + PEOPLE);
        database.execute(
            "insert into hieuhoc.household (public_id, code, unit_id, valid_from, created_at)"
                + " select uuid(), 'H1', "
                + unit
                + ", '2025-07-01', now()");
      }
      database.execute(
          "insert into hieuhoc.household_place (household_id, unit_id, valid_from)"
              + " select id, unit_id, valid_from from hieuhoc.household where code = 'H1'");
      database.execute(
          "insert into hieuhoc.person_residence (person_id, unit_id, valid_from)"
              + " select id, home_unit_id, '2025-07-01' from hieuhoc.person where full_name = 'Người'");
    }
  }

  private static JsonArrayBuilder parts(String to) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    MERGED.forEach(code -> parts.add(portal.part(code, to)));
    return parts;
  }

  /** A checksum of what an act moves. */
  private static Map<String, String> contents() {
    try (StatementLog database = portal.database()) {
      database.awaitIdle();
      Map<String, String> contents = new TreeMap<>(database.contents());
      contents.keySet().removeIf(table -> !KEPT.contains(table.substring("hieuhoc.".length())));
      assertThat(contents).hasSameSizeAs(KEPT);
      return contents;
    }
  }
}
