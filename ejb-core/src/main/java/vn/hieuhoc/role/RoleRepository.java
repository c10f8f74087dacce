package vn.hieuhoc.role;

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
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.SqlRow;

/** Which account holds which role where. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RoleRepository {

  private static final String ROLE_ROW =
      "select new vn.hieuhoc.role.RoleAssignmentRow(r.publicId, a.publicId, a.userName,"
          + " a.displayName, r.role, r.unitId, u.publicId, r.validFrom, r.validTo, d.publicId,"
          + " d.userName, s.publicId, s.validTo) from RoleAssignment r"
          + " join Account a on a.id = r.accountId join OrganisationalUnit u on u.id = r.unitId"
          + " left join RoleAssignment s on s.id = r.delegatedFromId"
          + " left join Account d on d.id = r.delegatedByAccountId";

  private static final String NEWEST_FIRST = " order by r.validFrom desc, r.id desc";

  private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  @PersistenceContext private EntityManager entityManager;

  void add(RoleAssignment assignment) {
    entityManager.persist(assignment);
    entityManager.flush();
  }

  List<RoleAssignmentRow> roleRows(Long accountId) {
    return roleRowsBy("r.accountId = :key", accountId);
  }

  /** What an account has delegated, newest first. */
  List<RoleAssignmentRow> delegatedBy(Long accountId) {
    return roleRowsBy("r.delegatedByAccountId = :key", accountId);
  }

  /** What was delegated from a role, newest first. */
  List<RoleAssignmentRow> delegatedFrom(Long assignmentId) {
    return roleRowsBy("r.delegatedFromId = :key", assignmentId);
  }

  private List<RoleAssignmentRow> roleRowsBy(String condition, Long key) {
    return entityManager
        .createQuery(ROLE_ROW + " where " + condition + NEWEST_FIRST, RoleAssignmentRow.class)
        .setParameter("key", key)
        .getResultList();
  }

  Optional<RoleAssignmentRow> roleRow(UUID publicId) {
    return entityManager
        .createQuery(ROLE_ROW + " where r.publicId = :publicId", RoleAssignmentRow.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Roles at units in reach in the order they were given; each other condition may be null. */
  List<RoleAssignmentRow> roleRows(
      Collection<Long> reach, RoleSearch search, UUID after, int most) {
    TypedQuery<RoleAssignmentRow> query =
        entityManager
            .createQuery(
                ROLE_ROW
                    + " where exists (select 1 from UnitClosure c where c.descendantId = r.unitId"
                    + " and c.ancestorId in :reach)"
                    + (search.unitKey() == null ? "" : " and r.unitId = :unit")
                    + (search.role() == null ? "" : " and r.role = :role")
                    + (search.asOf() == null
                        ? ""
                        : " and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)"
                            + " and (s.validTo is null or s.validTo > :day)")
                    + (after == null
                        ? ""
                        : " and r.id > (select b.id from RoleAssignment b"
                            + " where b.publicId = :after)")
                    + " order by r.id",
                RoleAssignmentRow.class)
            .setParameter("reach", reach)
            .setMaxResults(most);
    if (search.unitKey() != null) {
      query.setParameter("unit", search.unitKey());
    }
    if (search.role() != null) {
      query.setParameter("role", search.role());
    }
    if (search.asOf() != null) {
      query.setParameter("day", search.asOf());
    }
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

  /** The same role from the same source is held at the unit at some day of the wanted time. */
  boolean holds(RoleAssignment wanted) {
    return overlapping(
                wanted,
                " and r.role = :role and r.unitId = :unit and (r.delegatedFromId = :source"
                    + " or r.delegatedFromId is null)")
            .setParameter("role", wanted.role())
            .setParameter("unit", wanted.unitId())
            .setParameter(
                "source", wanted.delegatedFromId() == null ? 0L : wanted.delegatedFromId())
            .getSingleResult()
        > 0;
  }

  /** A role of the other sort is held somewhere at some day of the wanted time. */
  boolean holdsBesides(RoleAssignment wanted, boolean administers) {
    return overlapping(
                wanted,
                administers
                    ? " and r.role not in (:admin, :citizen)"
                    : " and r.role = :admin and :citizen <> r.role")
            .setParameter("admin", Role.ADMIN)
            .setParameter("citizen", Role.CITIZEN)
            .getSingleResult()
        > 0;
  }

  private TypedQuery<Long> overlapping(RoleAssignment wanted, String condition) {
    return entityManager
        .createQuery(
            "select count(r) from RoleAssignment r where r.accountId = :account"
                + " and r.validFrom < :to and (r.validTo is null or r.validTo > :from"
                + " and r.validTo > r.validFrom)"
                + condition,
            Long.class)
        .setParameter("account", wanted.accountId())
        .setParameter("from", wanted.validFrom())
        .setParameter("to", wanted.validTo() == null ? FOR_EVER : wanted.validTo());
  }

  /** The same role at the same unit that began on the same day and has ended. */
  Optional<RoleAssignment> begunThatDay(RoleAssignment wanted) {
    return entityManager
        .createQuery(
            "select r from RoleAssignment r where r.accountId = :account and r.role = :role"
                + " and r.unitId = :unit and r.validFrom = :from",
            RoleAssignment.class)
        .setParameter("account", wanted.accountId())
        .setParameter("role", wanted.role())
        .setParameter("unit", wanted.unitId())
        .setParameter("from", wanted.validFrom())
        .getResultStream()
        .findFirst();
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
