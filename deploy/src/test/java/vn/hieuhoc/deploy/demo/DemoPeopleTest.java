package vn.hieuhoc.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

  private static final Set<String> NO_COMMUNE = Set.of("56");

  private final DemoPeople people = DemoPeople.read();
  private final DemoPlaces places = DemoPlaces.read();
  private final Set<String> keys =
      people.everybody().stream().map(DemoPerson::key).collect(Collectors.toSet());
  private final Set<String> hamlets =
      places.hamlets().stream().map(DemoPlaces.Hamlet::key).collect(Collectors.toSet());

  @Test
  void sixtyPeopleLiveInEighteenHouseholdsAndBeyond() {
    assertThat(people.everybody()).hasSize(60);
    assertThat(people.everybody().stream().map(DemoPerson::key)).doesNotHaveDuplicates();
    assertThat(people.everybody().stream().map(DemoPerson::fullName)).doesNotHaveDuplicates();
    assertThat(people.households()).hasSize(18);
  }

  @Test
  void placesLieInCommunesOfTheMap() {
    assertThat(Facts.communes().keySet())
        .containsAll(places.hamlets().stream().map(DemoPlaces.Hamlet::commune).toList())
        .containsAll(places.centres().stream().map(DemoPlaces.Centre::commune).toList())
        .containsAll(places.workplaces().stream().map(DemoPlaces.Workplace::commune).toList());
    assertThat(places.hamlets()).hasSize(12);
    assertThat(places.hamlets().stream().filter(DemoPlaces.Hamlet::remote)).hasSize(1);
  }

  @Test
  void everybodyLivesSomewhereAndWasBornWhenPeopleAre() {
    for (DemoPerson person : people.everybody()) {
      assertThat(hamlets).contains(person.place());
      assertThat(person.birthYear()).isBetween(1950, 2020);
      if (person.birthDate().length() > 4) {
        LocalDate.parse(person.birthDate());
      }
      assertThat(Set.of("ONG", "BA", "CHU", "CO", "ANH", "CHI", "EM"))
          .contains(person.formOfAddress());
      assertThat(Set.of("FARMER", "WORKER", "CADRE", "STAFF", "STUDENT", "RETIRED", "OTHER"))
          .contains(person.workingStatus());
    }
  }

  @Test
  void childrenHaveGuardiansAndNoYearOfTheirOwn() {
    for (DemoPerson person : people.everybody()) {
      if (person.birthYear() > 2011) {
        assertThat(person.guardian()).as(person.key()).isNotNull();
        assertThat(person.profile()).as(person.key()).isNull();
      }
      if (person.guardian() != null) {
        assertThat(keys).contains(person.guardian());
      }
    }
  }

  @Test
  void clansWorkplacesOfficesAndAccountsNamePeopleThereAre() {
    Set<String> workplaces =
        places.workplaces().stream().map(DemoPlaces.Workplace::key).collect(Collectors.toSet());
    people
        .clans()
        .forEach(clan -> assertThat(keys).contains(clan.head()).containsAll(clan.members()));
    people.clans().forEach(clan -> assertThat(clan.members()).contains(clan.head()));
    people.employments().forEach(job -> assertThat(workplaces).contains(job.workplace()));
    assertThat(keys)
        .containsAll(people.employments().stream().map(DemoPeople.Employment::person).toList())
        .containsAll(people.positions().stream().map(DemoPeople.Position::person).toList())
        .containsAll(people.accounts().stream().map(DemoPeople.Account::person).toList());
    people.caseWork().forEach(work -> assertThat(keys).containsAll(work.submitted()));
    people.caseWork().forEach(work -> assertThat(work.submitted()).containsAll(work.decided()));
    people
        .caseWork()
        .forEach(
            work ->
                assertThat(work.submitted())
                    .containsAll(work.agreed())
                    .as("waits for the hamlet")
                    .hasSizeGreaterThanOrEqualTo(work.agreed().size() + work.decided().size()));
  }

  @Test
  void accountsHoldRolesAtPlacesThereAre() {
    assertThat(people.accounts().stream().map(DemoPeople.Account::user)).doesNotHaveDuplicates();
    List<String> at =
        people.accounts().stream()
            .flatMap(account -> account.roles().stream())
            .filter(role -> role.contains("@"))
            .map(role -> role.substring(role.indexOf('@') + 1))
            .toList();
    assertThat(at)
        .allSatisfy(
            place ->
                assertThat(
                        hamlets.contains(place)
                            || Facts.communes().containsKey(place)
                            || NO_COMMUNE.contains(place))
                    .as(place)
                    .isTrue());
  }

  @Test
  void everyCommuneOfTheDemoHasAnAssociationAndSomebodyWhoRunsItsCentre() {
    Set<String> communes =
        places.centres().stream().map(DemoPlaces.Centre::commune).collect(Collectors.toSet());
    assertThat(communes).hasSize(6);
    for (String commune : communes) {
      assertThat(people.positions())
          .anyMatch(p -> p.kind().equals("CHAIR") && p.at().equals("HKH-" + commune))
          .anyMatch(p -> p.kind().equals("CENTRE_DIRECTOR") && p.at().equals("TTHTCD-" + commune));
      assertThat(people.accounts())
          .anyMatch(account -> account.roles().contains("CENTRE_MANAGER@" + commune));
    }
  }

  @Test
  void paperDecisionsNameHouseholdsClansAndWorkplacesThereAre() {
    Set<String> subjects =
        people.households().stream().map(DemoPeople.Household::code).collect(Collectors.toSet());
    people.clans().forEach(clan -> subjects.add(clan.key()));
    places.workplaces().forEach(workplace -> subjects.add(workplace.key()));
    people
        .paperDecisions()
        .forEach(decision -> assertThat(subjects).containsAll(decision.subjects()));
  }
}
