package vn.hieuhoc.criteriaset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/** The stored criteria sets. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CriteriaSetRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(StoredCriteriaSet set) {
    entityManager.persist(set);
    entityManager.flush();
  }

  Optional<StoredCriteriaSet> find(Long key) {
    return Optional.ofNullable(entityManager.find(StoredCriteriaSet.class, key));
  }

  Optional<StoredCriteriaSet> find(UUID publicId) {
    return entityManager
        .createQuery(
            "select s from StoredCriteriaSet s where s.publicId = :id", StoredCriteriaSet.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<StoredCriteriaSet> find(String code, int number) {
    return entityManager
        .createQuery(
            "select s from StoredCriteriaSet s where s.code = :code and s.number = :number",
            StoredCriteriaSet.class)
        .setParameter("code", code)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The newest published version of a code. */
  Optional<StoredCriteriaSet> newest(String code) {
    return entityManager
        .createQuery(
            "select s from StoredCriteriaSet s where s.code = :code and s.status = :published"
                + " order by s.number desc",
            StoredCriteriaSet.class)
        .setParameter("code", code)
        .setParameter("published", CriteriaSetStatus.PUBLISHED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<StoredCriteriaSet> inForce(Title title, LocalDate day) {
    return entityManager
        .createNamedQuery("StoredCriteriaSet.inForce", StoredCriteriaSet.class)
        .setParameter("title", title)
        .setParameter("published", CriteriaSetStatus.PUBLISHED)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<CriteriaSetRow> rows(boolean drafts) {
    return entityManager
        .createNamedQuery("StoredCriteriaSet.rows", CriteriaSetRow.class)
        .setParameter("published", CriteriaSetStatus.PUBLISHED)
        .setParameter("drafts", drafts)
        .getResultList();
  }

  boolean isEmpty() {
    return entityManager
            .createQuery("select count(s) from StoredCriteriaSet s", Long.class)
            .getSingleResult()
        == 0;
  }
}
