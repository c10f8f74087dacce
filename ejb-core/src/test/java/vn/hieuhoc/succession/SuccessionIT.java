package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.schema.Wired;

class SuccessionIT {

  private static final LocalDate MERGER = OldMapLoader.MERGER;
  private static final LocalDate BEFORE = MERGER.minusDays(1);
  private static final List<String> TABLES =
      List.of(
          "organisational_unit",
          "organisational_unit_version",
          "unit_closure",
          "person",
          "person_residence",
          "household",
          "household_place",
          "clan",
          "clan_place",
          "role_assignment",
          "person_position");

  @Test
  void theThreeTreesAndAllSuccessionsAreThere() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          drawn.loader.load();

          assertThat(levels(drawn, LocalDate.of(2022, 5, 31)))
              .containsEntry(UnitLevel.PROVINCE, 2L)
              .containsEntry(UnitLevel.DISTRICT, 16L)
              .containsEntry(UnitLevel.COMMUNE, 139L + 62L);
          assertThat(levels(drawn, LocalDate.of(2025, 3, 1)))
              .containsEntry(UnitLevel.PROVINCE, 2L)
              .containsEntry(UnitLevel.DISTRICT, 16L)
              .containsEntry(UnitLevel.COMMUNE, 194L);
          assertThat(levels(drawn, Drawn.TODAY))
              .containsOnly(Map.entry(UnitLevel.PROVINCE, 1L), Map.entry(UnitLevel.COMMUNE, 65L));
          Map<String, UnitRow> before = drawn.byCode(BEFORE);
          long pairs =
              before.values().stream()
                  .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                  .mapToLong(unit -> drawn.history.successors(unit.id()).size())
                  .sum();
          assertThat(pairs).isEqualTo(205);
          assertThat(before.get("22366").name()).isEqualTo("Phường Tân Tiến");
          assertThat(drawn.byCode(Drawn.TODAY).get("22366").name()).isEqualTo("Phường Nha Trang");
          assertThat(drawn.byCode(LocalDate.of(2022, 5, 31)).get("22366").name())
              .isEqualTo("Phường Phước Tiến");
        });
  }

  @Test
  void peopleOfTheOldMapBalanceOnTheNewOneAndWhoCannotBePlacedWaits() {
    onOldMap(
        (drawn, request) -> {
          Map<String, UnitRow> before = drawn.byCode(BEFORE);
          Random random = new Random(20250701);
          Map<UnitRow, Integer> entered = new HashMap<>();
          int hamlets = 0;
          for (UnitRow unit : communes(before)) {
            int many = random.nextInt(4);
            Long hamlet = random.nextBoolean() ? hamlet(drawn, unit, "T" + hamlets++) : null;
            for (int i = 0; i < many; i++) {
              drawn.person(hamlet == null ? unit.key() : hamlet, LocalDate.of(2020, 1, 1), null);
            }
            entered.put(unit, many);
          }
          long all = entered.values().stream().mapToInt(Integer::intValue).sum();

          UUID act = drawn.apply(request);

          UnitRow province = province(drawn);
          assertThat(drawn.living(province.key(), Drawn.TODAY, Drawn.TODAY)).isEqualTo(all);
          for (UnitRow unit : entered.keySet()) {
            assertThat(drawn.living(unit.key(), BEFORE, BEFORE))
                .as("%s then", unit.name())
                .isEqualTo(entered.get(unit).longValue());
            assertThat(drawn.living(unit.key(), Drawn.TODAY, Drawn.TODAY))
                .as("%s today", unit.name())
                .isZero();
          }
          Map<Long, Long> expected = new HashMap<>();
          for (UnitPair pair : drawn.steps.moves(act)) {
            entered.forEach(
                (unit, many) -> {
                  if (unit.key().equals(pair.predecessor())) {
                    expected.merge(pair.target(), many.longValue(), Long::sum);
                  }
                });
          }
          expected.forEach(
              (unit, many) -> {
                assertThat(drawn.living(unit, Drawn.TODAY, Drawn.TODAY)).isEqualTo(many);
                // The people of the day before, on the map of today.
                assertThat(drawn.living(unit, BEFORE, Drawn.TODAY)).isEqualTo(many);
              });
          List<UnitRow> split =
              entered.keySet().stream()
                  .filter(unit -> drawn.history.successors(unit.id()).size() > 1)
                  .toList();
          assertThat(split).hasSize(8);
          long waiting =
              drawn.number(
                  "select count(*) from person p join unit_closure c on c.descendant_id ="
                      + " p.home_unit_id and c.valid_to is null join"
                      + " organisational_unit_version v on v.unit_id = c.ancestor_id"
                      + " and v.kind = 'TO_BE_PLACED' and v.valid_to is null");
          assertThat(waiting).isEqualTo(split.stream().mapToInt(entered::get).sum());
        });
  }

  @Test
  void undoingBringsEveryRowBack() {
    onOldMap(
        (drawn, request) -> {
          Map<String, UnitRow> before = drawn.byCode(BEFORE);
          int at = 0;
          for (UnitRow unit : communes(before)) {
            Long person = drawn.person(unit.key(), LocalDate.of(2019, 3, 2), null);
            if (at % 3 == 0) {
              Long hamlet = hamlet(drawn, unit, "T" + at);
              drawn.person(hamlet, LocalDate.of(2021, 1, 1), null);
              drawn.household(hamlet, "H0001", LocalDate.of(2021, 1, 1));
            }
            if (at % 5 == 0) {
              drawn.execute(
                  "update person_residence set valid_to = '2026-02-01' where person_id = ?1",
                  person);
              drawn.stay(person, communes(before).get(0).key(), LocalDate.of(2026, 2, 1), null);
            }
            drawn.household(unit.key(), "H0001", LocalDate.of(2020, 1, 1));
            at++;
          }
          Map<String, List<String>> was = rows(drawn);

          UUID act = drawn.apply(request);
          assertThat(drawn.rows("person_residence")).isNotEqualTo(was.get("person_residence"));
          drawn.undo(act);

          assertThat(rows(drawn)).isEqualTo(was);
        });
  }

  @Test
  void whatWasCutOffGoesOnToTheSameEnd() {
    List<List<String>> ends = new ArrayList<>();
    for (boolean cut : List.of(false, true)) {
      onOldMap(
          (drawn, request) -> {
            for (UnitRow unit : communes(drawn.byCode(BEFORE))) {
              drawn.person(unit.key(), LocalDate.of(2019, 3, 2), null);
            }
            long first = drawn.number("select min(id) from person");
            long unit = drawn.number("select min(id) from organisational_unit");
            UUID act = drawn.apply(request);
            if (cut) {
              // The work is done at least once: all of it again changes nothing.
              drawn.goOn(act);
            }
            ends.add(
                drawn
                    .entityManager
                    .createNativeQuery(
                        "select concat_ws('|', person_id - "
                            + first
                            + ", unit_id - "
                            + unit
                            + ", valid_from, coalesce(valid_to, '~')) from person_residence"
                            + " order by person_id, valid_from")
                    .getResultList()
                    .stream()
                    .map(String::valueOf)
                    .toList());
          });
    }
    assertThat(ends.get(1)).isEqualTo(ends.get(0)).hasSize(2 * 194);
  }

  @Test
  void aUnitKeepsItselfUnderAnotherNameCodeAndPlace() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          UnitRow commune = drawn.byCode(Drawn.TODAY).get("22366");
          UUID act =
              drawn.apply(
                  new SuccessionRequest(
                      SuccessionKind.RECODE,
                      "Nghị quyết đổi tên",
                      LocalDate.of(2026, 1, 1),
                      null,
                      null,
                      List.of(
                          new SuccessionRequest.UnitChange(
                              commune.id(),
                              "99999",
                              "Phường Biển Xanh",
                              "Biển Xanh",
                              null,
                              null))));

          assertThat(drawn.organisation.unit(commune.id()).name()).isEqualTo("Phường Biển Xanh");
          assertThat(drawn.organisation.unitAt(commune.key(), LocalDate.of(2025, 12, 31)))
              .get()
              .extracting(UnitRow::code)
              .isEqualTo("22366");
          assertThat(drawn.history.successors(commune.id())).isEmpty();
          drawn.undo(act);
          assertThat(drawn.organisation.unit(commune.id()).name()).isEqualTo(commune.name());
        });
  }

  /** The map of before the merger, and the merger as somebody of the province would enter it. */
  private static void onOldMap(java.util.function.BiConsumer<Drawn, SuccessionRequest> rule) {
    onEmptyMap(
        drawn -> {
          drawn.loader.loadOldest();
          drawn.loader.mergeWithinKhanhHoa();
          List<SuccessionRequest.NewSuccessor> made = new ArrayList<>();
          made.add(
              new SuccessionRequest.NewSuccessor(
                  "province",
                  "56",
                  "Tỉnh Khánh Hòa",
                  "Khánh Hòa",
                  UnitLevel.PROVINCE,
                  UnitKind.PROVINCE,
                  null));
          for (String[] cell : OldMapLoader.lines("/data/units-2025.csv")) {
            made.add(
                new SuccessionRequest.NewSuccessor(
                    cell[0],
                    cell[0],
                    cell[2],
                    cell[3],
                    UnitLevel.COMMUNE,
                    UnitKind.valueOf(cell[1]),
                    "province"));
          }
          List<SuccessionRequest.Part> parts = drawn.loader.communes(code -> code);
          drawn.organisation.tree(UnitTree.ADMINISTRATIVE, BEFORE).stream()
              .filter(unit -> unit.level() != UnitLevel.COMMUNE)
              .forEach(unit -> parts.add(new SuccessionRequest.Part(unit.id(), "province", null)));
          rule.accept(
              drawn,
              new SuccessionRequest(
                  SuccessionKind.REARRANGE, "NQ 1667", MERGER, made, parts, null));
        });
  }

  private static void onEmptyMap(Consumer<Drawn> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Drawn(entityManager)));
  }

  private static Long hamlet(Drawn drawn, UnitRow commune, String code) {
    LocalDate longAgo = LocalDate.of(2015, 1, 1);
    return drawn.organisation.key(
        drawn.organisation.create(
            UnitTree.ADMINISTRATIVE,
            NewUnit.named(code, "Thôn " + code, null, UnitLevel.HAMLET, UnitKind.HAMLET),
            commune.key(),
            null,
            commune.validFrom().isAfter(longAgo) ? commune.validFrom() : longAgo));
  }

  private static List<UnitRow> communes(Map<String, UnitRow> units) {
    return units.values().stream().filter(u -> u.level() == UnitLevel.COMMUNE).toList();
  }

  private static UnitRow province(Drawn drawn) {
    return drawn.byCode(Drawn.TODAY).get("56");
  }

  private static Map<UnitLevel, Long> levels(Drawn drawn, LocalDate day) {
    return drawn.organisation.tree(UnitTree.ADMINISTRATIVE, day).stream()
        .collect(Collectors.groupingBy(UnitRow::level, Collectors.counting()));
  }

  private static Map<String, List<String>> rows(Drawn drawn) {
    Map<String, List<String>> rows = new TreeMap<>();
    TABLES.forEach(table -> rows.put(table, drawn.rows(table)));
    return rows;
  }
}
