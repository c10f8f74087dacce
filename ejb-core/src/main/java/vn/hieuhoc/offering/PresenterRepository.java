package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Finds people who run sessions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PresenterRepository {

  @PersistenceContext private EntityManager entityManager;

  Optional<Long> key(UUID personId) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery("select id from person where public_id = ?1")
                .setParameter(1, personId.toString()))
        .stream()
        .findFirst();
  }
}
