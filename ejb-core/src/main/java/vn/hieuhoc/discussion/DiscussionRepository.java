package vn.hieuhoc.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What is written in courses. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DiscussionRepository {

  private static final String QUESTION =
      "select q.public_id, q.title, p.full_name, q.keeper, l.public_id as lesson_public_id,"
          + " l.title as lesson_title, q.written_at,"
          + " (select count(*) from course_post a where a.question_id = q.id"
          + "   and a.hidden_at is null) as answers,"
          + " (select count(*) from course_post a where a.question_id = q.id"
          + "   and a.marked_at is not null) as marked,"
          + " q.hidden_at is not null as hidden, q.account_id, q.person_id"
          + " from course_post q left join person p on p.id = q.person_id"
          + " left join lesson l on l.id = q.lesson_id"
          + " where q.course_id = ?1 and q.question_id is null and (?2 = 0 or l.public_id = ?3)";

  /** No word of somebody who keeps the course, and none the asker was content with. */
  private static final String UNANSWERED =
      " and q.hidden_at is null and not q.keeper and not exists (select 1 from course_post a"
          + " where a.question_id = q.id and a.hidden_at is null"
          + " and (a.keeper or a.marked_at is not null))";

  private static final String POST =
      "select q.public_id, q.title, q.body, coalesce(p.full_name, c.display_name) as author,"
          + " q.keeper, q.written_at, q.edited_at, q.marked_at is not null as marked,"
          + " q.hidden_at is not null as hidden, q.hidden_reason, q.account_id, q.person_id,"
          + " (select count(*) from course_post_report r where r.post_id = q.id"
          + "   and r.settled_at is null) as reports"
          + " from course_post q left join person p on p.id = q.person_id"
          + " left join account c on c.id = q.account_id";

  private static final String REPORTED =
      " from course_post q join course c on c.id = q.course_id"
          + " where exists (select 1 from course_post_report r where r.post_id = q.id"
          + "   and r.settled_at is null) and q.hidden_at is null"
          + " and exists (select 1 from unit_closure u where u.descendant_id = c.unit_id"
          + "   and u.valid_to is null and u.ancestor_id in ";

  @PersistenceContext private EntityManager entityManager;

  /** A course as far as talk needs it, and how two people stand to it. */
  record Course(
      Long key,
      UUID id,
      Long unitKey,
      String title,
      CourseStatus status,
      boolean learnt,
      boolean presented,
      boolean helped) {}

  /**
   * The course with a public id.
   *
   * @param learner key of who may learn there, or null
   * @param presenter key of who may present or help there, or null
   */
  Optional<Course> course(UUID courseId, Long learner, Long presenter) {
    return courses("c.public_id = ?1", courseId.toString(), learner, presenter);
  }

  /** The same, by key. */
  Course course(Long courseKey, Long learner, Long presenter) {
    return courses("c.id = ?1", courseKey, learner, presenter).orElseThrow();
  }

  private Optional<Course> courses(String where, Object value, Long learner, Long presenter) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.id, c.public_id, c.unit_id, c.title, c.status,"
                        + " exists (select 1 from enrolment e where e.person_id = ?2"
                        + "   and e.course_id = c.id and e.status in ('ACTIVE', 'COMPLETED')),"
                        + " exists (select 1 from offering o join session s on s.offering_id = o.id"
                        + "   where o.course_id = c.id and s.status <> 'CANCELLED'"
                        + "   and (s.presenter_person_id = ?3"
                        + "     or exists (select 1 from session_helper h where h.session_id = s.id"
                        + "       and h.person_id = ?3 and h.part = 'PRESENTER'))),"
                        + " exists (select 1 from offering o join session s on s.offering_id = o.id"
                        + "   join session_helper h on h.session_id = s.id"
                        + "   where o.course_id = c.id and s.status <> 'CANCELLED'"
                        + "   and h.person_id = ?3)"
                        + " from course c where "
                        + where)
                .setParameter(1, value)
                .setParameter(2, learner == null ? -1L : learner)
                .setParameter(3, presenter == null ? -1L : presenter))
        .stream()
        .map(
            c ->
                new Course(
                    c.key(0),
                    c.uuid(1),
                    c.key(2),
                    c.text(3),
                    c.constant(4, CourseStatus.class),
                    c.truth(5),
                    c.truth(6),
                    c.truth(7)))
        .findFirst();
  }

  /** Those who present at the course, and who have a role at the very unit that offers it. */
  List<Long> keepers(Long courseKey) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select s.presenter_person_id from session s join offering o on o.id = s.offering_id"
                    + " where o.course_id = ?1 and s.status <> 'CANCELLED'"
                    + " and s.presenter_person_id is not null"
                    + " union select a.person_id from course c"
                    + " join role_assignment r on r.unit_id = c.unit_id"
                    + "   and r.role in ('CENTRE_MANAGER', 'PRESENTER')"
                    + "   and r.valid_from <= current_date"
                    + "   and (r.valid_to is null or r.valid_to > current_date)"
                    + " join account a on a.id = r.account_id and a.person_id is not null"
                    + " where c.id = ?1")
            .setParameter(1, courseKey));
  }

  Optional<Long> lesson(Long courseKey, UUID lessonId) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select l.id from lesson l where l.course_id = ?1 and l.public_id = ?2"
                        + " and l.removed_at is null")
                .setParameter(1, courseKey)
                .setParameter(2, lessonId.toString()))
        .stream()
        .findFirst();
  }

  long countSince(Long accountKey, Instant since) {
    return entityManager
        .createQuery(
            "select count(p) from CoursePost p where p.accountId = :account"
                + " and p.writtenAt > :since",
            Long.class)
        .setParameter("account", accountKey)
        .setParameter("since", since)
        .getSingleResult();
  }

  void add(CoursePost post) {
    entityManager.persist(post);
    entityManager.flush();
  }

  Optional<CoursePost> post(UUID id) {
    return entityManager
        .createQuery("select p from CoursePost p where p.publicId = :id", CoursePost.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  CoursePost held(Long id) {
    return entityManager.find(CoursePost.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<CoursePost> markedAnswers(Long questionKey) {
    return entityManager
        .createQuery(
            "select p from CoursePost p where p.questionId = :question and p.markedAt is not null",
            CoursePost.class)
        .setParameter("question", questionKey)
        .getResultList();
  }

  Page<QuestionRow> questions(Long courseKey, UUID lesson, Writer reader, PageRequest page) {
    return questions("", courseKey, lesson, reader, page);
  }

  Page<QuestionRow> unanswered(Long courseKey, Writer reader, PageRequest page) {
    return questions(UNANSWERED, courseKey, null, reader, page);
  }

  private Page<QuestionRow> questions(
      String which, Long courseKey, UUID lesson, Writer reader, PageRequest page) {
    String seen = which + (reader.keeper() ? "" : " and (q.hidden_at is null or q.person_id = ?4)");
    Query query =
        of(QUESTION + seen + " order by q.written_at desc, q.id desc", courseKey, lesson, reader)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    List<QuestionRow> rows =
        SqlRow.of(query).stream().map(c -> DiscussionRows.question(c, reader)).toList();
    return Page.of(
        rows,
        page,
        () ->
            SqlRow.number(
                of(
                    "select count(*) from course_post q left join lesson l on l.id = q.lesson_id"
                        + " where q.course_id = ?1 and q.question_id is null"
                        + " and (?2 = 0 or l.public_id = ?3)"
                        + seen,
                    courseKey,
                    lesson,
                    reader)));
  }

  private Query of(String sql, Long courseKey, UUID lesson, Writer reader) {
    Query query =
        entityManager
            .createNativeQuery(sql)
            .setParameter(1, courseKey)
            .setParameter(2, lesson == null ? 0 : 1)
            .setParameter(3, lesson == null ? "" : lesson.toString());
    if (!reader.keeper()) {
      query.setParameter(4, reader.personKey() == null ? -1L : reader.personKey());
    }
    return query;
  }

  /** The question itself and its answers, the one that was marked before the others. */
  List<PostRow> thread(Long questionKey, Writer reader) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    POST
                        + " where q.id = ?1 or q.question_id = ?1"
                        + " order by q.id <> ?1, q.marked_at is null, q.written_at, q.id")
                .setParameter(1, questionKey)
                .setMaxResults(PageRequest.LARGEST))
        .stream()
        .map(c -> DiscussionRows.post(c, reader))
        .toList();
  }

  /** Title and public id of the lesson a question comes from. */
  Optional<SqlRow> lessonOf(Long postKey) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.public_id, l.title from course_post q"
                        + " join lesson l on l.id = q.lesson_id where q.id = ?1")
                .setParameter(1, postKey))
        .stream()
        .findFirst();
  }

  /** Keeps that somebody finds it out of place; once for each account. */
  void report(Long postKey, Long accountKey, String reason, Instant at) {
    entityManager
        .createNativeQuery(
            "insert ignore into course_post_report (post_id, account_id, reason, reported_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, postKey)
        .setParameter(2, accountKey)
        .setParameter(3, reason)
        .setParameter(4, SqlRow.utc(at))
        .executeUpdate();
  }

  void settle(Long postKey, Instant at) {
    entityManager
        .createNativeQuery(
            "update course_post_report set settled_at = ?2 where post_id = ?1"
                + " and settled_at is null")
        .setParameter(1, postKey)
        .setParameter(2, SqlRow.utc(at))
        .executeUpdate();
  }

  long countReported(Collection<Long> reach) {
    return SqlRow.number(
        entityManager.createNativeQuery("select count(*)" + REPORTED + SqlRow.list(reach) + ")"));
  }

  List<ReportedRow> reported(Collection<Long> reach, PageRequest page) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select coalesce((select t.public_id from course_post t"
                        + " where t.id = q.question_id), q.public_id) as question,"
                        + " c.public_id as course, c.title, q.body,"
                        + " (select r.reason from course_post_report r where r.post_id = q.id"
                        + "   and r.settled_at is null order by r.id desc limit 1) as reason,"
                        + " (select count(*) from course_post_report r where r.post_id = q.id"
                        + "   and r.settled_at is null) as reports,"
                        + " (select min(r.reported_at) from course_post_report r"
                        + "   where r.post_id = q.id and r.settled_at is null) as since"
                        + REPORTED
                        + SqlRow.list(reach)
                        + ") order by since, q.id")
                .setFirstResult(page.first())
                .setMaxResults(page.size()))
        .stream()
        .map(
            c ->
                new ReportedRow(
                    c.uuid(0),
                    c.uuid(1),
                    c.text(2),
                    c.text(3),
                    c.text(4),
                    c.count(5),
                    c.instant(6)))
        .toList();
  }
}
