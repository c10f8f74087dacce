package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnotherTryTest {

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void aUseCaseThatLostARaceIsTriedAgain() {
    String saved =
        AnotherTry.of(
            () -> {
              if (tries.incrementAndGet() < 3) {
                throw new EJBException(
                    new PersistenceException(new SQLException("Deadlock found", "40001", 1213)));
              }
              return "saved";
            });

    assertThat(saved).isEqualTo("saved");
    assertThat(tries).hasValue(3);
  }

  @Test
  void aRaceThatIsLostAgainAndAgainIsToldInTheEnd() {
    assertThatThrownBy(
            () ->
                AnotherTry.of(
                    () -> {
                      tries.incrementAndGet();
                      throw new OptimisticLockException("version");
                    }))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(tries).hasValue(8);
  }

  @Test
  void anyOtherFailureIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                AnotherTry.of(
                    () -> {
                      tries.incrementAndGet();
                      throw new PersistenceException(
                          new SQLException("Column cannot be null", "23000", 1048));
                    }))
        .isInstanceOf(PersistenceException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void aKeyThatAnotherHasJustTakenIsLookedAtAnew() {
    String found =
        AnotherTry.of(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new PersistenceException(new SQLException("Duplicate", "23000", 1062));
              }
              return "taken";
            });
    assertThat(found).isEqualTo("taken");
  }
}
