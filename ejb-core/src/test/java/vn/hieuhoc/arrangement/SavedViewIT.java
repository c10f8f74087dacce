package vn.hieuhoc.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.NotFound;

/** Views of lists: kept, called otherwise, opened first, forgotten, and nobody else's. */
class SavedViewIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  private static void with(BiConsumer<World, SavedViewService> scene) {
    Wired.inTransaction(
        entityManager -> {
          World world = new World(entityManager, CLOCK);
          signIn(world, entityManager, "khung.lan");
          scene.accept(world, world.get(SavedViewService.class));
        });
  }

  private static void signIn(World world, EntityManager entityManager, String user) {
    HeldRole admin = new HeldRole(Role.ADMIN, SampleUnits.commune(entityManager));
    Caller caller = world.get(Caller.class);
    caller.signIn(new CallerAccount(1L, UUID.randomUUID(), "test", null, null), List.of(admin));
    AccountService accounts = world.get(AccountService.class);
    UUID id =
        accounts.create(
            new NewAccount(user, "mat-khau-rat-dai-1", user, null, false, null), AccountKind.HUMAN);
    entityManager.flush();
    caller.signIn(new CallerAccount(accounts.key(id), id, user, null, null), List.of());
  }

  @Test
  void aViewIsKeptRenamedAndForgotten() {
    with(
        (world, views) -> {
          UUID id = views.keep(DeskList.COURSES, "  Khóa  nháp ", "xem=nhap&q=so+cuu&sap=ten");
          assertThat(views.mine(DeskList.COURSES))
              .containsExactly(
                  new SavedViewRow(id, "Khóa nháp", "xem=nhap&q=so+cuu&sap=ten", false));
          assertThat(views.mine(DeskList.SESSIONS)).isEmpty();

          views.rename(id, "Nháp của tôi");
          assertThat(views.mine(DeskList.COURSES).get(0).name()).isEqualTo("Nháp của tôi");

          views.remove(id);
          assertThat(views.mine(DeskList.COURSES)).isEmpty();
        });
  }

  @Test
  void aListOpensWithOneViewAtTheMost() {
    with(
        (world, views) -> {
          UUID one = views.keep(DeskList.COURSES, "Một", "xem=nhap");
          UUID two = views.keep(DeskList.COURSES, "Hai", "xem=dang-mo");
          views.openFirst(one, true);
          views.openFirst(two, true);
          assertThat(views.mine(DeskList.COURSES))
              .extracting(SavedViewRow::opensFirst)
              .containsExactly(false, true);

          views.openFirst(two, false);
          assertThat(views.mine(DeskList.COURSES)).noneMatch(SavedViewRow::opensFirst);
        });
  }

  @Test
  void namesAreToldApartAndAreNamesAndAddressesAreAddresses() {
    with(
        (world, views) -> {
          UUID one = views.keep(DeskList.COURSES, "Một", "xem=nhap");
          assertThatThrownBy(() -> views.keep(DeskList.COURSES, "MỘT", "xem=nhap"))
              .hasMessageContaining("view.name-taken");
          views.keep(DeskList.SESSIONS, "Một", "xem=sap-toi");
          assertThatThrownBy(() -> views.keep(DeskList.COURSES, " ", "xem=nhap"))
              .hasMessageContaining("view.name-missing");
          assertThatThrownBy(() -> views.rename(one, "x".repeat(61)))
              .hasMessageContaining("view.name-too-long");
          assertThatThrownBy(() -> views.keep(DeskList.COURSES, "Hai", "//example.org"))
              .hasMessageContaining("view.query");
          assertThatThrownBy(() -> views.keep(DeskList.COURSES, "Hai", "q=%zz"))
              .hasMessageContaining("view.query");
          for (int i = views.mine(DeskList.COURSES).size(); i < SavedViewService.MOST; i++) {
            views.keep(DeskList.COURSES, "Khung " + i, "xem=nhap");
          }
          assertThatThrownBy(() -> views.keep(DeskList.COURSES, "Thêm", "xem=nhap"))
              .hasMessageContaining("view.too-many");
        });
  }

  @Test
  void nobodySeesOrTouchesTheViewOfAnother() {
    Wired.inTransaction(
        entityManager -> {
          World world = new World(entityManager, CLOCK);
          SavedViewService views = world.get(SavedViewService.class);
          signIn(world, entityManager, "khung.mot");
          UUID id = views.keep(DeskList.COURSES, "Một", "xem=nhap");
          signIn(world, entityManager, "khung.hai");

          assertThat(views.mine(DeskList.COURSES)).isEmpty();
          assertThatThrownBy(() -> views.rename(id, "Hai")).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> views.remove(id)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> views.openFirst(id, true)).isInstanceOf(NotFound.class);
        });
  }
}
