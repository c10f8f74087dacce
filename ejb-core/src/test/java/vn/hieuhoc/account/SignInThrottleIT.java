package vn.hieuhoc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Tries are counted before they are made, in a real database. */
class SignInThrottleIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  private static void with(Consumer<SignInThrottle> scene) {
    Wired.inTransaction(
        entityManager -> scene.accept(new World(entityManager, CLOCK).get(SignInThrottle.class)));
  }

  /** Those that have begun and not ended count: eight at once are eight, not none. */
  @Test
  void triesThatAreStillGoingOnCount() {
    with(
        throttle -> {
          for (int at = 0; at < 8; at++) {
            throttle.begin("lan", "203.0.113.1");
          }
          assertThatThrownBy(() -> throttle.begin("lan", "203.0.113.1"))
              .isInstanceOf(TooManyTries.class);
          assertThatCode(() -> throttle.begin("hai", "203.0.113.1")).doesNotThrowAnyException();
        });
  }

  /** Nine wrong tries from elsewhere do not shut the owner out; ten times as many do. */
  @Test
  void aNameIsTriedFromManyAddressesOnlySoOften() {
    with(
        throttle -> {
          for (int at = 0; at < 80; at++) {
            int address = at;
            assertThatCode(() -> throttle.begin("lan", "203.0.113." + address))
                .doesNotThrowAnyException();
          }
          assertThatThrownBy(() -> throttle.begin("lan", "203.0.113.99"))
              .isInstanceOf(TooManyTries.class);
        });
  }

  @Test
  void aRightTryIsGivenBack() {
    with(
        throttle -> {
          for (int person = 0; person < 100; person++) {
            throttle.begin("person-" + person, "203.0.113.7");
            throttle.succeeded("person-" + person, "203.0.113.7");
          }
          for (int at = 0; at < 7; at++) {
            throttle.begin("lan", "203.0.113.7");
          }
          throttle.begin("lan", "203.0.113.7");
          throttle.succeeded("lan", "203.0.113.7");
          assertThatCode(() -> throttle.begin("lan", "203.0.113.7")).doesNotThrowAnyException();
        });
  }

  @Test
  void oneAddressTriesManyNamesOnlySoOften() {
    with(
        throttle -> {
          int passed = 0;
          try {
            for (int name = 0; name < 100; name++) {
              throttle.begin("name-" + name, "203.0.113.8");
              passed++;
            }
          } catch (TooManyTries enough) {
            assertThat(passed).isEqualTo(60);
          }
          assertThat(passed).isEqualTo(60);
        });
  }
}
