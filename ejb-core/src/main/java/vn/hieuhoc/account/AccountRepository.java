package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Accounts and the roles they hold. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccountRepository {

  private static final String ROW =
      "select new vn.hieuhoc.account.AccountRow(a.id, a.publicId, a.userName, a.displayName,"
          + " a.kind, a.status, a.personId, a.lastSignInAt)";

  private static final String ROLE_ROW =
      "select new vn.hieuhoc.account.RoleAssignmentRow(r.publicId, a.publicId, a.userName, r.role,"
          + " r.unitId, u.publicId, r.validFrom, r.validTo) from RoleAssignment r"
          + " join Account a on a.id = r.accountId join OrganisationalUnit u on u.id = r.unitId";

  private static final String LISTED =
      " from Account a where (:q = '' or a.userName like :like"
          + Like.LITERALLY
          + " or a.displayName like :like"
          + Like.LITERALLY
          + ")";

  @PersistenceContext private EntityManager entityManager;

  void add(Account account) {
    entityManager.persist(account);
    entityManager.flush();
  }

  void add(RoleAssignment assignment) {
    entityManager.persist(assignment);
    entityManager.flush();
  }

  Optional<Account> findByUserName(String userName) {
    return entityManager
        .createNamedQuery("Account.byUserName", Account.class)
        .setParameter("userName", userName)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> find(UUID publicId) {
    return entityManager
        .createNamedQuery("Account.byPublicId", Account.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> find(Long id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  boolean isEmpty() {
    return entityManager.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  /** Somebody else who may sign in administers on the day and is not known to stop. */
  boolean hasAdministratorBeside(Long accountId, LocalDate day) {
    return entityManager
            .createQuery(
                "select count(r) from RoleAssignment r join Account a on a.id = r.accountId"
                    + " where r.role = :admin and r.accountId <> :account and a.status = :active"
                    + " and a.kind = :human and r.validFrom <= :day and r.validTo is null",
                Long.class)
            .setParameter("admin", Role.ADMIN)
            .setParameter("account", accountId)
            .setParameter("active", AccountStatus.ACTIVE)
            .setParameter("human", AccountKind.HUMAN)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  List<HeldRole> heldRoles(Long accountId, LocalDate day) {
    return entityManager
        .createNamedQuery("RoleAssignment.heldOn", HeldRole.class)
        .setParameter("account", accountId)
        .setParameter("day", day)
        .getResultList();
  }

  List<RoleAssignmentRow> roleRows(Long accountId) {
    return entityManager
        .createNamedQuery("RoleAssignment.rowsOfAccount", RoleAssignmentRow.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  Optional<RoleAssignmentRow> roleRow(UUID publicId) {
    return entityManager
        .createQuery(ROLE_ROW + " where r.publicId = :publicId", RoleAssignmentRow.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  List<RoleAssignmentRow> roleRows(Collection<Long> reach, UUID after, int most) {
    TypedQuery<RoleAssignmentRow> query =
        entityManager
            .createQuery(
                ROLE_ROW
                    + " where exists (select 1 from UnitClosure c where c.descendantId = r.unitId"
                    + " and c.ancestorId in :reach and c.validTo is null)"
                    + (after == null
                        ? ""
                        : " and r.id > (select b.id from RoleAssignment b"
                            + " where b.publicId = :after)")
                    + " order by r.id",
                RoleAssignmentRow.class)
            .setParameter("reach", reach)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  Optional<RoleAssignment> findAssignment(UUID publicId) {
    return entityManager
        .createNamedQuery("RoleAssignment.byPublicId", RoleAssignment.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  boolean holds(Long accountId, Role role, Long unitId, LocalDate day) {
    return heldRoles(accountId, day).contains(new HeldRole(role, unitId));
  }

  Optional<AccountRow> row(UUID publicId) {
    return entityManager
        .createQuery(ROW + " from Account a where a.publicId = :publicId", AccountRow.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  Page<AccountRow> rows(String words, PageRequest page) {
    String like = Like.containing(words);
    long total =
        entityManager
            .createQuery("select count(a)" + LISTED, Long.class)
            .setParameter("q", words)
            .setParameter("like", like)
            .getSingleResult();
    List<AccountRow> rows =
        entityManager
            .createQuery(ROW + LISTED + " order by a.userName", AccountRow.class)
            .setParameter("q", words)
            .setParameter("like", like)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  /** Whether the unit is a province today. */
  boolean isProvince(Long unitId) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from organisational_unit_version v where v.unit_id = ?1"
                        + " and v.valid_to is null and v.kind = 'PROVINCE'")
                .setParameter(1, unitId))
        > 0;
  }
}
