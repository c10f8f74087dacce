package vn.hieuhoc.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/** Who acts for which child. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GuardianRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Guardian guardian) {
    entityManager.persist(guardian);
    entityManager.flush();
  }

  /** All who act or acted for a child. */
  List<Guardian> of(Long childId) {
    return entityManager
        .createQuery("select g from Guardian g where g.childId = :child", Guardian.class)
        .setParameter("child", childId)
        .getResultList();
  }

  /** All in which the person is the child or the adult, newest first. */
  List<Guardian> touching(Long personId) {
    return entityManager
        .createQuery(
            "select g from Guardian g where g.childId = :person or g.guardianId = :person"
                + " order by g.validFrom desc, g.id desc",
            Guardian.class)
        .setParameter("person", personId)
        .getResultList();
  }

  List<Long> wardsOf(Long guardianId, LocalDate day) {
    return entityManager
        .createQuery(
            "select g.childId from Guardian g where g.guardianId = :guardian and g.validFrom <= :day"
                + " and (g.validTo is null or g.validTo > :day) order by g.childId",
            Long.class)
        .setParameter("guardian", guardianId)
        .setParameter("day", day)
        .getResultList();
  }
}
