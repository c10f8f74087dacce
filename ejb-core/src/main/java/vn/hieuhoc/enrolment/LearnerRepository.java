package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import vn.hieuhoc.support.SqlRow;

/** People as those who learn. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LearnerRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Holds people until the end of the transaction, before anything else of them is held: what they
   * do in several windows takes turns, in whatever course or material, since it shares one clock.
   */
  void hold(Collection<Long> people) {
    entityManager
        .createNativeQuery(
            "select id from person where id in " + SqlRow.list(people) + " order by id for update")
        .getResultList();
  }
}
