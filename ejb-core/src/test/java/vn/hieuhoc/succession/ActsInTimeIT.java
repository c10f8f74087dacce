package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Refused;

/** What is counted before an act, what holds its rest, and what waits for its day. */
class ActsInTimeIT {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 8, 1);

  @Test
  void whoIsMergedIntoAnotherIsNotCounted() {
    onMap(
        drawn -> {
          UnitRow unit = drawn.byCode(Drawn.TODAY).get("22366");
          Long person = drawn.person(unit.key(), LONG_AGO, null);
          Long twice = drawn.person(unit.key(), LONG_AGO, null);
          drawn.execute("update person set merged_into_id = ?1 where id = ?2", person, twice);

          assertThat(counts(drawn, merge(drawn, "22366", "22390")).people()).isOne();
        });
  }

  @Test
  void everybodyIsCountedOnceWhenCommuneDistrictAndProvinceEndByOneAct() {
    onEmptyMap(
        drawn -> {
          drawn.loader.loadOldest();
          drawn.loader.mergeWithinKhanhHoa();
          LocalDate before = OldMapLoader.MERGER.minusDays(1);
          int people = 0;
          for (UnitRow commune : ofLevel(drawn, before, UnitLevel.COMMUNE)) {
            Long home =
                people % 2 == 0
                    ? commune.key()
                    : hamlet(drawn, commune, "T" + people, LocalDate.of(2025, 1, 1));
            drawn.person(home, LocalDate.of(2019, 1, 1), null);
            drawn.household(home, "H1", LocalDate.of(2019, 1, 1));
            people++;
          }
          List<SuccessionRequest.NewSuccessor> made = new ArrayList<>();
          made.add(made("p", "56", UnitLevel.PROVINCE, UnitKind.PROVINCE, null));
          List<SuccessionRequest.Part> parts = drawn.loader.communes(code -> code);
          parts.stream()
              .map(SuccessionRequest.Part::to)
              .distinct()
              .forEach(code -> made.add(made(code, code, UnitLevel.COMMUNE, UnitKind.WARD, "p")));
          Stream.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE)
              .flatMap(level -> ofLevel(drawn, before, level).stream())
              .forEach(unit -> parts.add(new SuccessionRequest.Part(unit.id(), "p", null)));

          SuccessionCounts counts =
              counts(
                  drawn,
                  new SuccessionRequest(
                      SuccessionKind.REARRANGE, "B", OldMapLoader.MERGER, made, parts, null));

          assertThat(counts.units()).isEqualTo(194 + 16 + 2);
          assertThat(counts.people()).isEqualTo(people).isEqualTo(194);
          assertThat(counts.households()).isEqualTo(people);
          assertThat(counts.hamlets()).isEqualTo(97);
        });
  }

  @Test
  void whatHoldsTheRestOfASplitUnitIsAsHighAsThatWas() {
    onMap(
        drawn -> {
          UnitRow commune = drawn.byCode(Drawn.TODAY).get("22366");
          Long one = hamlet(drawn, commune, "M1", LONG_AGO);
          Long two = hamlet(drawn, commune, "M2", LONG_AGO);
          Long split = hamlet(drawn, commune, "M3", LONG_AGO);
          drawn.person(split, LONG_AGO, null);

          UUID act = drawn.apply(split(drawn.organisation.unit(split).id(), DAY, drawn, one, two));

          UnitRow holding = drawn.organisation.unit(holding(drawn, act));
          assertThat(holding.kind()).isEqualTo(UnitKind.TO_BE_PLACED);
          assertThat(holding.level()).isEqualTo(UnitLevel.HAMLET);
          assertThat(holding.parent()).isEqualTo(commune.id());
          assertThat(counts(drawn, merge(drawn, "22366", "22390")).hamlets()).isEqualTo(2);
        });
    onEmptyMap(
        drawn -> {
          drawn.loader.loadOldest();
          drawn.loader.mergeWithinKhanhHoa();
          LocalDate before = OldMapLoader.MERGER.minusDays(1);
          List<UnitRow> provinces = ofLevel(drawn, before, UnitLevel.PROVINCE);
          UnitRow district = ofLevel(drawn, before, UnitLevel.DISTRICT).get(0);
          UnitRow below =
              ofLevel(drawn, before, UnitLevel.COMMUNE).stream()
                  .filter(unit -> district.key().equals(unit.parentKey()))
                  .findFirst()
                  .orElseThrow();

          UUID act =
              drawn.apply(
                  split(
                      district.id(),
                      OldMapLoader.MERGER,
                      drawn,
                      provinces.get(0).key(),
                      provinces.get(1).key()));

          UnitRow holding =
              drawn.organisation.unitAt(holding(drawn, act), OldMapLoader.MERGER).orElseThrow();
          assertThat(holding.level()).isEqualTo(UnitLevel.DISTRICT);
          assertThat(holding.parent()).isEqualTo(provinces.get(0).id());
          assertThat(drawn.organisation.path(below.key(), OldMapLoader.MERGER))
              .extracting(UnitRow::key)
              .containsExactly(provinces.get(0).key(), holding.key(), below.key());
        });
  }

  @Test
  void nobodyIsLostFromTheMapWhileAnActIsTakenBack() {
    onMap(
        drawn -> {
          UnitRow province = drawn.byCode(Drawn.TODAY).get("56");
          UnitRow unit = drawn.byCode(Drawn.TODAY).get("22366");
          drawn.person(unit.key(), LONG_AGO, null);
          UUID act = drawn.apply(merge(drawn, "22366", "22390"));

          drawn.steps.beginUndo(act);
          for (UnitPair pair : drawn.steps.moves(act)) {
            drawn.steps.moveBack(act, pair);
          }
          drawn.map.drawAgain();

          assertThat(drawn.map.act(act))
              .get()
              .extracting(SuccessionAct::state)
              .isEqualTo(ActState.UNDOING);
          assertThat(
                  drawn.number("select count(*) from person where home_unit_id = ?1", unit.key()))
              .isOne();
          assertThat(drawn.living(province.key(), Drawn.TODAY, Drawn.TODAY)).isOne();
        });
  }

  @Test
  void theSecondOfTwoPlannedActsOnAUnitIsRefusedAndNamesTheFirst() {
    onMap(
        drawn -> {
          SuccessionRequest first = merge(drawn, "22366", "22390");
          drawn.map.keep(
              first.kind(), "Nghị quyết thứ nhất", first.date(), RequestText.of(first), null);

          for (SuccessionRequest second :
              List.of(
                  merge(drawn, "22390", "22402"),
                  merge(drawn, "22402", "22366"),
                  rename(drawn, "22390"))) {
            assertThatThrownBy(() -> drawn.check.requireUnplanned(second))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("succession.planned")
                .hasMessageContaining("Nghị quyết thứ nhất");
          }
          drawn.check.requireUnplanned(merge(drawn, "22402", "22609"));
        });
  }

  @Test
  void allThatIsAgainstAPlannedActIsKeptWithIt() {
    onMap(
        drawn -> {
          SuccessionRequest request =
              new SuccessionRequest(
                  SuccessionKind.MERGE,
                  "B",
                  LocalDate.of(2026, 3, 1),
                  List.of(made("n", "90001", UnitLevel.COMMUNE, UnitKind.WARD, provinceId(drawn))),
                  List.of(
                      new SuccessionRequest.Part(id(drawn, "22366"), "n", null),
                      new SuccessionRequest.Part(id(drawn, "22390"), "n", null)),
                  null);
          SuccessionAct act =
              drawn.map.keep(request.kind(), "B", request.date(), RequestText.of(request), null);
          drawn.apply(merge(drawn, "22366", "22402"));
          drawn.apply(merge(drawn, "22390", "22609"));

          assertThatThrownBy(() -> drawn.steps.begin(act.publicId(), request))
              .isInstanceOf(Refused.class)
              .satisfies(first -> drawn.steps.fail(act.publicId(), (Refused) first));

          assertThat(act.state()).isEqualTo(ActState.PLANNED);
          assertThat(Fault.read(act.fault()))
              .extracting(Fault::code, fault -> fault.values().get(0))
              .containsExactly(
                  Tuple.tuple("succession.unit-not-standing", name(drawn, "22366")),
                  Tuple.tuple("succession.unit-not-standing", name(drawn, "22390")));
        });
  }

  @Test
  void whatHoldsPeopleToBePlacedIsNoPartOfAnAct() {
    onMap(
        drawn -> {
          Map<String, UnitRow> now = drawn.byCode(Drawn.TODAY);
          UUID act =
              drawn.apply(
                  split(
                      id(drawn, "22366"),
                      DAY,
                      drawn,
                      now.get("22390").key(),
                      now.get("22402").key()));
          UUID holding = drawn.organisation.unit(holding(drawn, act)).id();
          LocalDate later = LocalDate.of(2026, 6, 1);

          for (SuccessionRequest.Part part :
              List.of(
                  new SuccessionRequest.Part(holding, now.get("22609").id().toString(), null),
                  new SuccessionRequest.Part(now.get("22609").id(), holding.toString(), null))) {
            SuccessionRequest request =
                new SuccessionRequest(SuccessionKind.MERGE, "B", later, null, List.of(part), null);
            assertThatThrownBy(() -> drawn.check.plan(request))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("organisation.to-be-placed");
          }
        });
  }

  private static SuccessionCounts counts(Drawn drawn, SuccessionRequest request) {
    return drawn.steps.count(drawn.check.plan(request), request);
  }

  private static SuccessionRequest merge(Drawn drawn, String from, String to) {
    return new SuccessionRequest(
        SuccessionKind.MERGE,
        "B",
        DAY,
        null,
        List.of(new SuccessionRequest.Part(id(drawn, from), id(drawn, to).toString(), null)),
        null);
  }

  private static SuccessionRequest rename(Drawn drawn, String code) {
    return new SuccessionRequest(
        SuccessionKind.RENAME,
        "B",
        DAY,
        null,
        null,
        List.of(
            new SuccessionRequest.UnitChange(id(drawn, code), null, "Xã Khác", null, null, null)));
  }

  private static SuccessionRequest split(UUID unit, LocalDate day, Drawn drawn, Long... into) {
    List<SuccessionRequest.Part> parts =
        Stream.of(into)
            .map(
                key ->
                    new SuccessionRequest.Part(
                        unit, drawn.organisation.unit(key).id().toString(), new BigDecimal("0.5")))
            .toList();
    return new SuccessionRequest(SuccessionKind.SPLIT, "B", day, null, parts, null);
  }

  private static SuccessionRequest.NewSuccessor made(
      String key, String code, UnitLevel level, UnitKind kind, String parent) {
    return new SuccessionRequest.NewSuccessor(
        key, code, "Đơn vị " + code, null, level, kind, parent);
  }

  private static Long holding(Drawn drawn, UUID act) {
    return drawn.steps.moves(act).stream()
        .map(UnitPair::holding)
        .filter(key -> key != null && drawn.organisation.unit(key).kind() == UnitKind.TO_BE_PLACED)
        .findFirst()
        .orElseThrow();
  }

  private static Long hamlet(Drawn drawn, UnitRow commune, String code, LocalDate from) {
    return drawn.organisation.key(
        drawn.organisation.create(
            UnitTree.ADMINISTRATIVE,
            NewUnit.named(code, "Thôn " + code, null, UnitLevel.HAMLET, UnitKind.HAMLET),
            commune.key(),
            null,
            from));
  }

  private static List<UnitRow> ofLevel(Drawn drawn, LocalDate day, UnitLevel level) {
    return drawn.byCode(day).values().stream().filter(unit -> unit.level() == level).toList();
  }

  private static UUID id(Drawn drawn, String code) {
    return drawn.byCode(LocalDate.of(2025, 12, 1)).get(code).id();
  }

  private static String name(Drawn drawn, String code) {
    return drawn.byCode(LocalDate.of(2025, 12, 1)).get(code).name();
  }

  private static String provinceId(Drawn drawn) {
    return id(drawn, "56").toString();
  }

  private static void onMap(Consumer<Drawn> rule) {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          rule.accept(drawn);
        });
  }

  private static void onEmptyMap(Consumer<Drawn> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Drawn(entityManager)));
  }
}
