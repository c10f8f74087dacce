package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.directory.SampleDirectory;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.PageRequest;

/** Finding people in a real database. */
class PersonRepositoryIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PageRequest PAGE = new PageRequest(0, 20);

  @Test
  void namesAreFoundWithoutMarksAndSortedByGivenName() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          PersonFinder finder = finder(entityManager, people);
          Long hamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
          lives(people, "Nguyễn Thị Đường", 1958, hamlet);
          lives(people, "Trần Văn Ân", 1990, hamlet);
          lives(people, "Bo Bo Thị Bông", 1971, hamlet);
          lives(people, "Lê Ánh", 2001, hamlet);
          lives(people, "Điểu", 1949, hamlet);

          assertThat(found(finder, "duong", hamlet)).containsExactly("Nguyễn Thị Đường");
          assertThat(found(finder, "THI ngu", hamlet)).containsExactly("Nguyễn Thị Đường");
          assertThat(found(finder, null, hamlet))
              .containsExactly(
                  "Lê Ánh", "Trần Văn Ân", "Bo Bo Thị Bông", "Điểu", "Nguyễn Thị Đường");
          assertThat(found(finder, "%", hamlet)).isEmpty();
          assertThat(
                  finder
                      .search(new PersonSearch("", null, 1971), List.of(hamlet), PAGE, TODAY)
                      .total())
              .isOne();
        });
  }

  @Test
  void whatIsWrittenLaterIsFoundAtOnceAndWhatIsMergedNoMore() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          PersonFinder finder = finder(entityManager, people);
          Long hamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
          lives(people, "Mấu Thị Bích", 1958, hamlet);
          assertThat(found(finder, "mau", hamlet)).containsExactly("Mấu Thị Bích");

          Person written = lives(people, "Mấu Văn An", 1990, hamlet);
          assertThat(found(finder, "mau", hamlet)).containsExactly("Mấu Văn An", "Mấu Thị Bích");

          written.rename("Cao Văn Ư");
          written.modified(Instant.now(java.time.Clock.systemUTC()));
          entityManager.flush();
          assertThat(found(finder, "mau", hamlet)).containsExactly("Mấu Thị Bích");
          assertThat(found(finder, "cao u", hamlet)).containsExactly("Cao Văn Ư");

          entityManager
              .createNativeQuery(
                  "update person set merged_into_id = id, modified_at = utc_timestamp(6) where id = ?1")
              .setParameter(1, written.id())
              .executeUpdate();
          assertThat(found(finder, "cao u", hamlet)).isEmpty();
        });
  }

  @Test
  void rowsSayHamletAndCommune() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Person inHamlet = lives(people, "Cao Thị Lan", 1980, hamlet);
          Person inCommune = lives(people, "Mấu Thị Bích", 1984, commune);

          PersonRow first = people.rowsOf(List.of(inHamlet.id()), TODAY).get(0);
          PersonRow second = people.rowsOf(List.of(inCommune.id()), TODAY).get(0);

          assertThat(first.homeLine()).isEqualTo("Thôn Phú Hội 1, Xã Vạn Thắng");
          assertThat(first.birthDate()).isEqualTo(PartialDate.ofYear(1980));
          assertThat(second.homeLine()).isEqualTo("Xã Vạn Thắng");
        });
  }

  @Test
  void nobodyIsFoundOutOfReach() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long other = SampleUnits.commune(entityManager);
          Person person = lives(people, "Cao Thị Lan", 1980, commune);

          PersonFinder finder = finder(entityManager, people);
          assertThat(found(finder, "lan", other)).isEmpty();
          assertThat(found(finder, person.personNumber(), other)).isEmpty();
          assertThat(found(finder, person.personNumber(), commune)).hasSize(1);
        });
  }

  @Test
  void whatPeopleWorkOnIsCountedInOnePassAndListedAlike() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Long noHamlets = SampleUnits.commune(entityManager);
          Long elsewhere = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
          PersonFinder finder = finder(entityManager, people);
          lives(people, "Cao Thị Rõ", 1980, hamlet);
          lives(people, "Cao Thị Đảo", 1980, noHamlets);
          lives(people, "Cao Thị Xã", 1980, commune);
          declared(entityManager, lives(people, "Cao Văn Ngoài", 1980, elsewhere));
          List<Long> reach = List.of(commune, noHamlets);
          tabs(finder, reach, 3, 0, 1, 0);

          Person late = lives(people, "Cao Văn Sau", 1981, hamlet);
          declared(entityManager, late);
          Person unborn = lives(people, "Lê Văn Năm", 1980, commune);
          entityManager
              .createNativeQuery("update person set birth_year = null where id = " + unborn.id())
              .executeUpdate();

          tabs(finder, reach, 5, 1, 2, 1);
          assertThat(on(finder, PersonSearch.Tab.UNCONFIRMED, reach))
              .containsExactly("Cao Văn Sau");
          assertThat(on(finder, PersonSearch.Tab.UNPLACED, reach))
              .containsExactlyInAnyOrder("Cao Thị Xã", "Lê Văn Năm");
          assertThat(on(finder, PersonSearch.Tab.NO_YEAR, reach)).containsExactly("Lê Văn Năm");
          assertThat(finder.tabs(new PersonSearch("cao", null, 1981), reach))
              .containsEntry(PersonSearch.Tab.ALL, 1)
              .containsEntry(PersonSearch.Tab.UNCONFIRMED, 1);
          assertThat(finder.tabs(new PersonSearch(late.personNumber(), null, null), reach))
              .isEmpty();
        });
  }

  private static void declared(EntityManager entityManager, Person person) {
    entityManager
        .createNativeQuery(
            "update person set identity_assurance = 'SELF_DECLARED' where id = " + person.id())
        .executeUpdate();
  }

  private static void tabs(PersonFinder finder, List<Long> reach, int... counts) {
    assertThat(finder.tabs(PersonSearch.ALL, reach).values())
        .containsExactly(counts[0], counts[1], counts[2], counts[3]);
  }

  private static List<String> on(PersonFinder finder, PersonSearch.Tab tab, List<Long> reach) {
    return finder
        .search(new PersonSearch(null, null, null, tab), reach, PAGE, TODAY)
        .items()
        .stream()
        .map(PersonRow::fullName)
        .toList();
  }

  @Test
  void readingInOrderOfEntryGoesOnWhereItStopped() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long commune = SampleUnits.commune(entityManager);
          UUID first = lives(people, "Zơ Râm Một", 1980, commune).publicId();
          UUID second = lives(people, "An Hai", 1981, commune).publicId();

          PersonFinder finder = finder(entityManager, people);
          assertThat(finder.list(PersonSearch.ALL, List.of(commune), null, 1, TODAY))
              .extracting(PersonRow::id)
              .containsExactly(first);
          assertThat(finder.list(PersonSearch.ALL, List.of(commune), first, 5, TODAY))
              .extracting(PersonRow::id)
              .containsExactly(second);
          PersonSearch named = new PersonSearch("a", null, null);
          assertThat(finder.list(named, List.of(commune), null, 1, TODAY))
              .extracting(PersonRow::id)
              .containsExactly(second);
          assertThat(finder.list(named, List.of(commune), second, 5, TODAY)).isEmpty();
        });
  }

  @Test
  void whereSomebodyLivedIsReadByDate() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long here = SampleUnits.commune(entityManager);
          Long there = SampleUnits.commune(entityManager);
          Person person = lives(people, "Cao Thị Lan", 1980, here);
          people.stays(person.id()).get(0).end(LocalDate.of(2026, 3, 1));
          people.add(new Residence(person.id(), there, LocalDate.of(2026, 3, 1)));

          assertThat(people.homeAt(person.id(), LocalDate.of(2026, 2, 28))).contains(here);
          assertThat(people.homeAt(person.id(), LocalDate.of(2026, 3, 1))).contains(there);
          assertThat(people.livingUnder(here, LocalDate.of(2026, 2, 1)))
              .containsExactly(person.id());
          assertThat(people.livingUnder(here, TODAY)).isEmpty();
          assertThat(people.residences(person.id()))
              .extracting(StayRow::unitKey)
              .containsExactly(there, here);
        });
  }

  private static Person lives(PersonRepository people, String name, int born, Long unit) {
    String number =
        String.format(
            java.util.Locale.ROOT,
            "HH%08d",
            java.util.concurrent.ThreadLocalRandom.current().nextInt(100_000_000));
    Person person = new Person(number, name, IdentityAssurance.CONFIRMED, Instant.EPOCH);
    person.modified(Instant.now(java.time.Clock.systemUTC()));
    person.born(PartialDate.ofYear(born));
    person.livesAt(unit);
    people.add(person);
    people.add(new Residence(person.id(), unit, LocalDate.of(2026, 1, 1)));
    return person;
  }

  private static PersonFinder finder(EntityManager entityManager, PersonRepository people) {
    PersonFinder finder = Wired.with(new PersonFinder(), "people", people);
    Wired.with(finder, "reach", Wired.with(new RegisterReach(), "caller", new Caller()));
    return Wired.with(finder, "directory", SampleDirectory.over(entityManager));
  }

  private static List<String> found(PersonFinder finder, String words, Long reach) {
    return finder
        .search(new PersonSearch(words, null, null), List.of(reach), PAGE, TODAY)
        .items()
        .stream()
        .map(PersonRow::fullName)
        .toList();
  }
}
