package vn.hieuhoc.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Refused;

/** Who may be named to help at a session, and what being named allows. */
class SessionHelperIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** A centre with two presenters, of whom one presents the first of two sessions. */
  private static final class Centre {
    final SampleRegister register;
    final World world;
    final EntityManager entityManager;
    final Long unit;
    final Long presenter;
    final Long second;
    final Long stranger;
    final UUID session;
    final UUID other;

    Centre(EntityManager entityManager) {
      this.entityManager = entityManager;
      register = new SampleRegister(entityManager);
      world = new World(entityManager, CLOCK);
      Long commune = register.commune(register.province());
      unit = register.centre(commune);
      presenter = register.worker("Phan Thị Đào", commune);
      second = register.worker("Lê Văn Nam", commune);
      stranger = register.worker("Cao Văn Tám", commune);
      register.holds(presenter, unit, "PRESENTER", null);
      register.holds(second, unit, "PRESENTER", null);
      Instant today = Instant.parse("2026-11-23T02:00:00Z");
      session =
          id("session", register.session(register.course(unit), unit, presenter, today, "PLANNED"));
      other =
          id("session", register.session(register.course(unit), unit, presenter, today, "PLANNED"));
      asManager();
    }

    UUID id(String table, Long key) {
      return UUID.fromString(register.publicId(table, key));
    }

    UUID person(Long key) {
      return id("person", key);
    }

    void asManager() {
      signIn(null, new HeldRole(Role.CENTRE_MANAGER, unit));
    }

    void signIn(Long person, HeldRole role) {
      world
          .get(Caller.class)
          .signIn(new CallerAccount(1L, UUID.randomUUID(), "test", person, null), List.of(role));
    }

    SessionHelperService helpers() {
      return world.get(SessionHelperService.class);
    }
  }

  private static void play(Consumer<Centre> scene) {
    Wired.inTransaction(entityManager -> scene.accept(new Centre(entityManager)));
  }

  @Test
  void whoIsNamedTakesTheListOfThisSessionOnly() {
    play(
        centre -> {
          assertThat(centre.helpers().helpers(centre.session).candidates())
              .extracting(PositionRow::personKey)
              .containsExactly(centre.second);

          centre.helpers().add(centre.session, centre.person(centre.second), null);
          centre.entityManager.flush();

          assertThat(centre.helpers().helpers(centre.session).rows())
              .singleElement()
              .satisfies(row -> assertThat(row.part()).isEqualTo(HelperPart.ASSISTANT));
          assertThat(centre.helpers().helpers(centre.session).candidates()).isEmpty();
          centre.signIn(centre.second, new HeldRole(Role.PRESENTER, centre.unit));
          AttendanceService attendance = centre.world.get(AttendanceService.class);
          assertThat(attendance.roster(centre.session).session().id()).isEqualTo(centre.session);
          assertThat(centre.helpers().helpers(centre.session).changing()).isFalse();
          assertThatThrownBy(() -> attendance.roster(centre.other)).isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> centre.helpers().helpers(centre.other))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void onlyPresentersOfTheCentreAreNamedAndOnlyOnce() {
    play(
        centre -> {
          for (Long wrong : List.of(centre.stranger, centre.presenter)) {
            assertThatThrownBy(
                    () -> centre.helpers().add(centre.session, centre.person(wrong), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("session.no-helper");
          }
          centre.helpers().add(centre.session, centre.person(centre.second), HelperPart.PRESENTER);
          centre.entityManager.flush();
          assertThatThrownBy(
                  () -> centre.helpers().add(centre.session, centre.person(centre.second), null))
              .isInstanceOf(Refused.class);

          centre.helpers().remove(centre.session, centre.person(centre.second));
          centre.helpers().remove(centre.session, centre.person(centre.second));
          centre.entityManager.flush();
          assertThat(centre.helpers().helpers(centre.session).rows()).isEmpty();
        });
  }

  @Test
  void aPresenterNamesNobody() {
    play(
        centre -> {
          centre.signIn(centre.presenter, new HeldRole(Role.PRESENTER, centre.unit));

          assertThatThrownBy(
                  () -> centre.helpers().add(centre.session, centre.person(centre.second), null))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(
                  () -> centre.helpers().remove(centre.session, centre.person(centre.second)))
              .isInstanceOf(Forbidden.class);
        });
  }
}
