package vn.hieuhoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SearchRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Keys of everything that lies under these units today, of any tree, themselves included. */
  Set<Long> unitsUnder(Collection<UUID> unitIds) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select c.descendantId from UnitClosure c join OrganisationalUnit u"
                    + " on u.id = c.ancestorId where u.publicId in :units and c.validTo is null",
                Long.class)
            .setParameter("units", unitIds)
            .getResultList());
  }
}
