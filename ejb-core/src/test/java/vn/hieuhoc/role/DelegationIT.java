package vn.hieuhoc.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.audit.AuditRow;
import vn.hieuhoc.audit.AuditSearch;
import vn.hieuhoc.audit.AuditService;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Lending roles for a time, in a real database. */
class DelegationIT {

  private static final LocalDate TODAY = Office.TODAY;

  private static void in(java.util.function.Consumer<Office> scene) {
    Wired.inTransaction(entityManager -> scene.accept(new Office(entityManager)));
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
    return assertThatThrownBy(act)
        .isInstanceOf(Refused.class)
        .satisfies(thrown -> assertThat(((BusinessException) thrown).code()).isEqualTo(code));
  }

  @Test
  void aDelegatedRoleIsHeldUntilItsDay() {
    in(
        office -> {
          office.as(office.chief).delegate(office.chiefRole, null, 10);

          HeldRole lent =
              new HeldRole(Role.COMMUNE_STAFF, office.commune, office.key(office.chief));
          assertThat(office.held(office.deputy, TODAY)).containsExactly(lent);
          assertThat(office.held(office.deputy, TODAY.plusDays(9))).containsExactly(lent);
          assertThat(office.held(office.deputy, TODAY.plusDays(10))).isEmpty();
          assertThat(office.held(office.deputy, TODAY.minusDays(1))).isEmpty();
          assertThat(office.delegations().given()).singleElement();
        });
  }

