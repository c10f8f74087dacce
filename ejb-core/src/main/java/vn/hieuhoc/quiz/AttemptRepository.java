package vn.hieuhoc.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.identity.HeldPeople;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Attempts and their sheets. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttemptRepository {

  @PersistenceContext private EntityManager entityManager;
  @Inject private HeldPeople people;

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

  /** When the save of that name was kept, if it was. */
  Optional<Instant> savedBefore(Long answerId, UUID key) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select saved_at, save_key from attempt_answer_save"
                        + " where attempt_answer_id = ?1 and save_key = ?2")
                .setParameter(1, answerId)
                .setParameter(2, key.toString()))
        .stream()
        .map(row -> row.instant(0))
        .findFirst();
  }

  /** Remembers the save by its name. */
  void remember(Long answerId, UUID key, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into attempt_answer_save (attempt_answer_id, save_key, saved_at)"
                + " values (?1, ?2, ?3)")
        .setParameter(1, answerId)
        .setParameter(2, key.toString())
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** The attempts at a quiz that have a result, oldest first; held when they are to change. */
  List<Attempt> marked(Long quizId, boolean hold) {
    TypedQuery<Attempt> query =
        entityManager
            .createQuery(
                "select a from Attempt a where a.quizId = :quiz"
                    + " and a.status = vn.hieuhoc.quiz.AttemptStatus.SUBMITTED order by a.id",
                Attempt.class)
            .setParameter("quiz", quizId)
            .setHint("eclipselink.batch", "a.answers");
    return (hold ? query.setLockMode(LockModeType.PESSIMISTIC_WRITE) : query).getResultList();
  }

  /** Names of people, by key. */
  Map<Long, String> names(Collection<Long> personIds) {
    Map<Long, String> names = new HashMap<>();
    if (!personIds.isEmpty()) {
      entityManager
          .createQuery("select p.id, p.fullName from Person p where p.id in :ids", Object[].class)
          .setParameter("ids", personIds)
          .getResultStream()
          .forEach(row -> names.put((Long) row[0], (String) row[1]));
    }
    return names;
  }

  /** The answers of submitted attempts that nobody has marked yet, and which are the caller's. */
  Page<MarkingService.Waiting> waiting(Long quizId, Predicate<Long> self, PageRequest page) {
    String from =
        " from AttemptAnswer x join x.attempt a join Person p on p.id = a.personId"
            + " where a.quizId = :quiz and a.status = vn.hieuhoc.quiz.AttemptStatus.WAITING"
            + " and x.points is null";
    List<MarkingService.Waiting> rows =
        entityManager
            .createQuery(
                "select a.publicId, x.ordinal, p.fullName, a.submittedAt, p.id"
                    + from
                    + " order by a.submittedAt, a.id, x.ordinal",
                Object[].class)
            .setParameter("quiz", quizId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultStream()
            .map(
                row ->
                    new MarkingService.Waiting(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        self.test((Long) row[4])))
            .toList();
    return Page.of(
        rows,
        page,
        () ->
            entityManager
                .createQuery("select count(x)" + from, Long.class)
                .setParameter("quiz", quizId)
                .getSingleResult());
  }

  /** Lets starts of one person take turns, so that two clicks make one attempt. */
  void holdPerson(Long personId) {
    people.hold(personId);
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
