package vn.hieuhoc.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.PageRequest;

/** Finding entries of one person in a real database. */
class DuplicateRepositoryIT {

  private static final PageRequest PAGE = new PageRequest(0, 20);

  @Test
  void theSameNameAndYearInTheSameHamletIsAPair() {
    Wired.inTransaction(
        entityManager -> {
          DuplicateRepository duplicates = Wired.with(entityManager, new DuplicateRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Long one = SamplePeople.living(entityManager, "Cao Thị Hòa", 1980, hamlet);
          Long same = SamplePeople.living(entityManager, "CAO THỊ HOÀ", 1980, hamlet);
          Long younger = SamplePeople.living(entityManager, "Cao Thị Hòa", 2001, hamlet);
          Long elsewhere = SamplePeople.living(entityManager, "Cao Thị Hòa", 1980, commune);

          DuplicateRepository.Pair pair = DuplicateRepository.Pair.of(same, one);
          assertThat(duplicates.of(same)).containsOnlyKeys(pair);
          assertThat(duplicates.of(younger)).isEmpty();
          assertThat(duplicates.of(elsewhere)).isEmpty();
          assertThat(duplicates.at(hamlet)).containsOnlyKeys(pair);
        });
  }

  @Test
  void aSharedTelephoneIsAPairOnlyWithASimilarName() {
    Wired.inTransaction(
        entityManager -> {
          DuplicateRepository duplicates = Wired.with(entityManager, new DuplicateRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Long mother = SamplePeople.living(entityManager, "Mấu Thị Bích", 1970, hamlet);
          Long again = SamplePeople.living(entityManager, "Mấu Bích", 1971, commune);
          Long son = SamplePeople.living(entityManager, "Mấu Văn Tâm", 1998, hamlet);
          phone(entityManager, "0905111222", mother, again, son);

          assertThat(duplicates.of(mother))
              .containsOnlyKeys(DuplicateRepository.Pair.of(mother, again))
              .containsValue(PairReason.PHONE);
          assertThat(duplicates.of(son)).isEmpty();
        });
  }

  @Test
  void whatWasDecidedIsNotSuggestedAgain() {
    Wired.inTransaction(
        entityManager -> {
          DuplicateRepository duplicates = Wired.with(entityManager, new DuplicateRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Long one = SamplePeople.living(entityManager, "Cao Thị Hòa", 1980, hamlet);
          Long other = SamplePeople.living(entityManager, "Cao Thị Hoà", 1980, hamlet);
          DuplicateRepository.Pair pair = DuplicateRepository.Pair.of(one, other);
          duplicates.keep(pair, PairReason.NAME, Instant.EPOCH);
          assertThat(open(duplicates, commune)).hasSize(1);

          duplicates.find(pair).orElseThrow().decide(PairStatus.DISTINCT, Instant.EPOCH, 1L);
          entityManager.flush();
          duplicates.keep(pair, PairReason.NAME, Instant.EPOCH);
          duplicates.drop(one, List.of());

          assertThat(open(duplicates, commune)).isEmpty();
          entityManager.clear();
          assertThat(duplicates.find(pair).orElseThrow().status()).isEqualTo(PairStatus.DISTINCT);
        });
  }

  @Test
  void anUndecidedPairThatIsFoundNoMoreIsNone() {
    Wired.inTransaction(
        entityManager -> {
          DuplicateRepository duplicates = Wired.with(entityManager, new DuplicateRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long one = SamplePeople.living(entityManager, "Cao Thị Hòa", 1980, commune);
          Long other = SamplePeople.living(entityManager, "Cao Thị Hoà", 1980, commune);
          duplicates.keep(DuplicateRepository.Pair.of(one, other), PairReason.NAME, Instant.EPOCH);

          duplicates.drop(other, List.of());

          assertThat(open(duplicates, commune)).isEmpty();
        });
  }

  private static List<DuplicateRepository.Found> open(DuplicateRepository duplicates, Long unit) {
    DuplicateRepository.Filter filter =
        new DuplicateRepository.Filter(List.of(unit), null, PairStatus.OPEN);
    List<DuplicateRepository.Found> found = duplicates.list(filter, PAGE);
    assertThat(duplicates.count(filter)).isEqualTo(found.size());
    return found;
  }

  private static void phone(EntityManager entityManager, String phone, Long... people) {
    for (Long person : people) {
      entityManager
          .createNativeQuery("update person set phone = ?1 where id = ?2")
          .setParameter(1, phone)
          .setParameter(2, person)
          .executeUpdate();
    }
  }
}
