package vn.hieuhoc.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Codes and quotas of offerings. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AdmissionRepository {

  private static final String QUOTA =
      "select u.public_id, v.name, q.seats, (select count(*) from enrolment e"
          + " join person p on p.id = e.person_id"
          + " join unit_closure x on x.descendant_id = p.home_unit_id and x.ancestor_id = q.unit_id"
          + " and x.valid_to is null where e.offering_id = q.offering_id"
          + " and e.status in ('ACTIVE', 'COMPLETED', 'OFFERED')) as taken"
          + " from offering_quota q join organisational_unit u on u.id = q.unit_id"
          + " left join organisational_unit_version v on v.unit_id = q.unit_id"
          + " and v.valid_to is null";

  @PersistenceContext private EntityManager entityManager;

  Optional<String> code(Long offeringId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select a.code, a.offering_id from offering_admission a"
                        + " where a.offering_id = ?1 and a.code is not null")
                .setParameter(1, offeringId))
        .stream()
        .map(row -> row.text(0))
        .findFirst();
  }

  void setCode(Long offeringId, String code) {
    entityManager
        .createNativeQuery(
            "insert into offering_admission (offering_id, code) values (?1, ?2)"
                + " on duplicate key update code = values(code)")
        .setParameter(1, offeringId)
        .setParameter(2, code)
        .executeUpdate();
  }

  /** The quotas of an offering, by name of the unit. */
  List<Quota> quotas(Long offeringId) {
    return quotas(
        entityManager
            .createNativeQuery(QUOTA + " where q.offering_id = ?1 order by v.name")
            .setParameter(1, offeringId));
  }

  /** The quotas in whose units the person lives. */
  List<Quota> quotasOf(Long offeringId, Long personId) {
    return quotas(
        entityManager
            .createNativeQuery(
                QUOTA
                    + " where q.offering_id = ?1 and exists (select 1 from person o"
                    + " join unit_closure y on y.descendant_id = o.home_unit_id"
                    + " and y.ancestor_id = q.unit_id and y.valid_to is null where o.id = ?2)"
                    + " order by v.name")
            .setParameter(1, offeringId)
            .setParameter(2, personId));
  }

  /** In which units with a quota each of some people lives, by public id of the unit. */
  Map<Long, Set<UUID>> quotaUnits(Long offeringId, Collection<Long> people) {
    Map<Long, Set<UUID>> units = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.id, u.public_id from offering_quota q"
                        + " join organisational_unit u on u.id = q.unit_id"
                        + " join unit_closure x on x.ancestor_id = q.unit_id and x.valid_to is null"
                        + " join person p on p.home_unit_id = x.descendant_id"
                        + " where q.offering_id = ?1 and p.id in "
                        + SqlRow.list(people))
                .setParameter(1, offeringId))
        .forEach(row -> units.computeIfAbsent(row.key(0), key -> new HashSet<>()).add(row.uuid(1)));
    return units;
  }

  void clearQuotas(Long offeringId) {
    entityManager
        .createNativeQuery("delete from offering_quota where offering_id = ?1")
        .setParameter(1, offeringId)
        .executeUpdate();
  }

  void setQuota(Long offeringId, Long unitId, int seats) {
    entityManager
        .createNativeQuery(
            "insert into offering_quota (offering_id, unit_id, seats) values (?1, ?2, ?3)")
        .setParameter(1, offeringId)
        .setParameter(2, unitId)
        .setParameter(3, seats)
        .executeUpdate();
  }

  private static List<Quota> quotas(Query query) {
    return SqlRow.of(query).stream()
        .map(row -> new Quota(row.uuid(0), row.text(1), row.count(2), row.count(3)))
        .toList();
  }
}
