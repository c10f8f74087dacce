package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Accounts and the roles they hold. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccountRepository {

  private static final String ROW =
      "select new vn.hieuhoc.account.AccountRow(a.id, a.publicId, a.userName, a.displayName,"
          + " a.kind, a.status, a.personId, a.lastSignInAt)";

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

  /** The account, kept from others until the transaction ends. */
  Optional<Account> lock(UUID publicId) {
    Optional<Account> account = find(publicId);
    account.ifPresent(found -> entityManager.lock(found, LockModeType.PESSIMISTIC_WRITE));
    return account;
  }

  Optional<Account> find(Long id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  boolean isEmpty() {
    return entityManager.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  /** Somebody else who may sign in administers on the day and is not known to stop. */
  private boolean hasAdministratorBeside(Long accountId, LocalDate day) {
    return entityManager
            .createQuery(
                "select count(r) from RoleAssignment r join Account a on a.id = r.accountId"
                    + " where r.role = :admin and r.accountId <> :account and a.status = :active"
                    + " and a.kind = :human and r.validFrom <= :day and r.validTo is null"
                    + " and r.delegatedByAccountId is null",
                Long.class)
            .setParameter("admin", Role.ADMIN)
            .setParameter("account", accountId)
            .setParameter("active", AccountStatus.ACTIVE)
            .setParameter("human", AccountKind.HUMAN)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** The account administers on the day, and nobody else who may sign in does. */
  boolean isLastAdministrator(Long accountId, LocalDate day) {
    return heldRoles(accountId, day).stream()
            .anyMatch(held -> held.role() == Role.ADMIN && !held.isDelegated())
        && !hasAdministratorBeside(accountId, day);
  }

  List<HeldRole> heldRoles(Long accountId, LocalDate day) {
    return entityManager
        .createNamedQuery("RoleAssignment.heldOn", HeldRole.class)
        .setParameter("account", accountId)
        .setParameter("day", day)
        .getResultList();
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

  /** The home of an account is to look like this; null as it was made. */
  void arrangeHome(Long accountId, String arrangement) {
    entityManager
        .createNativeQuery("update account set home = ?1 where id = ?2")
        .setParameter(1, arrangement)
        .setParameter(2, accountId)
        .executeUpdate();
  }
}
