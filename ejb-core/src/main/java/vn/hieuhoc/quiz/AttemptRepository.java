package vn.hieuhoc.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attempts and their sheets. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttemptRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Attempt attempt) {
    entityManager.persist(attempt);
    entityManager.flush();
  }

  Optional<Attempt> attempt(UUID publicId) {
    return entityManager
        .createQuery("select a from Attempt a where a.publicId = :id", Attempt.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The attempt, held until the end of the transaction: saving and submitting take turns. */
  Optional<Attempt> held(UUID publicId) {
    return entityManager
        .createQuery("select a from Attempt a where a.publicId = :id", Attempt.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Lets starts of one person take turns, so that two clicks make one attempt. */
  void holdPerson(Long personId) {
    entityManager
        .createNativeQuery("select id from person where id = ?1 for update")
        .setParameter(1, personId)
        .getResultList();
  }

  /** The attempts of a person at a quiz, oldest first. */
  List<Attempt> attempts(Long quizId, Long personId) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.quizId = :quiz and a.personId = :person"
                + " order by a.number",
            Attempt.class)
        .setParameter("quiz", quizId)
        .setParameter("person", personId)
        .getResultList();
  }
}
