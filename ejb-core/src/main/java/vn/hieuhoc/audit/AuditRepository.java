package vn.hieuhoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps audit entries. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(AuditEntry entry) {
    entityManager.persist(entry);
  }
}
