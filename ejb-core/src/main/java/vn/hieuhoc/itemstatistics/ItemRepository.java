package vn.hieuhoc.itemstatistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Marked answers of a quiz. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ItemRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Question, points earned and possible, score and most of the attempt, of the newest attempts of
   * which the result stands.
   */
  List<SqlRow> answers(Long quizId, int attempts) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select cast(q.public_id as char), x.points, v.points, a.score, a.score_max from"
                    + " (select id, score, score_max from attempt where quiz_id = ?1"
                    + " and status = 'SUBMITTED' order by id desc limit ?2) a"
                    + " join attempt_answer x on x.attempt_id = a.id"
                    + " join question_version v on v.id"
                    + " = coalesce(x.marked_version_id, x.question_version_id)"
                    + " join question q on q.id = v.question_id")
            .setParameter(1, quizId)
            .setParameter(2, attempts));
  }

  /** The same of one question, wherever it was asked, from the newest answers. */
  List<SqlRow> answersTo(UUID questionId, int answers) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select cast(q.public_id as char), x.points, m.points, a.score, a.score_max"
                    + " from question q join question_version v on v.question_id = q.id"
                    + " join attempt_answer x on x.question_version_id = v.id"
                    + " join attempt a on a.id = x.attempt_id and a.status = 'SUBMITTED'"
                    + " join question_version m on m.id"
                    + " = coalesce(x.marked_version_id, x.question_version_id)"
                    + " where q.public_id = ?1 order by x.id desc limit ?2")
            .setParameter(1, questionId.toString())
            .setParameter(2, answers));
  }
}
