package vn.hieuhoc.position;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Posts and staff in a real database. */
class PositionRepositoriesIT {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void postsInTheAssociationAreFoundUnderTheCommuneItServes() {
    Wired.inTransaction(
        entityManager -> {
          PositionRepository positions = positions(entityManager);
          Long commune = SampleUnits.commune(entityManager);
          Long elsewhere = SampleUnits.commune(entityManager);
          Long association = SampleUnits.associationOf(entityManager, commune);
          Long person = SamplePeople.living(entityManager, "Cao Thị Lan", 1970, commune);
          Position chair = position(person, association, PositionKind.CHAIR, null);
          positions.add(chair);
          positions.add(position(person, association, PositionKind.MEMBER, TODAY));

          List<PositionKind> kinds = List.of(PositionKind.CHAIR, PositionKind.MEMBER);
          assertThat(positions.under(List.of(commune), kinds, TODAY))
              .extracting(PositionRow::kind)
              .containsExactly(PositionKind.CHAIR);
          assertThat(positions.under(List.of(association), kinds, TODAY)).hasSize(1);
          assertThat(positions.under(List.of(elsewhere), kinds, TODAY)).isEmpty();
          assertThat(positions.under(List.of(commune), kinds, TODAY.minusDays(1))).hasSize(2);
          assertThat(positions.atUnit(association, TODAY)).hasSize(1);
          assertThat(positions.ofPerson(person)).hasSize(2);
          assertThat(
                  positions.inOrderOfEntry(
                      List.of(commune),
                      new PositionSearch(null, null, null),
                      association,
                      TODAY,
                      chair.publicId(),
                      9))
              .extracting(PositionRow::kind)
              .containsExactly(PositionKind.MEMBER);
        });
  }

  @Test
  void timesOfOnePostMayTouchButNotOverlap() {
    Wired.inTransaction(
        entityManager -> {
          PositionRepository positions = positions(entityManager);
          Long commune = SampleUnits.commune(entityManager);
          Long person = SamplePeople.living(entityManager, "Cao Thị Lan", 1970, commune);
          positions.add(position(person, commune, PositionKind.HAMLET_HEAD, TODAY));

          assertThat(
                  positions.overlaps(
                      person, commune, PositionKind.HAMLET_HEAD, TODAY.minusDays(1), null, null))
              .isTrue();
          assertThat(
                  positions.overlaps(person, commune, PositionKind.HAMLET_HEAD, TODAY, null, null))
              .isFalse();
        });
  }

  private static PositionRepository positions(EntityManager entityManager) {
    return new World(entityManager, Clock.systemUTC()).get(PositionRepository.class);
  }

  @Test
  void staffIsReadByDate() {
    Wired.inTransaction(
        entityManager -> {
          EmploymentRepository employments = Wired.with(entityManager, new EmploymentRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long person = SamplePeople.living(entityManager, "Cao Thị Lan", 1970, commune);
          employments.add(new Employment(person, commune, START));

          assertThat(employments.staffOf(commune, TODAY)).containsExactly(person);
          assertThat(employments.staffOf(commune, START.minusDays(1))).isEmpty();
          assertThat(employments.lasting(person, commune)).isPresent();
          assertThat(employments.ofPerson(person)).hasSize(1);
        });
  }

  private static Position position(Long person, Long unit, PositionKind kind, LocalDate to) {
    UUID any = UUID.randomUUID();
    return new Position(person, unit, new NewPosition(any, any, kind, START, to, null));
  }
}
