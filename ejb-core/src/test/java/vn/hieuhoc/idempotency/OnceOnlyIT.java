package vn.hieuhoc.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Refused;

class OnceOnlyIT {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final KeptAnswer CREATED =
      new KeptAnswer(201, "https://hieuhoc.vn/api/v1/people/7", "{\"id\":7}");

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void theSameCallIsDoneOnceAndAnsweredAsBefore() {
    Wired.inTransaction(
        entityManager -> {
          OnceOnly onceOnly = at(entityManager, NOW).get(OnceOnly.class);
          assertThat(call(onceOnly, 1, "khoa", "a")).isEqualTo("made 1");

          assertThatThrownBy(() -> call(onceOnly, 1, "khoa", "a"))
              .isInstanceOfSatisfying(
                  AnsweredBefore.class, again -> assertThat(again.answer()).isEqualTo(CREATED));
          assertThat(done).hasValue(1);
        });
  }

  @Test
  void theKeyOfSomethingElseIsRefusedAndKeysAreEachAccountsOwn() {
    Wired.inTransaction(
        entityManager -> {
          OnceOnly onceOnly = at(entityManager, NOW).get(OnceOnly.class);
          call(onceOnly, 1, "khoa", "a");

          assertThatThrownBy(() -> call(onceOnly, 1, "khoa", "b"))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("idempotency.other-request");
          assertThat(call(onceOnly, 2, "khoa", "b")).isEqualTo("made 2");
          assertThatThrownBy(() -> call(onceOnly, 1, "", "a"))
              .hasMessageContaining("idempotency.key-length");
          assertThatThrownBy(() -> call(onceOnly, 1, "k".repeat(256), "a"))
              .hasMessageContaining("idempotency.key-length");
        });
  }

  @Test
  void whatWasNotDoneIsNotKept() {
    Wired.inTransaction(
        entityManager -> {
          OnceOnly onceOnly = at(entityManager, NOW).get(OnceOnly.class);
          RepeatableCall call = new RepeatableCall(1L, "khoa", hash("a"));
          answered(onceOnly, call, Optional.empty());

          assertThat(answered(onceOnly, call, Optional.of(CREATED))).isEqualTo("made 2");
        });
  }

  @Test
  void answersAreForgottenAfterThreeDays() throws Exception {
    Wired.inTransaction(
        entityManager -> {
          call(at(entityManager, NOW).get(OnceOnly.class), 1, "khoa", "a");
          Instant later = NOW.plus(Duration.ofDays(3)).minusSeconds(1);
          at(entityManager, later).get(ForgetAnswers.class).handle("2026-11-26");
          assertThatThrownBy(
                  () -> call(at(entityManager, later).get(OnceOnly.class), 1, "khoa", "a"))
              .isInstanceOf(AnsweredBefore.class);

          World after = at(entityManager, NOW.plus(Duration.ofDays(3)).plusSeconds(1));
          after.get(ForgetAnswers.class).handle("2026-11-26");

          assertThat(call(after.get(OnceOnly.class), 1, "khoa", "a")).isEqualTo("made 2");
          assertThat(
                  entityManager
                      .createNativeQuery(
                          "select count(*) from work_item where kind = 'forget-answers'")
                      .getSingleResult()
                      .toString())
              .isEqualTo("2");
        });
  }

  private static World at(EntityManager entityManager, Instant now) {
    return new World(entityManager, Clock.fixed(now, ZoneOffset.UTC));
  }

  private String call(OnceOnly onceOnly, long account, String key, String request) {
    return answered(
        onceOnly, new RepeatableCall(account, key, hash(request)), Optional.of(CREATED));
  }

  private String answered(OnceOnly onceOnly, RepeatableCall call, Optional<KeptAnswer> answer) {
    try {
      return onceOnly.answer(call, () -> "made " + done.incrementAndGet(), made -> answer);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception checked) {
      throw new IllegalStateException(checked);
    }
  }

  private static String hash(String request) {
    return request.repeat(64);
  }
}
