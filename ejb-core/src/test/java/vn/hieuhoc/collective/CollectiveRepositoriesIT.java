package vn.hieuhoc.collective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.PageRequest;

/** Households and clans in a real database. */
class CollectiveRepositoriesIT {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void aHouseholdIsFoundByItsHead() {
    Wired.inTransaction(
        entityManager -> {
          HouseholdRepository households = Wired.with(entityManager, new HouseholdRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long hamlet = SampleUnits.hamletOf(entityManager, commune);
          Long head = SamplePeople.living(entityManager, "Nguyễn Văn Tám", 1960, hamlet);
          Long child = SamplePeople.living(entityManager, "Nguyễn Thị Khang", 2012, hamlet);
          Household household = household(households, "H0001", hamlet);
          households.add(new HouseholdMember(household.id(), head, MemberRole.HEAD, START));
          households.add(new HouseholdMember(household.id(), child, MemberRole.MEMBER, START));

          var found =
              households.search(
                  List.of(commune), List.of(child), "", TODAY, new PageRequest(0, 20));

          assertThat(found.total()).isOne();
          assertThat(found.items().get(0).headName()).isEqualTo("Nguyễn Văn Tám");
          assertThat(found.items().get(0).unitName()).isEqualTo("Thôn Phú Hội 1");
          assertThat(households.memberKeys(household.id(), TODAY)).containsExactly(head, child);
          assertThat(households.members(household.id()))
              .extracting(MemberRow::role)
              .containsExactly(MemberRole.HEAD, MemberRole.MEMBER);
          assertThat(households.hasHead(household.id(), TODAY)).isTrue();
        });
  }

  @Test
  void membershipIsReadByDate() {
    Wired.inTransaction(
        entityManager -> {
          HouseholdRepository households = Wired.with(entityManager, new HouseholdRepository());
          Long hamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
          Long person = SamplePeople.living(entityManager, "Cao Thị Lan", 1985, hamlet);
          Household before = household(households, "H0001", hamlet);
          Household after = household(households, "H0002", hamlet);
          LocalDate wedding = LocalDate.of(2026, 6, 1);
          HouseholdMember first =
              new HouseholdMember(before.id(), person, MemberRole.MEMBER, START);
          households.add(first);
          first.end(wedding);
          households.add(new HouseholdMember(after.id(), person, MemberRole.MEMBER, wedding));

          assertThat(households.keyOfPerson(person, wedding.minusDays(1))).contains(before.id());
          assertThat(households.keyOfPerson(person, wedding)).contains(after.id());
          assertThat(households.lasting(person, wedding)).isPresent();
          assertThat(households.lastingIn(before.id(), person)).isEmpty();
        });
  }

  @Test
  void collectivesOutOfReachAreNotListed() {
    Wired.inTransaction(
        entityManager -> {
          HouseholdRepository households = Wired.with(entityManager, new HouseholdRepository());
          ClanRepository clans = Wired.with(entityManager, new ClanRepository());
          Long here = SampleUnits.commune(entityManager);
          Long there = SampleUnits.commune(entityManager);
          Household first = household(households, "H0001", here);
          household(households, "H0002", there);
          Household last = household(households, "H0003", here);
          clans.add(new Clan("Họ Nguyễn Văn", here, START, Instant.EPOCH));
          clans.add(new Clan("Họ Cao", there, START, Instant.EPOCH));

          assertThat(households.inOrderOfEntry(List.of(here), List.of(here), TODAY, null, 9))
              .extracting(HouseholdRow::code)
              .containsExactly("H0001", "H0003");
          assertThat(
                  households.inOrderOfEntry(
                      List.of(here), List.of(here), TODAY, first.publicId(), 9))
              .extracting(HouseholdRow::id)
              .containsExactly(last.publicId());
          assertThat(households.inOrderOfEntry(List.of(here), List.of(there), TODAY, null, 9))
              .isEmpty();
          assertThat(clans.inOrderOfEntry(List.of(here), List.of(here), TODAY, null, 9))
              .extracting(ClanRow::name)
              .containsExactly("Họ Nguyễn Văn");
        });
  }

  @Test
  void clansAndGuardiansAreReadByDate() {
    Wired.inTransaction(
        entityManager -> {
          ClanRepository clans = Wired.with(entityManager, new ClanRepository());
          GuardianRepository guardians = Wired.with(entityManager, new GuardianRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long elder = SamplePeople.living(entityManager, "Nguyễn Văn Tám", 1950, commune);
          Long child = SamplePeople.living(entityManager, "Nguyễn Thị Khang", 2015, commune);
          Clan clan = new Clan("Họ Nguyễn Văn", commune, START, Instant.EPOCH);
          clans.add(clan);
          clans.add(new ClanMember(clan.id(), elder, MemberRole.HEAD, START));
          guardians.add(new Guardian(child, elder, START));

          assertThat(clans.memberKeys(clan.id(), TODAY)).containsExactly(elder);
          assertThat(clans.members(clan.id())).hasSize(1);
          assertThat(clans.lastingIn(clan.id(), elder)).isPresent();
          assertThat(clans.row(clan.id(), TODAY)).isPresent();
          assertThat(guardians.wardsOf(elder, TODAY)).containsExactly(child);
          assertThat(guardians.wardsOf(elder, START.minusDays(1))).isEmpty();
        });
  }

  private static Household household(HouseholdRepository households, String code, Long unit) {
    Household household = new Household(code, unit, START, Instant.EPOCH);
    households.add(household);
    return household;
  }
}
