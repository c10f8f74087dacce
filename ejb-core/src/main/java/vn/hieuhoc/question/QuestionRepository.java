package vn.hieuhoc.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Banks, questions and their versions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuestionRepository {

  private static final String ROW =
      "select new vn.hieuhoc.question.QuestionRow(q.id, q.publicId, q.status, v.id,"
          + " v.number, v.kind, v.prompt, v.points, v.body)"
          + " from Question q join QuestionVersion v"
          + " on v.questionId = q.id and v.number = q.currentVersionNumber";

  @PersistenceContext private EntityManager entityManager;

  void add(QuestionBank bank) {
    entityManager.persist(bank);
    entityManager.flush();
  }

  void add(Question question) {
    entityManager.persist(question);
    entityManager.flush();
  }

  void add(QuestionVersion version) {
    entityManager.persist(version);
  }

  /**
   * Keeps questions in the order given: a bank is read in the order of their keys, and what is
   * persisted together gets its keys in any order.
   *
   * @return their keys, in the order given
   */
  List<Long> addAll(List<Question> fresh) {
    insert(
        "question (public_id, version, bank_id, current_version_number, status, created_at)",
        fresh.stream().map(Question::columns).toList());
    List<Long> keys =
        entityManager
            .createQuery(
                "select q.id from Question q where q.publicId in :ids order by q.id", Long.class)
            .setParameter("ids", fresh.stream().map(Question::publicId).toList())
            .getResultList();
    List<Object[]> topics = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (String topic : fresh.get(i).topics()) {
        topics.add(new Object[] {keys.get(i), topic});
      }
    }
    insert("question_topic (question_id, topic_code)", topics);
    return keys;
  }

  private void insert(String into, List<Object[]> rows) {
    try {
      BulkInsert.together(entityManager.unwrap(Connection.class), "insert into " + into, rows, "");
    } catch (SQLException failure) {
      throw new IllegalStateException("Not kept: " + into, failure);
    }
  }

  /** Topic codes of questions, by question key. */
  Map<Long, Set<String>> topicsOfQuestions(Collection<Long> questionIds) {
    Map<Long, Set<String>> topics = new HashMap<>();
    if (!questionIds.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select question_id, topic_code from question_topic where question_id in "
                      + SqlRow.list(questionIds)))
          .forEach(
              row -> topics.computeIfAbsent(row.key(0), key -> new HashSet<>()).add(row.text(1)));
    }
    return topics;
  }

  /** Every question in use of a bank, oldest first. */
  List<QuestionRow> allOfBank(Long bankId) {
    return entityManager
        .createQuery(
            ROW + " where q.bankId = :bank and q.status = :active order by q.id", QuestionRow.class)
        .setParameter("bank", bankId)
        .setParameter("active", QuestionStatus.ACTIVE)
        .getResultList();
  }

  /** Topic codes of the questions of a bank, by question key. */
  Map<Long, Set<String>> topicsOfBank(Long bankId) {
    Map<Long, Set<String>> topics = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select t.question_id, t.topic_code from question_topic t"
                        + " join question q on q.id = t.question_id where q.bank_id = ?1")
                .setParameter(1, bankId))
        .forEach(
            row -> topics.computeIfAbsent(row.key(0), key -> new HashSet<>()).add(row.text(1)));
    return topics;
  }

  Optional<QuestionBank> bank(UUID publicId) {
    return entityManager
        .createQuery("select b from QuestionBank b where b.publicId = :id", QuestionBank.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<QuestionBank> bank(Long id) {
    return Optional.ofNullable(entityManager.find(QuestionBank.class, id));
  }

  Optional<Question> question(UUID publicId) {
    return entityManager
        .createQuery("select q from Question q where q.publicId = :id", Question.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Banks of the units below the roots, by name. */
  Page<BankRow> banks(Collection<Long> roots, PageRequest page) {
    String where =
        " from QuestionBank b join OrganisationalUnit u on u.id = b.unitId"
            + " where exists (select 1 from UnitClosure c where c.descendantId = b.unitId"
            + " and c.ancestorId in :roots and c.validTo is null)";
    long total =
        entityManager
            .createQuery("select count(b)" + where, Long.class)
            .setParameter("roots", roots)
            .getSingleResult();
    List<BankRow> rows =
        entityManager
            .createQuery(
                "select new vn.hieuhoc.question.BankRow(b.publicId, b.name, u.publicId,"
                    + " (select count(q) from Question q where q.bankId = b.id"
                    + " and q.status = vn.hieuhoc.question.QuestionStatus.ACTIVE))"
                    + where
                    + " order by b.name, b.id",
                BankRow.class)
            .setParameter("roots", roots)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  Page<QuestionRow> rowsOfBank(Long bankId, PageRequest page) {
    long total =
        entityManager
            .createQuery(
                "select count(q) from Question q where q.bankId = :bank and q.status = :active",
                Long.class)
            .setParameter("bank", bankId)
            .setParameter("active", QuestionStatus.ACTIVE)
            .getSingleResult();
    List<QuestionRow> rows =
        entityManager
            .createQuery(
                ROW + " where q.bankId = :bank and q.status = :active order by q.id",
                QuestionRow.class)
            .setParameter("bank", bankId)
            .setParameter("active", QuestionStatus.ACTIVE)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  List<QuestionRow> rows(Collection<Long> questionIds) {
    return questionIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(ROW + " where q.id in :ids", QuestionRow.class)
            .setParameter("ids", questionIds)
            .getResultList();
  }

  /** Keys of questions of one unit's subtree, by public id; others are left out. */
  Map<UUID, Long> keys(Collection<UUID> publicIds) {
    Map<UUID, Long> keys = new HashMap<>();
    if (!publicIds.isEmpty()) {
      entityManager
          .createQuery("select q from Question q where q.publicId in :ids", Question.class)
          .setParameter("ids", publicIds)
          .getResultStream()
          .forEach(q -> keys.put(q.publicId(), q.id()));
    }
    return keys;
  }

  /** Public id of the bank that keeps a question. */
  UUID bankOf(Long questionId) {
    return entityManager
        .createQuery(
            "select b.publicId from Question q join QuestionBank b on b.id = q.bankId"
                + " where q.id = :id",
            UUID.class)
        .setParameter("id", questionId)
        .getSingleResult();
  }

  /** Keys of the units that keep the questions. */
  List<Long> units(Collection<Long> questionIds) {
    return entityManager
        .createQuery(
            "select distinct b.unitId from Question q join QuestionBank b on b.id = q.bankId"
                + " where q.id in :ids",
            Long.class)
        .setParameter("ids", questionIds)
        .getResultList();
  }

  Map<Long, Long> newestVersions(Collection<Long> versionIds) {
    Map<Long, Long> newest = new HashMap<>();
    if (!versionIds.isEmpty()) {
      entityManager
          .createQuery(
              "select v.id, n.id from QuestionVersion v join Question q on q.id = v.questionId"
                  + " join QuestionVersion n on n.questionId = q.id"
                  + " and n.number = q.currentVersionNumber where v.id in :ids",
              Object[].class)
          .setParameter("ids", versionIds)
          .getResultStream()
          .forEach(row -> newest.put((Long) row[0], (Long) row[1]));
    }
    return newest;
  }

  Map<Long, QuestionContent> contents(Collection<Long> versionIds) {
    Map<Long, QuestionContent> contents = new HashMap<>();
    if (!versionIds.isEmpty()) {
      entityManager
          .createQuery("select v from QuestionVersion v where v.id in :ids", QuestionVersion.class)
          .setParameter("ids", versionIds)
          .getResultStream()
          .forEach(v -> contents.put(v.id(), v.content()));
    }
    return contents;
  }
}
