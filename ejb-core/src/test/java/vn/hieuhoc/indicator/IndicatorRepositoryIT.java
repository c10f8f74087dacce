package vn.hieuhoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Each indicator against a register small enough to be counted by hand. */
class IndicatorRepositoryIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Instant IN_YEAR = Instant.parse("2026-03-02T02:00:00Z");
  private static final PageRequest FIRST = new PageRequest(0, 200);

  /** The province with two communes, in which every test counts. */
  private static final class Land {
    final SampleRegister register;
    final IndicatorRepository figures;
    final Long province;
    final Long east;
    final Long west;

    Land(SampleRegister register, IndicatorRepository figures) {
      this.register = register;
      this.figures = figures;
      this.province = register.province();
      this.east = register.commune(province);
      this.west = register.commune(province);
    }

    String tally(Indicator indicator, Long unit, LocalDate day) {
      Map<Long, Tally> tallies =
          figures.tallies(List.of(indicator), List.of(unit), times(day)).get(indicator);
      Tally tally = tallies.getOrDefault(unit, Tally.of(0, 0));
      return tally.numerator() + "/" + tally.denominator();
    }

    List<String> names(Indicator indicator, Long unit, Boolean counted) {
      Page<CountedRow> page =
          figures.rows(indicator, unit, times(TODAY), counted, List.of(), FIRST);
      assertThat(page.total()).isEqualTo(page.items().size());
      return page.items().stream().map(CountedRow::name).toList();
    }
  }

  @Test
  void workersOfTitledCollectivesAreCountedOnceWhereTheyLive() {
    inLand(
        land -> {
          SampleRegister r = land.register;
          Long titled = r.hamlet(land.east);
          Long plain = r.hamlet(land.east);
          Long far = r.hamlet(land.west);
          r.title("LEARNING_COMMUNITY", "HAMLET", titled);

          Long an = r.worker("Lê Văn An", titled);
          r.citizen(an);
          Long binh = r.worker("Lê Văn Bình", titled);
          r.title("LEARNING_FAMILY", "HOUSEHOLD", r.household(titled, binh));
          Long chi = r.person("Lê Thị Chi", 1970, "FARMER");
          r.lives(chi, plain, LocalDate.of(2025, 7, 1), null);
          r.citizen(chi);
          r.title("LEARNING_CLAN", "CLAN", r.clan(plain, chi));
          Long untitled = r.worker("Lê Văn Dũng", plain);
          r.citizen(untitled);
          Long student = r.person("Lê Thị Em", 2005, "STUDENT");
          r.lives(student, titled, LocalDate.of(2025, 7, 1), null);
          Long revoked = r.worker("Lê Văn Giang", far);
          r.title("LEARNING_FAMILY", "HOUSEHOLD", r.household(far, revoked));
          r.title(
              "LEARNING_CITIZEN",
              "PERSON",
              revoked,
              LocalDate.of(2025, 8, 1),
              null,
              LocalDate.of(2026, 5, 1));
          Long lapsed = r.worker("Lê Văn Hải", far);
          r.title(
              "LEARNING_FAMILY",
              "HOUSEHOLD",
              r.household(far, lapsed),
              LocalDate.of(2025, 7, 1),
              LocalDate.of(2026, 1, 1),
              null);
          Long mover = r.person("Lê Văn Khoa", 1990, "WORKER");
          r.lives(mover, plain, LocalDate.of(2025, 7, 1), JUNE);
          r.lives(mover, far, JUNE, null);
          r.title("LEARNING_FAMILY", "HOUSEHOLD", r.household(far, mover));
          r.citizen(mover);
          Long twin = r.worker("Lê Văn An", titled);
          r.mergedInto(twin, an);
          Long child = r.person("Lê Văn Lộc", 2013, "WORKER");
          r.lives(child, titled, LocalDate.of(2025, 7, 1), null);

          assertThat(land.tally(Indicator.I6, land.east, TODAY)).isEqualTo("2/3");
          assertThat(land.tally(Indicator.I6, land.west, TODAY)).isEqualTo("1/2");
          assertThat(land.tally(Indicator.I6, land.province, TODAY)).isEqualTo("3/5");
          assertThat(land.tally(Indicator.I6, titled, TODAY)).isEqualTo("1/2");
          assertThat(land.tally(Indicator.I6, land.west, LocalDate.of(2026, 4, 30)))
              .isEqualTo("1/1");
          assertThat(land.tally(Indicator.I6, land.west, LocalDate.of(2025, 12, 31)))
              .isEqualTo("1/2");
          assertThat(land.tally(Indicator.I6, land.east, JUNE.minusDays(1))).isEqualTo("3/4");
          assertThat(land.names(Indicator.I6, land.province, true))
              .containsExactly("Lê Văn An", "Lê Thị Chi", "Lê Văn Khoa");
          assertThat(land.names(Indicator.I6, land.province, false))
              .containsExactly("Lê Văn Bình", "Lê Văn Giang");

          CountedRow both =
              land.figures
                  .rows(Indicator.I6, land.east, times(TODAY), false, List.of(), FIRST)
                  .items()
                  .get(0);
          assertThat(both.facts()).containsExactly(Fact.LEARNING_FAMILY, Fact.LEARNING_COMMUNITY);
          assertThat(both.missing()).containsExactly(Fact.LEARNING_CITIZEN);
          assertThat(both.birthYear()).isEqualTo(1980);
        });
  }

  @Test
  void staffOfTitledWorkplacesIsCountedWhereTheWorkplaceLies() {
    inLand(
        land -> {
          SampleRegister r = land.register;
          Long school = r.workplace(land.east);
          Long office = r.workplace(land.west);
          Long shop = r.workplace(land.west);
          r.title("LEARNING_UNIT", "WORKPLACE", school);
          r.title("LEARNING_UNIT", "WORKPLACE", office);
          Long an = staff(r, "Vũ An", school, null);
          r.citizen(an);
          staff(r, "Vũ Bình", school, null);
          Long two = staff(r, "Vũ Chi", school, null);
          r.works(two, office, null);
          r.citizen(two);
          r.citizen(staff(r, "Vũ Dũng", shop, null));
          r.citizen(staff(r, "Vũ Em", school, LocalDate.of(2026, 3, 1)));

          assertThat(land.tally(Indicator.I7, land.east, TODAY)).isEqualTo("2/3");
          assertThat(land.tally(Indicator.I7, land.west, TODAY)).isEqualTo("1/1");
          assertThat(land.tally(Indicator.I7, land.province, TODAY)).isEqualTo("2/3");
          assertThat(land.tally(Indicator.I7, land.east, LocalDate.of(2026, 2, 28)))
              .isEqualTo("3/4");
          assertThat(land.names(Indicator.I7, land.province, null))
              .containsExactly("Vũ An", "Vũ Bình", "Vũ Chi");
        });
  }

  @Test
  void anAssociationCountsWhenItsHeadLeadsTheCentreOfTheSameCommune() {
    inLand(
        land -> {
          SampleRegister r = land.register;
          Long south = r.commune(land.province);
          Long eastern = r.association(land.east);
          Long western = r.association(land.west);
          Long southern = r.association(south);
          Long easternCentre = r.centre(land.east);
          Long southernCentre = r.centre(south);
          Long chair = r.person("Đỗ An", 1965, "CADRE");
          r.holds(chair, eastern, "CHAIR", null);
          r.holds(chair, easternCentre, "CENTRE_DIRECTOR", null);
          Long elsewhere = r.person("Đỗ Bình", 1965, "CADRE");
          r.holds(elsewhere, western, "VICE_CHAIR", null);
          r.holds(elsewhere, easternCentre, "CENTRE_DEPUTY", null);
          Long before = r.person("Đỗ Chi", 1965, "CADRE");
          r.holds(before, southern, "CHAIR", null);
          r.holds(before, southernCentre, "CENTRE_DEPUTY", LocalDate.of(2026, 6, 1));
          Long member = r.person("Đỗ Dũng", 1965, "CADRE");
          r.holds(member, southern, "MEMBER", null);
          r.holds(member, southernCentre, "CENTRE_DIRECTOR", null);

          assertThat(land.tally(Indicator.I8, land.province, TODAY)).isEqualTo("1/3");
          assertThat(land.tally(Indicator.I8, land.province, LocalDate.of(2026, 5, 31)))
              .isEqualTo("2/3");
          assertThat(land.tally(Indicator.I8, land.west, TODAY)).isEqualTo("0/1");
          assertThat(
                  land.figures
                      .rows(Indicator.I8, land.province, times(TODAY), false, List.of(), FIRST)
                      .items())
              .hasSize(2)
              .allSatisfy(row -> assertThat(row.missing()).containsExactly(Fact.LEADS_CENTRE));
        });
  }

  @Test
  void aCadreCountsWithAnActivityAndTheTrainingInTheYear() {
    inLand(
        land -> {
          SampleRegister r = land.register;
          Long eastern = r.association(land.east);
          Long western = r.association(land.west);
          Long centre = r.centre(land.east);
          Long programme = r.programme(land.province, "IT_FOR_CADRES");
          Long course = r.course(centre);

          Long presenter = cadre(r, "Hồ An", eastern, "CHAIR");
          Long held = r.session(course, centre, presenter, IN_YEAR, "HELD");
          r.completed(programme, presenter, IN_YEAR);
          Long helper = cadre(r, "Hồ Bình", eastern, "VICE_CHAIR");
          r.helps(helper, held);
          Long onlyTrained = cadre(r, "Hồ Chi", western, "BOARD_MEMBER");
          r.completed(programme, onlyTrained, IN_YEAR);
          Long giver = cadre(r, "Hồ Dũng", western, "BOARD_MEMBER");
          r.record(giver, "CONTRIBUTION", "urn:giup", IN_YEAR, "CONFIRMED");
          r.completed(programme, giver, IN_YEAR);
          Long member = cadre(r, "Hồ Em", western, "MEMBER");
          r.completed(programme, member, IN_YEAR);
          Long lastYear = cadre(r, "Hồ Giang", western, "CHAIR");
          r.session(course, centre, lastYear, Instant.parse("2025-12-31T16:59:59Z"), "HELD");
          r.completed(programme, lastYear, IN_YEAR);
          Long voided = cadre(r, "Hồ Hải", western, "VICE_CHAIR");
          r.voided(r.record(voided, "CONTRIBUTION", "urn:giup", IN_YEAR, "CONFIRMED"));
          r.completed(programme, voided, IN_YEAR);
          Long says = cadre(r, "Hồ Khoa", western, "BOARD_MEMBER");
          r.record(says, "CONTRIBUTION", "urn:giup", IN_YEAR, "SELF_DECLARED");
          r.session(course, centre, says, IN_YEAR, "PLANNED");
          r.session(course, western, says, IN_YEAR, "HELD");
          r.completed(programme, says, IN_YEAR);

          assertThat(land.tally(Indicator.I9, land.east, TODAY)).isEqualTo("1/2");
          assertThat(land.tally(Indicator.I9, land.west, TODAY)).isEqualTo("1/5");
          assertThat(land.tally(Indicator.I9, land.province, TODAY)).isEqualTo("2/7");
          assertThat(land.tally(Indicator.I9, land.province, LocalDate.of(2026, 3, 1)))
              .isEqualTo("0/7");
          assertThat(land.names(Indicator.I9, land.province, true))
              .containsExactly("Hồ An", "Hồ Dũng");
          assertThat(
                  land.figures
                      .rows(Indicator.I9, land.east, times(TODAY), false, List.of(), FIRST)
                      .items()
                      .get(0)
                      .missing())
              .containsExactly(Fact.IT_TRAINING);
        });
  }

  @Test
  void whereNobodyIsToBeCountedThereIsNoTally() {
    inLand(
        land ->
            assertThat(
                    land.figures
                        .tallies(List.of(Indicator.values()), List.of(land.east), times(TODAY))
                        .values())
                .allSatisfy(byUnit -> assertThat(byUnit).isEmpty()));
  }

  @Test
  void aPeriodOfTheProvinceIsFoundByItsCode() {
    inLand(land -> assertThat(land.figures.period("2026-Q3")).isEmpty());
  }

  private static Long staff(SampleRegister r, String name, Long workplace, LocalDate to) {
    Long person = r.person(name, 1985, "STAFF");
    r.works(person, workplace, to);
    return person;
  }

  private static Long cadre(SampleRegister r, String name, Long association, String kind) {
    Long person = r.person(name, 1965, "CADRE");
    r.holds(person, association, kind, null);
    return person;
  }

  private static IndicatorRepository.Times times(LocalDate day) {
    return new IndicatorRepository.Times(day, TODAY, ReportingPeriod.year(day.getYear()));
  }

  private static void inLand(Consumer<Land> work) {
    Wired.inTransaction(
        entityManager -> {
          IndicatorRepository figures =
              Wired.with(
                  Wired.with(entityManager, new IndicatorRepository()),
                  "parameters",
                  SampleParameters.usual());
          work.accept(new Land(new SampleRegister(entityManager), figures));
        });
  }
}
