package vn.hieuhoc.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Certificates and their serial numbers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertificateRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Certificate certificate) {
    entityManager.persist(certificate);
  }

  /**
   * The next number of an issuer and year. The row stays locked until the transaction ends, so a
   * number is never given twice and none is skipped.
   */
  long nextNumber(String issuer, int year) {
    entityManager
        .createNativeQuery(
            "insert into certificate_counter (issuer, year, last) values (?1, ?2, 1)"
                + " on duplicate key update last = last + 1")
        .setParameter(1, issuer)
        .setParameter(2, year)
        .executeUpdate();
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select last from certificate_counter where issuer = ?1 and year = ?2"
                        + " for update")
                .setParameter(1, issuer)
                .setParameter(2, year)
                .getSingleResult())
        .longValue();
  }

  Optional<Certificate> find(String code) {
    return entityManager
        .createQuery("select c from Certificate c where c.code = :code", Certificate.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The certificates of recognitions. */
  List<CertificateRow> of(Collection<UUID> recognitions) {
    return recognitions.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select new vn.hieuhoc.certificate.CertificateRow(r.publicId, c.code, c.serial)"
                    + " from Certificate c join Recognition r on r.id = c.recognitionId"
                    + " where r.publicId in :recognitions",
                CertificateRow.class)
            .setParameter("recognitions", recognitions)
            .getResultList();
  }

  Optional<Integer> birthYear(Long personId) {
    return entityManager
        .createQuery(
            "select p.birthYear from Person p where p.id = :id and p.birthYear is not null",
            Integer.class)
        .setParameter("id", personId)
        .getResultStream()
        .findFirst();
  }
}
