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
