package vn.hieuhoc.role;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.World;

/** A commune with staff, a neighbour, and somebody who stands in. */
final class Office {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  final EntityManager entityManager;
  final World world;
  final SampleRegister register;
  final Long province;
  final Long commune;
  final Long hamlet;
  final Long neighbour;
  final UUID chief;
  final UUID deputy;
  final UUID admin;
  final UUID chiefRole;

  Office(EntityManager entityManager) {
    this.entityManager = entityManager;
    world = new World(entityManager, CLOCK).observedBy("vn.hieuhoc.audit.RefusalAudit");
    register = new SampleRegister(entityManager);
    province = register.province();
    commune = register.commune(province);
    neighbour = register.commune(province);
    hamlet = register.hamlet(commune);
    chief = account("chief");
    deputy = account("deputy");
    admin = account("boss");
    chiefRole = give(chief, Role.COMMUNE_STAFF, commune, null);
    give(admin, Role.ADMIN, province, null);
  }

  UUID account(String name) {
    return world
        .get(AccountService.class)
        .createUnasked(
            new NewAccount(
                name + "-" + UUID.randomUUID().toString().substring(0, 8),
                "mat-khau-rat-dai-1",
                name,
                null,
                false,
                null),
            AccountKind.HUMAN);
  }

  UUID give(UUID account, Role role, Long unit, LocalDate to) {
    Long key = world.get(AccountService.class).key(account);
    return world
        .get(RoleRules.class)
        .keep(new RoleAssignment(key, role, unit, TODAY.minusDays(30), to, CLOCK.instant()));
  }

  Long key(UUID account) {
    return world.get(AccountService.class).key(account);
  }

  List<HeldRole> held(UUID account, LocalDate day) {
    entityManager.flush();
    return entityManager
        .createNamedQuery("RoleAssignment.heldOn", HeldRole.class)
        .setParameter("account", key(account))
        .setParameter("day", day)
        .getResultList();
  }

  Office as(UUID account) {
    world
        .get(Caller.class)
        .signIn(new CallerAccount(key(account), account, "test", null, null), held(account, TODAY));
    return this;
  }

  UUID unit(Long key) {
    return world.get(OrganisationService.class).unit(key).id();
  }

  DelegationService delegations() {
    return world.get(DelegationService.class);
  }

  UUID delegate(UUID role, Long unit, int days) {
    return delegations()
        .delegate(
            role,
            new NewDelegation(
                deputy, unit == null ? null : unit(unit), null, TODAY.plusDays(days)));
  }
}
