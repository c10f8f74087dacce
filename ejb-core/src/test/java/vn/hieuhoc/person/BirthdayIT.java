package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Who teaches people knows their year of birth, to tell namesakes apart, and not the day. */
class BirthdayIT {

  private static final PartialDate DAY = PartialDate.of(LocalDate.of(1980, 5, 17));
  private static final PartialDate YEAR = PartialDate.ofYear(1980);

  @Test
  void thePresenterReadsTheYearAndTheStaffTheDay() {
    Wired.inTransaction(
        entityManager -> {
          World world =
              new World(
                  entityManager,
                  Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC));
          Long commune = SampleUnits.commune(entityManager);
          Long elsewhere = SampleUnits.commune(entityManager);
          Long learner = born(entityManager, commune);
          HeldRole presenter = new HeldRole(Role.PRESENTER, commune);

          assertThat(read(world, learner, null, presenter)).containsExactly(YEAR);
          assertThat(
                  read(world, learner, null, presenter, new HeldRole(Role.HAMLET_HEAD, elsewhere)))
              .containsExactly(YEAR);
          for (Role role : List.of(Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.HAMLET_HEAD)) {
            HeldRole held = new HeldRole(role, commune);
            assertThat(read(world, learner, null, held)).as("%s", role).containsExactly(DAY);
            assertThat(read(world, learner, null, presenter, held)).containsExactly(DAY);
          }
          assertThat(read(world, learner, learner, presenter)).containsExactly(DAY);
        });
  }

  private static Long born(EntityManager entityManager, Long commune) {
    Long learner = SamplePeople.living(entityManager, "Trần Thị Lan", 1980, commune);
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update person set birth_month = 5, birth_day = 17,"
                + " person_number = upper(person_number) where id = ?1")
        .setParameter(1, learner)
        .executeUpdate();
    entityManager.clear();
    return learner;
  }

  /** The birth dates that every way of reading somebody gives. */
  private static Set<PartialDate> read(World world, Long learner, Long self, HeldRole... roles) {
    world
        .get(Caller.class)
        .signIn(new CallerAccount(1L, UUID.randomUUID(), "test", self, null), List.of(roles));
    PersonService people = world.get(PersonService.class);
    PersonRow row = people.row(learner);
    assertThat(row.birthDate()).isEqualTo(DAY);
    Set<PartialDate> read = new java.util.HashSet<>();
    read.add(people.find(row.id()).birthDate());
    read.add(people.details(row.id()).row().birthDate());
    read.add(people.findByNumber(row.personNumber()).birthDate());
    read.add(people.found(List.of(row.id())).get(row.id()).birthDate());
    people.alike(row.fullName(), YEAR).forEach(each -> read.add(each.birthDate()));
    people
        .list(new PersonSearch(null, null, 1980), null, 5)
        .forEach(each -> read.add(each.birthDate()));
    return read;
  }
}
