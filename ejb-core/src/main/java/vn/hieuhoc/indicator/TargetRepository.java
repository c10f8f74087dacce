package vn.hieuhoc.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The targets of units. */
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

  void add(Target target) {
    entityManager.persist(target);
  }
}
