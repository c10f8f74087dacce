package vn.hieuhoc.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Reads banks with what lies around their questions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuestionBankRepository {

  private static final String ROW =
      "select q.id, q.public_id, v.kind, v.prompt, v.points, q.current_version_number, v.created_at,"
          + " b.public_id as bank, b.name as bank_name";
  private static final String FROM =
      " from question_bank b join question q on q.bank_id = b.id"
          + " join question_version v on v.question_id = q.id"
          + " and v.number = q.current_version_number where ";
  private static final String IN_USE =
      " and q.status = 'ACTIVE'"
          + " and (?1 = '' or v.prompt collate utf8mb4_uca1400_ai_ci like ?1 escape '\\\\')"
          + " and (?2 = '' or exists (select 1 from question_topic t"
          + " where t.question_id = q.id and t.topic_code = ?2))";
  private static final String HEAD =
      "select b.public_id, b.name, v.name, (select count(*) from question q"
          + " where q.bank_id = b.id and q.status = 'ACTIVE')";
  private static final String BANKS =
      " from question_bank b left join organisational_unit_version v on v.unit_id = b.unit_id"
          + " and v.valid_to is null where ";

  @PersistenceContext private EntityManager entityManager;

  Page<BankHead> banks(Collection<Long> roots, PageRequest page) {
    String where = BANKS + within(roots);
    List<BankHead> rows =
        SqlRow.of(
                entityManager.createNativeQuery(
                    HEAD
                        + where
                        + " order by v.name, b.name, b.id limit "
                        + page.first()
                        + ", "
                        + page.size()))
            .stream()
            .map(QuestionBankRepository::head)
            .toList();
    return Page.of(
        rows,
        page,
        () -> SqlRow.number(entityManager.createNativeQuery("select count(*)" + where)));
  }

  Optional<BankHead> bank(UUID bankId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(HEAD + BANKS + "b.public_id = ?1")
                .setParameter(1, bankId.toString()))
        .stream()
        .map(QuestionBankRepository::head)
        .findFirst();
  }

  private static BankHead head(SqlRow row) {
    return new BankHead(row.uuid(0), row.text(1), row.text(2), row.key(3));
  }

  Page<BankedQuestion> questions(UUID bankId, BankFilter filter, PageRequest page) {
    return found("b.public_id = '" + bankId + "'", filter, page);
  }

  /** The questions in use of every bank of the units below the roots. */
  Page<BankedQuestion> questions(Collection<Long> roots, BankFilter filter, PageRequest page) {
    return found(within(roots), filter, page);
  }

  private static String within(Collection<Long> roots) {
    return "exists (select 1 from unit_closure c where c.descendant_id = b.unit_id"
        + " and c.ancestor_id in "
        + SqlRow.list(roots)
        + " and c.valid_to is null)";
  }

  private Page<BankedQuestion> found(String banks, BankFilter filter, PageRequest page) {
    String where = FROM + banks + IN_USE;
    List<BankedQuestion> rows =
        whole(
            SqlRow.of(
                narrowed(
                    ROW + where + " order by q.id desc limit " + page.first() + ", " + page.size(),
                    filter)));
    return Page.of(rows, page, () -> SqlRow.number(narrowed("select count(*)" + where, filter)));
  }

  private Query narrowed(String query, BankFilter filter) {
    String words = filter.words().replaceAll("([%_\\\\])", "\\\\$1");
    return entityManager
        .createNativeQuery(query)
        .setParameter(1, words.isEmpty() ? "" : "%" + words + "%")
        .setParameter(2, filter.topic());
  }

  Optional<BankedQuestion> question(UUID bankId, UUID questionId) {
    return whole(
            SqlRow.of(
                entityManager
                    .createNativeQuery(ROW + FROM + "b.public_id = ?1 and q.public_id = ?2")
                    .setParameter(1, bankId.toString())
                    .setParameter(2, questionId.toString())))
        .stream()
        .findFirst();
  }

  /** Codes of the topics of a bank's questions in use. */
  List<String> topics(UUID bankId) {
    return topicsWhere("b.public_id = '" + bankId + "'");
  }

  /** Codes of the topics of the questions in use of every bank below the roots. */
  List<String> topics(Collection<Long> roots) {
    return topicsWhere(within(roots));
  }

  private List<String> topicsWhere(String banks) {
    return SqlRow.of(
            entityManager.createNativeQuery(
                "select distinct t.topic_code, 1 from question_bank b"
                    + " join question q on q.bank_id = b.id and q.status = 'ACTIVE'"
                    + " join question_topic t on t.question_id = q.id"
                    + " where "
                    + banks
                    + " order by t.topic_code"))
        .stream()
        .map(row -> row.text(0))
        .toList();
  }

  /** The versions of a question, newest first. */
  List<KeptVersion> versions(UUID questionId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select v.id, v.number, v.created_at, a.display_name,"
                        + " (select count(*) from attempt_answer x join attempt t"
                        + " on t.id = x.attempt_id and t.status = 'SUBMITTED'"
                        + " where x.question_version_id = v.id and x.answer is not null)"
                        + " from question q join question_version v on v.question_id = q.id"
                        + " left join account a on a.id = v.created_by_account_id"
                        + " where q.public_id = ?1 order by v.number desc")
                .setParameter(1, questionId.toString()))
        .stream()
        .map(
            row ->
                new KeptVersion(row.key(0), row.count(1), row.instant(2), row.text(3), row.key(4)))
        .toList();
  }

  private List<BankedQuestion> whole(List<SqlRow> rows) {
    List<Long> keys = rows.stream().map(row -> row.key(0)).toList();
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> topics = new HashMap<>();
    SqlRow.of(
            entityManager.createNativeQuery(
                "select question_id, topic_code from question_topic where question_id in "
                    + SqlRow.list(keys)
                    + " order by topic_code"))
        .forEach(
            row -> topics.computeIfAbsent(row.key(0), key -> new ArrayList<>()).add(row.text(1)));
    Map<Long, List<BankedQuestion.Usage>> usage = new HashMap<>();
    SqlRow.of(
            entityManager.createNativeQuery(
                "select u.question_id, z.public_id, z.title from quiz_question u"
                    + " join quiz z on z.id = u.quiz_id where u.question_id in "
                    + SqlRow.list(keys)
                    + " order by z.title, z.id"))
        .forEach(
            row ->
                usage
                    .computeIfAbsent(row.key(0), key -> new ArrayList<>())
                    .add(new BankedQuestion.Usage(row.uuid(1), row.text(2))));
    return rows.stream()
        .map(
            row ->
                new BankedQuestion(
                    row.uuid(1),
                    row.uuid(7),
                    row.text(8),
                    row.constant(2, QuestionKind.class),
                    row.text(3),
                    row.decimal(4),
                    row.count(5),
                    row.instant(6),
                    topics.getOrDefault(row.key(0), List.of()),
                    usage.getOrDefault(row.key(0), List.of())))
        .toList();
  }
}
