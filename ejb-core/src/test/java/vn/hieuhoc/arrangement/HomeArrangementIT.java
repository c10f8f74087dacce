package vn.hieuhoc.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.enrolment.MyCourseOrder;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** What somebody arranged on one device is there on the next, and is nobody else's. */
class HomeArrangementIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
  private static final String WORD = "mat-khau-rat-dai-1";

  @Test
  void theHomeIsTheSameOnEveryDeviceOfItsOwner() {
    Wired.inTransaction(
        entityManager -> {
          account(entityManager, "sapxep.lan");
          account(entityManager, "sapxep.nam");
          HomeArrangement mine =
              HomeArrangement.USUAL.fold(HomeBlock.NEWS).sorting(MyCourseOrder.NAME);

          World phone = signedIn(entityManager, "sapxep.lan");
          assertThat(own(phone)).isEqualTo(HomeArrangement.USUAL);
          phone.get(HomeArrangementService.class).keep(mine);
          entityManager.flush();

          assertThat(own(signedIn(entityManager, "sapxep.lan"))).isEqualTo(mine);
          assertThat(own(signedIn(entityManager, "sapxep.nam"))).isEqualTo(HomeArrangement.USUAL);

          phone.get(HomeArrangementService.class).keep(HomeArrangement.USUAL);
          entityManager.flush();
          assertThat(own(signedIn(entityManager, "sapxep.lan"))).isEqualTo(HomeArrangement.USUAL);
        });
  }

  private static HomeArrangement own(World device) {
    return device.get(HomeArrangementService.class).own();
  }

  private static World signedIn(EntityManager entityManager, String user) {
    entityManager.flush();
    World device = new World(entityManager, CLOCK);
    SignInService signIn = device.get(SignInService.class);
    String token = signIn.signIn(user, WORD, "203.0.113.5").token();
    entityManager.flush();
    assertThat(signIn.recognise(token)).isTrue();
    return device;
  }

  private static void account(EntityManager entityManager, String user) {
    World office = new World(entityManager, CLOCK);
    office
        .get(Caller.class)
        .signIn(
            new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
            List.of(new HeldRole(Role.ADMIN, SampleUnits.commune(entityManager))));
    office
        .get(AccountService.class)
        .create(new NewAccount(user, WORD, user, null, false, null), AccountKind.HUMAN);
  }
}
