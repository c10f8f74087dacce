package vn.hieuhoc.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The targets of units, and how they changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TargetRepository {

  @PersistenceContext private EntityManager entityManager;

  /** All targets of these units, by year. */
  List<Target> ofUnits(Collection<Long> unitIds) {
    return unitIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select t from Target t where t.unitId in :units order by t.year", Target.class)
            .setParameter("units", unitIds)
            .getResultList();
  }

  Optional<Target> find(Indicator indicator, Long unitId, int year) {
    return entityManager
        .createQuery(
            "select t from Target t where t.indicatorCode = :code and t.unitId = :unit"
                + " and t.year = :year",
            Target.class)
        .setParameter("code", indicator.code())
        .setParameter("unit", unitId)
        .setParameter("year", (short) year)
        .getResultStream()
        .findFirst();
  }

  boolean isEmpty() {
    return entityManager.createQuery("select count(t) from Target t", Long.class).getSingleResult()
        == 0;
  }

  void add(TargetChange change) {
    entityManager.persist(change);
  }

  void remove(Target target) {
    entityManager.remove(target);
  }

  /** The changes of a unit's targets, the newest first. */
  List<TargetChangeRow> changes(Long unitId, int most) {
    return entityManager
        .createQuery(
            "select c.indicatorCode, c.year, c.percentBefore, c.percent, c.basis,"
                + " coalesce(p.fullName, a.userName), c.changedAt from TargetChange c"
                + " left join Account a on a.id = c.changedByAccountId"
                + " left join Person p on p.id = a.personId where c.unitId = :unit"
                + " order by c.id desc",
            Object[].class)
        .setParameter("unit", unitId)
        .setMaxResults(most)
        .getResultStream()
        .map(
            cell ->
                new TargetChangeRow(
                    Indicator.of((String) cell[0]),
                    ((Number) cell[1]).intValue(),
                    (BigDecimal) cell[2],
                    (BigDecimal) cell[3],
                    (String) cell[4],
                    (String) cell[5],
                    (Instant) cell[6]))
        .toList();
  }

  void add(Target target) {
    entityManager.persist(target);
  }
}
