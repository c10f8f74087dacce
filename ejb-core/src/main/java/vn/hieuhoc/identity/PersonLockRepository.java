package vn.hieuhoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import vn.hieuhoc.support.SqlRow;

/** The locks on rows of people. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonLockRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Takes them by key, waiting for whoever has one. */
  void take(Collection<Long> people) {
    Query query =
        entityManager.createNativeQuery(
            "select id from person where id in "
                + SqlRow.places(people.size())
                + " order by id for update");
    int place = 1;
    for (Long person : people) {
      query.setParameter(place++, person);
    }
    query.getResultList();
  }
}
