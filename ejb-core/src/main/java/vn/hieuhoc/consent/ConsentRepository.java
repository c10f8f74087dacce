package vn.hieuhoc.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** Consents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Consent consent) {
    entityManager.persist(consent);
  }

  List<ConsentRow> consents(Long personId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.consent.ConsentRow(c.id, c.purpose, c.wording, c.language,"
                + " c.givenAt, c.withdrawnAt) from Consent c where c.personId = :person"
                + " order by c.givenAt desc, c.id desc",
            ConsentRow.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Takes back what is still in force for the purpose; says how many. */
  int withdraw(Long personId, ConsentPurpose purpose, Instant at) {
    List<Consent> inForce =
        entityManager
            .createQuery(
                "select c from Consent c where c.personId = :person and c.purpose = :purpose"
                    + " and c.withdrawnAt is null",
                Consent.class)
            .setParameter("person", personId)
            .setParameter("purpose", purpose)
            .getResultList();
    inForce.forEach(consent -> consent.withdraw(at));
    return inForce.size();
  }
}
