package vn.hieuhoc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Refused;

/** A program is known by key and secret, quickly, and forgotten as soon as its account changes. */
class ProgramKeysIT {

  private static final String SECRET = "một bí mật rất dài";
  private static final String HERE = "203.0.113.5";
  private static final String SCHOOL = "https://truong.example.vn/";

  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2026-11-29T05:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Watch watch = new Watch();

  private World world(EntityManager entityManager) {
    return new World(entityManager, watch).observedBy("vn.hieuhoc.account.ProgramKeys");
  }

  @Test
  void aProgramIsKnownByKeyAndSecretWithWhatItMayDo() {
    Wired.inTransaction(
        entityManager -> {
          World world = world(entityManager);
          make(world, "lms", AccountKind.CLIENT);
          make(world, "nguoi", AccountKind.HUMAN);
          ProgramKeys keys = world.get(ProgramKeys.class);

          ProgramClient program = keys.find("lms", SECRET, HERE).orElseThrow();
          assertThat(program.maxTrust()).isEqualTo("CONFIRMED");
          assertThat(program.grant().scopes())
              .isEqualTo(Set.of(ProgramGrant.Scope.STATEMENTS_WRITE));
          assertThat(program.grant().allows(ProgramGrant.Scope.STATE)).isFalse();
          assertThat(program.grant().allowsActor(SCHOOL + "hs")).isTrue();
          assertThat(program.grant().allowsActor("https://khac.example.vn")).isFalse();
          assertThat(program.grant().allowsActor(null)).isFalse();
          assertThat(keys.find("lms", "khác", HERE)).isEmpty();
          assertThat(keys.find("ai do", SECRET, HERE)).isEmpty();
          assertThat(keys.find("nguoi", SECRET, HERE)).isEmpty();
          assertThat(keys.find("lms", SECRET, HERE)).contains(program);
        });
  }

  @Test
  void aWrongSecretIsTriedOnlySoOftenAndTheRightOneGoesOnMeanwhile() {
    Wired.inTransaction(
        entityManager -> {
          World world = world(entityManager);
          make(world, "lms", AccountKind.CLIENT);
          ProgramKeys keys = world.get(ProgramKeys.class);
          assertThat(keys.find("lms", SECRET, HERE)).isPresent();

          for (int time = 0; time < 8; time++) {
            assertThat(keys.find("lms", "sai " + time, HERE)).isEmpty();
          }
          assertThatThrownBy(() -> keys.find("lms", "sai", HERE)).isInstanceOf(TooManyTries.class);
          assertThat(keys.find("lms", SECRET, HERE)).isPresent();
        });
  }

  @Test
  void whatIsBelievedEndsAfterAMinuteAndAtOnceWhenTheAccountChanges() {
    Wired.inTransaction(
        entityManager -> {
          World world = world(entityManager);
          UUID account = make(world, "lms", AccountKind.CLIENT);
          ProgramKeys keys = world.get(ProgramKeys.class);
          assertThat(keys.find("lms", SECRET, HERE)).isPresent();

          // Behind the back of everybody: believed for a minute.
          close(entityManager, account);
          assertThat(keys.find("lms", SECRET, HERE)).isPresent();
          watch.now = watch.now.plus(Duration.ofSeconds(61));
          assertThat(keys.find("lms", SECRET, HERE)).isEmpty();

          open(entityManager, account);
          assertThat(keys.find("lms", SECRET, HERE)).isPresent();
          close(entityManager, account);
          keys.forget(new AccountChanged("lms"));
          assertThat(keys.find("lms", SECRET, HERE)).isEmpty();
        });
  }

  @Test
  void whatNobodyKnowsIsNotGranted() {
    assertThatThrownBy(() -> ProgramGrant.of(List.of("statements/delete"), List.of()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("account.unknown-scope");
    assertThatThrownBy(() -> ProgramGrant.of(List.of(), List.of("truong")))
        .hasMessageContaining("account.actor-not-an-address");
    assertThat(ProgramGrant.of(List.of(), List.of()).allows(ProgramGrant.Scope.PROFILE)).isTrue();
  }

  private static UUID make(World world, String name, AccountKind kind) {
    AccountService accounts = world.get(AccountService.class);
    UUID id =
        accounts.createUnasked(new NewAccount(name, SECRET, name, null, false, "CONFIRMED"), kind);
    world
        .get(ProgramSignInService.class)
        .grant(accounts.key(id), ProgramGrant.of(List.of("statements/write"), List.of(SCHOOL)));
    return id;
  }

  private static void close(EntityManager entityManager, UUID account) {
    entityManager
        .createQuery("select a from Account a where a.publicId = :id", Account.class)
        .setParameter("id", account)
        .getSingleResult()
        .close();
  }

  private static void open(EntityManager entityManager, UUID account) {
    entityManager
        .createQuery("select a from Account a where a.publicId = :id", Account.class)
        .setParameter("id", account)
        .getSingleResult()
        .reopen();
  }
}