  @Test
  void itReachesTheUnitItWasLentForAndNothingElse() {
    in(
        office -> {
          office.as(office.chief).delegate(office.chiefRole, office.hamlet, 5);
          Access access = office.as(office.deputy).world.get(Access.class);

          assertThat(access.may(office.hamlet, Role.COMMUNE_STAFF)).isTrue();
          assertThat(access.may(office.commune, Role.COMMUNE_STAFF)).isFalse();
          assertThatThrownBy(() -> access.require(office.commune, Role.COMMUNE_STAFF))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void itEndsWithTheRoleItComesFromAndWithTheAccount() {
    in(
        office -> {
          office.as(office.chief).delegate(office.chiefRole, null, 60);
          office
              .as(office.admin)
              .world
              .get(RoleService.class)
              .end(office.chiefRole, TODAY.plusDays(3));

          assertThat(office.held(office.deputy, TODAY.plusDays(2))).hasSize(1);
          assertThat(office.held(office.deputy, TODAY.plusDays(3))).isEmpty();
          assertThat(office.world.get(RoleService.class).of(office.deputy))
              .extracting(RoleAssignmentRow::lastsUntil)
              .containsExactly(TODAY.plusDays(3));
          office.world.get(AccountService.class).close(office.chief);
          assertThat(office.held(office.deputy, TODAY)).isEmpty();
        });
  }

  @Test
  void itCannotBeLentOn() {
    in(
        office -> {
          UUID lent = office.as(office.chief).delegate(office.chiefRole, null, 10);
          UUID third = office.account("third");

          refused(
              () ->
                  office
                      .as(office.deputy)
                      .delegations()
                      .delegate(lent, new NewDelegation(third, null, null, TODAY.plusDays(2))),
              "account.delegated-on");
        });
  }

  @Test
  void whoLentItTakesItBackAtOnceAndMayLendItAgain() {
    in(
        office -> {
          UUID lent = office.as(office.chief).delegate(office.chiefRole, null, 10);

          office.delegations().withdraw(lent);
          assertThat(office.held(office.deputy, TODAY)).isEmpty();

          assertThat(office.delegate(office.chiefRole, null, 4)).isEqualTo(lent);
          assertThat(office.held(office.deputy, TODAY)).hasSize(1);
          office.as(office.admin).world.get(RoleService.class).endNow(lent);
          assertThat(office.held(office.deputy, TODAY)).isEmpty();
        });
  }

  @Test
  void nobodyElseTakesItBackOrLendsAnothersRole() {
    in(
        office -> {
          UUID lent = office.as(office.chief).delegate(office.chiefRole, null, 10);
          office.as(office.deputy);

          assertThatThrownBy(() -> office.delegations().withdraw(lent))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> office.delegate(office.chiefRole, null, 10))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> office.world.get(RoleService.class).endNow(office.chiefRole))
              .isInstanceOf(Forbidden.class);
          office.entityManager.flush();
          assertThat(
                  office
                      .as(office.admin)
                      .world
                      .get(AuditService.class)
                      .list(
                          AuditSearch.ALL.of(null, "REFUSED").by(office.deputy.toString()),
                          null,
                          9))
              .hasSize(3);
        });
  }

  @Test
  void mistakesAreToldOneByOne() {
    in(
        office -> {
          office.as(office.chief);
          UUID closed = office.account("closed");
          refused(
              () -> office.delegate(office.chiefRole, office.neighbour, 5),
              "account.delegation-beyond-unit");
          refused(
              () -> office.delegate(office.chiefRole, office.province, 5),
              "account.delegation-beyond-unit");
          refused(() -> office.delegate(office.chiefRole, null, 91), "account.delegation-too-long");
          refused(() -> office.delegate(office.chiefRole, null, 0), "account.role-dates");
          refused(
              () ->
                  office
                      .delegations()
                      .delegate(
                          office.chiefRole,
                          new NewDelegation(
                              office.deputy, null, TODAY.minusDays(1), TODAY.plusDays(1))),
              "account.delegation-past");
          refused(
              () ->
                  office
                      .delegations()
                      .delegate(
                          office.chiefRole,
                          new NewDelegation(office.chief, null, null, TODAY.plusDays(1))),
              "account.delegation-self");
          refused(
              () ->
                  office
                      .delegations()
                      .delegate(
                          office.chiefRole,
                          new NewDelegation(office.admin, null, null, TODAY.plusDays(1))),
              "account.admin-apart");
          office.as(office.admin).world.get(AccountService.class).close(closed);
          office.as(office.chief);
          refused(
              () ->
                  office
                      .delegations()
                      .delegate(
                          office.chiefRole,
                          new NewDelegation(closed, null, null, TODAY.plusDays(1))),
              "account.delegation-closed");
          UUID citizen = office.give(office.chief, Role.CITIZEN, office.hamlet, null);
          refused(() -> office.delegate(citizen, null, 5), "account.delegation-citizen");
          UUID short1 =
              office.give(office.chief, Role.PRESENTER, office.commune, TODAY.plusDays(3));
          refused(() -> office.delegate(short1, null, 5), "account.delegation-beyond-own");
          office.delegate(office.chiefRole, null, 5);
          refused(() -> office.delegate(office.chiefRole, null, 6), "account.role-held");
        });
  }

  /** Whether a name is somebody's is learnt only by who could lend to it. */
  @Test
  void ofNamesNothingIsLearntByALoanThatCannotBe() {
    in(
        office -> {
          office.as(office.admin);
          String known = office.world.get(AccountService.class).find(office.deputy).userName();
          office.as(office.chief);
          for (String name : List.of(known, "khong.co.ai")) {
            refused(
                () ->
                    office
                        .delegations()
                        .accountNamed(office.chiefRole, name, null, null, TODAY.minusYears(1)),
                "account.role-dates");
            refused(
                () ->
                    office
                        .delegations()
                        .accountNamed(
                            office.chiefRole,
                            name,
                            office.unit(office.neighbour),
                            null,
                            TODAY.plusDays(1)),
                "account.delegation-beyond-unit");
          }
          refused(
              () ->
                  office
                      .delegations()
                      .accountNamed(office.chiefRole, "khong.co.ai", null, null, TODAY.plusDays(1)),
              "account.unknown-user");
        });
  }

  @Test
  void everyActUnderItSaysOnWhoseBehalfItWasDone() {
    in(
        office -> {
          office.as(office.chief).delegate(office.chiefRole, null, 10);
          Access access = office.as(office.deputy).world.get(Access.class);
          HeldRole as = access.require(office.hamlet, Role.COMMUNE_STAFF);

          office
              .world
              .get(AuditLog.class)
              .write(Act.on("unit.contact", "unit", null).at(office.hamlet).as(as));
          office.entityManager.flush();

          List<AuditRow> seen =
              office
                  .as(office.admin)
                  .world
                  .get(AuditService.class)
                  .list(AuditSearch.ALL.by(office.deputy.toString()), null, 9);
          assertThat(seen).singleElement();
          assertThat(seen.get(0).onBehalfOf()).isEqualTo(office.chief);
          assertThat(seen.get(0).role()).isEqualTo("COMMUNE_STAFF");
          assertThat(seen.get(0).roleUnitName()).startsWith("Xã");
        });
  }

  @Test
  void whoAdministersGivesNothingToHimselfAndDecidesNothing() {
    in(
        office -> {
          RoleService roles = office.as(office.admin).world.get(RoleService.class);

          refused(
              () -> roles.assign(office.admin, Role.COMMUNE_STAFF, office.commune, TODAY, null),
              "account.role-own");
          refused(
              () -> roles.assign(office.chief, Role.ADMIN, office.province, TODAY, null),
              "account.admin-apart");
          UUID second = office.account("second");
          assertThat(roles.assign(second, Role.ADMIN, office.province, TODAY, null)).isNotNull();
          assertThat(roles.assign(second, Role.ADMIN, office.province, TODAY, null)).isNull();
          refused(
              () -> roles.assign(second, Role.COMMUNE_STAFF, office.commune, TODAY, null),
              "account.admin-apart");
          assertThat(roles.assign(second, Role.CITIZEN, office.hamlet, TODAY, null)).isNotNull();
        });
  }

  @Test
  void whoStandsInForAnAdministratorAppointsNone() {
    in(
        office -> {
          UUID adminRole =
              office.as(office.admin).delegations().own().stream()
                  .filter(row -> row.role() == Role.ADMIN)
                  .findFirst()
                  .orElseThrow()
                  .id();
          office.delegate(adminRole, null, 10);
          RoleService roles = office.as(office.deputy).world.get(RoleService.class);
          UUID third = office.account("third");

          refused(
              () -> roles.assign(third, Role.ADMIN, office.province, TODAY, null),
              "account.delegated-cannot-appoint");
          assertThat(roles.assign(third, Role.PRESENTER, office.commune, TODAY, null)).isNotNull();
        });
  }

  @Test
  void theOwnRoleComesFirstWhereBothReach() {
    in(
        office -> {
          office.as(office.chief).delegate(office.chiefRole, null, 10);
          office.give(office.deputy, Role.COMMUNE_STAFF, office.hamlet, null);
          Access access = office.as(office.deputy).world.get(Access.class);

          assertThat(access.require(office.hamlet, Role.COMMUNE_STAFF).isDelegated()).isFalse();
          assertThat(access.require(office.commune, Role.COMMUNE_STAFF).isDelegated()).isTrue();
        });
  }
}
