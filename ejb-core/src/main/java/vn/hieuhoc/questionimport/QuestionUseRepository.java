package vn.hieuhoc.questionimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Whether questions that a file brought in are as it left them, and whether somebody uses them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuestionUseRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * How a question stands.
   *
   * @param bank public id of its bank
   * @param unit key of the unit that keeps the bank
   * @param active whether it may still be put into a quiz
   * @param number number of its newest version
   * @param used whether a quiz asks it or somebody was asked it
   */
  record Standing(UUID bank, Long unit, boolean active, int number, boolean used) {}

  /** How some questions stand, by their public ids. */
  Map<UUID, Standing> standing(Collection<UUID> ids) {
    Map<UUID, Standing> standing = new HashMap<>();
    if (!ids.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select q.public_id, b.public_id as bank, b.unit_id, q.status = 'ACTIVE',"
                      + " q.current_version_number, exists (select 1 from quiz_question u"
                      + " where u.question_id = q.id) or exists (select 1 from attempt_answer a"
                      + " join question_version v on v.id = a.question_version_id"
                      + " where v.question_id = q.id)"
                      + " from question q join question_bank b on b.id = q.bank_id"
                      + " where q.public_id in "
                      + SqlRow.ids(ids)))
          .forEach(
              row ->
                  standing.put(
                      row.uuid(0),
                      new Standing(
                          row.uuid(1), row.key(2), row.truth(3), row.count(4), row.truth(5))));
    }
    return standing;
  }

  /** Key of an earlier version of a question. */
  Long version(UUID question, int number) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select v.id from question_version v join question q on q.id = v.question_id"
                        + " where q.public_id = ?1 and v.number = ?2")
                .setParameter(1, question.toString())
                .setParameter(2, number))
        .get(0);
  }
}
