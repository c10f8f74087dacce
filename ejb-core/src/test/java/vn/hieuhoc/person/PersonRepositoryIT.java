package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Page;
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
          Long hamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
          lives(people, "Nguyễn Thị Đường", 1958, hamlet);
          lives(people, "Trần Văn Ân", 1990, hamlet);
          lives(people, "Bo Bo Thị Bông", 1971, hamlet);
          lives(people, "Lê Ánh", 2001, hamlet);
          lives(people, "Điểu", 1949, hamlet);

          assertThat(names(people.search(filter("duong", hamlet, hamlet), PAGE)))
              .containsExactly("Nguyễn Thị Đường");
          assertThat(names(people.search(filter("THI nguyen", hamlet, hamlet), PAGE)))
              .containsExactly("Nguyễn Thị Đường");
          assertThat(names(people.search(filter(null, hamlet, hamlet), PAGE)))
              .containsExactly(
                  "Lê Ánh", "Trần Văn Ân", "Bo Bo Thị Bông", "Điểu", "Nguyễn Thị Đường");
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

          assertThat(people.search(filter("lan", other, null), PAGE).total()).isZero();
          assertThat(people.search(filter(person.personNumber(), other, null), PAGE).total())
              .isZero();
          assertThat(people.search(filter(person.personNumber(), commune, null), PAGE).total())
              .isOne();
        });
  }

  @Test
  void readingInOrderOfEntryGoesOnWhereItStopped() {
    Wired.inTransaction(
        entityManager -> {
          PersonRepository people = Wired.with(entityManager, new PersonRepository());
          Long commune = SampleUnits.commune(entityManager);
          UUID first = lives(people, "Zơ Râm Một", 1980, commune).publicId();
          UUID second = lives(people, "An Hai", 1981, commune).publicId();

          PersonRepository.Filter all =
              new PersonRepository.Filter(PersonSearch.ALL, null, List.of(commune), TODAY, null);
          PersonRepository.Filter rest =
              new PersonRepository.Filter(PersonSearch.ALL, null, List.of(commune), TODAY, first);

          assertThat(people.inOrderOfEntry(all, 1))
              .extracting(PersonRow::id)
              .containsExactly(first);
          assertThat(people.inOrderOfEntry(rest, 5))
              .extracting(PersonRow::id)
              .containsExactly(second);
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
          people.lastingResidence(person.id()).orElseThrow().end(LocalDate.of(2026, 3, 1));
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
    String number = "HH" + Math.abs(UUID.randomUUID().hashCode());
    Person person = new Person(number, name, IdentityAssurance.CONFIRMED, Instant.EPOCH);
    person.born(PartialDate.ofYear(born));
    person.livesAt(unit);
    people.add(person);
    people.add(new Residence(person.id(), unit, LocalDate.of(2026, 1, 1)));
    return person;
  }

  private static PersonRepository.Filter filter(String words, Long reach, Long under) {
    return new PersonRepository.Filter(
        new PersonSearch(words, null, null), under, List.of(reach), TODAY, null);
  }

  private static List<String> names(Page<PersonRow> page) {
    return page.items().stream().map(PersonRow::fullName).toList();
  }
}
