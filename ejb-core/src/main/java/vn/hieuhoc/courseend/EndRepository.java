package vn.hieuhoc.courseend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.topic.TopicRow;

/** What the end of a course is told from. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndRepository {

  private static final int MOST = 3;

  @PersistenceContext private EntityManager entityManager;

  /** The learner's tries at quizzes, by quiz. */
  Map<Long, Tries> tries(Long person, Collection<Long> quizzes) {
    Map<Long, Tries> tries = new HashMap<>();
    if (!quizzes.isEmpty()) {
      SqlRow.of(
              entityManager
                  .createNativeQuery(
                      "select a.quiz_id, count(*), q.attempts_allowed,"
                          + " max(a.status = 'WAITING'), max(a.status = 'OPEN'),"
                          + " max(a.score / nullif(a.score_max, 0))"
                          + " from attempt a join quiz q on q.id = a.quiz_id"
                          + " where a.person_id = ?1 and a.quiz_id in "
                          + SqlRow.list(quizzes)
                          + " group by a.quiz_id, q.attempts_allowed")
                  .setParameter(1, person))
          .forEach(
              row ->
                  tries.put(
                      row.key(0),
                      new Tries(
                          row.count(1),
                          row.integer(2),
                          row.truth(3),
                          row.truth(4),
                          row.decimal(5))));
    }
    return tries;
  }

  /** Keys of the lessons whose answer was handed in and nobody has looked at yet. */
  Set<Long> waiting(Long person, Collection<Long> lessons) {
    return lessons.isEmpty()
        ? Set.of()
        : new HashSet<>(
            SqlRow.keys(
                entityManager
                    .createNativeQuery(
                        "select a.lesson_id from assignment_answer a where a.person_id = ?1"
                            + " and a.status = 'HANDED_IN' and a.lesson_id in "
                            + SqlRow.list(lessons))
                    .setParameter(1, person)));
  }

  /** Ids of the records by which a learner's lessons and the course itself were finished. */
  Set<UUID> records(Long person, Long course, UUID courseId) {
    Set<UUID> records = new HashSet<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select g.completed_statement_id, g.id from lesson_progress g"
                        + " join lesson l on l.id = g.lesson_id"
                        + " where g.person_id = ?1 and l.course_id = ?2"
                        + " and g.completed_statement_id is not null"
                        + " union all select r.statement_id, r.id from activity_record r"
                        + " where r.person_id = ?1 and r.activity_hash = unhex(sha2(?3, 256))")
                .setParameter(1, person)
                .setParameter(2, course)
                .setParameter(3, LearningActivities.course(courseId)))
        .forEach(row -> records.add(row.uuid(0)));
    return records;
  }

  /**
   * Published courses a learner has no place in: those that wanted this one first, then those of
   * its topics, the short ones before the long; what is made for cadres is left to their training.
   */
  List<CourseEnd.Next> next(Long person, Long course) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.public_id, c.title, c.minutes, exists (select 1"
                        + " from course_prerequisite q where q.course_id = c.id"
                        + " and q.needed_course_id = ?2) as follows"
                        + " from course c where c.status = 'PUBLISHED' and c.id <> ?2"
                        + " and not exists (select 1 from enrolment e where e.course_id = c.id"
                        + " and e.person_id = ?1)"
                        + " and not exists (select 1 from course_topic f where f.course_id = c.id"
                        + " and f.topic_code = ?3)"
                        + " and (exists (select 1 from course_prerequisite q"
                        + " where q.course_id = c.id and q.needed_course_id = ?2)"
                        + " or exists (select 1 from course_topic t join course_topic mine"
                        + " on mine.topic_code = t.topic_code and mine.course_id = ?2"
                        + " where t.course_id = c.id))"
                        + " order by follows desc, c.minutes is null, c.minutes, c.id limit "
                        + MOST)
                .setParameter(1, person)
                .setParameter(2, course)
                .setParameter(3, TopicRow.FOR_CADRES))
        .stream()
        .map(row -> new CourseEnd.Next(row.uuid(0), row.text(1), row.integer(2)))
        .toList();
  }
}
