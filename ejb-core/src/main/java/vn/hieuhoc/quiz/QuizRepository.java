package vn.hieuhoc.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Quizzes and their questions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuizRepository {

  private static final String FACTS =
      "select new vn.hieuhoc.quiz.QuizFacts(q.id, q.publicId, q.unitId, q.title, q.passMark,"
          + " q.attemptsAllowed, q.timeLimitMinutes, q.drawCount,"
          + " (select count(x) from QuizQuestion x where x.quiz = q)) from Quiz q";

  @PersistenceContext private EntityManager entityManager;

  void add(Quiz quiz) {
    entityManager.persist(quiz);
    entityManager.flush();
  }

  Optional<Quiz> quiz(UUID publicId) {
    return entityManager
        .createQuery("select q from Quiz q where q.publicId = :id", Quiz.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Quiz> quiz(Long id) {
    return Optional.ofNullable(entityManager.find(Quiz.class, id));
  }

  List<QuizFacts> facts(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(FACTS + " where q.id in :ids", QuizFacts.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Topics of the questions of a quiz. */
  List<String> topics(Long quizId) {
    List<?> codes =
        entityManager
            .createNativeQuery(
                "select distinct t.topic_code from question_topic t"
                    + " join quiz_question x on x.question_id = t.question_id where x.quiz_id = ?1")
            .setParameter(1, quizId)
            .getResultList();
    return codes.stream().map(code -> (String) code).toList();
  }

  /** Quizzes of the units below the roots, newest first. */
  Page<QuizFacts> below(Collection<Long> roots, PageRequest page) {
    String where =
        " where exists (select 1 from UnitClosure c where c.descendantId = q.unitId"
            + " and c.ancestorId in :roots and c.validTo is null)";
    List<QuizFacts> rows =
        entityManager
            .createQuery(FACTS + where + " order by q.id desc", QuizFacts.class)
            .setParameter("roots", roots)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        rows,
        page,
        () ->
            entityManager
                .createQuery("select count(q) from Quiz q" + where, Long.class)
                .setParameter("roots", roots)
                .getSingleResult());
  }
}
