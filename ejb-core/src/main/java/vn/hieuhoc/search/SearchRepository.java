package vn.hieuhoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SearchRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Keys of everything that lies under a unit today, of any tree, itself included. */
  Set<Long> unitsUnder(Long unitId) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select c.descendantId from UnitClosure c where c.ancestorId = :unit"
                    + " and c.validTo is null",
                Long.class)
            .setParameter("unit", unitId)
            .getResultList());
  }
}
