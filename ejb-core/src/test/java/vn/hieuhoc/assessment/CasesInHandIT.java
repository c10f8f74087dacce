package vn.hieuhoc.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.MigratedDatabase;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.LostRace;

/** Who derives many passes over the case somebody decides just now, and never over another. */
class CasesInHandIT {

  private static final int YEAR = 1999;
  private static final long AN = 900_000_001L;
  private static final long BINH = 900_000_002L;

  private EntityManagerFactory factory;

  @BeforeEach
  void open() {
    factory = MigratedDatabase.entityManagers();
    committed(
        entityManager -> {
          for (long person : List.of(AN, BINH)) {
            entityManager
                .createNativeQuery(
                    "insert into assessment_case (public_id, subject_kind, subject_id, year, title,"
                        + " criteria_set_id, status) values (?1, 'PERSON', ?2, ?3,"
                        + " 'LEARNING_CITIZEN', 1, 'OPEN')")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, person)
                .setParameter(3, YEAR)
                .executeUpdate();
          }
        });
  }

  @AfterEach
  void leaveNothing() {
    committed(
        entityManager ->
            entityManager
                .createNativeQuery("delete from assessment_case where year = " + YEAR)
                .executeUpdate());
    factory.close();
  }

  @Test
  void aCaseSomebodyHasInHandIsPassedOver() {
    try (EntityManager one = factory.createEntityManager();
        EntityManager other = factory.createEntityManager()) {
      one.getTransaction().begin();
      other.getTransaction().begin();
      AssessmentRepository deciding = Wired.with(one, new AssessmentRepository());
      AssessmentRepository deriving = Wired.with(other, new AssessmentRepository());
      assertThat(deciding.hold(List.of(AN), YEAR, true)).hasSize(1);

      assertThat(deriving.hold(List.of(AN, BINH), YEAR, false)).isEqualTo(keys(other, BINH));

      one.getTransaction().rollback();
      assertThat(deriving.hold(List.of(AN, BINH), YEAR, true)).hasSize(2);
      other.getTransaction().rollback();
    }
  }

  @Test
  void whoDerivesOnePersonWaitsForTheCase() {
    try (EntityManager one = factory.createEntityManager();
        EntityManager other = factory.createEntityManager()) {
      one.getTransaction().begin();
      other.getTransaction().begin();
      other.createNativeQuery("set innodb_lock_wait_timeout = 1").executeUpdate();
      AssessmentRepository deciding = Wired.with(one, new AssessmentRepository());
      AssessmentRepository deriving = Wired.with(other, new AssessmentRepository());
      deciding.hold(List.of(AN), YEAR, true);

      assertThatThrownBy(() -> deriving.hold(List.of(AN), YEAR, true))
          .as("waits until it has waited too long")
          .satisfies(failure -> assertThat(LostRace.in(failure)).isTrue());

      other.getTransaction().rollback();
      one.getTransaction().rollback();
    }
  }

  @Test
  void whatIsDecidedIsNotHeld() {
    committed(
        entityManager ->
            entityManager
                .createNativeQuery(
                    "update assessment_case set status = 'RECOGNISED' where subject_id = " + AN)
                .executeUpdate());
    try (EntityManager one = factory.createEntityManager()) {
      one.getTransaction().begin();
      AssessmentRepository deriving = Wired.with(one, new AssessmentRepository());

      assertThat(deriving.hold(List.of(AN, BINH), YEAR, true)).isEqualTo(keys(one, BINH));
      one.getTransaction().rollback();
    }
  }

  private static Set<Long> keys(EntityManager entityManager, long person) {
    return Set.of(
        ((Number)
                entityManager
                    .createNativeQuery(
                        "select id from assessment_case where subject_id = " + person)
                    .getSingleResult())
            .longValue());
  }

  /** The criteria set is of no concern here. */
  private void committed(Consumer<EntityManager> change) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      entityManager.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
      change.accept(entityManager);
      entityManager.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
      entityManager.getTransaction().commit();
    }
  }
}
