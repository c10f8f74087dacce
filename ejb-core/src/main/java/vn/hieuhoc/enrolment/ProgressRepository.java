package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** How far people are with lessons, and what that rests on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(LessonProgress progress) {
    entityManager.persist(progress);
    entityManager.flush();
  }

  /** Keys of the enrolments whose progress rests on a record. */
  List<Long> restingOn(UUID statementId) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select e.id from lesson_progress g join lesson l on l.id = g.lesson_id"
                    + " join enrolment e on e.person_id = g.person_id and e.course_id = l.course_id"
                    + " where g.completed_statement_id = ?1 order by e.id")
            .setParameter(1, statementId));
  }

  Optional<LessonProgress> progress(Long personId, Long lessonId) {
    return entityManager
        .createQuery(
            "select g from LessonProgress g where g.personId = :person and g.lessonId = :lesson",
            LessonProgress.class)
        .setParameter("person", personId)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  /** How far the learner is with the lessons of the course, by lesson. */
  Map<Long, LessonProgress> progress(Enrolment enrolment) {
    Map<Long, LessonProgress> byLesson = new HashMap<>();
    entityManager
        .createQuery(
            "select g from LessonProgress g where g.personId = :person and g.lessonId in"
                + " (select l.id from Lesson l where l.courseId = :course)",
            LessonProgress.class)
        .setParameter("person", enrolment.personId())
        .setParameter("course", enrolment.courseId())
        .getResultStream()
        .forEach(g -> byLesson.put(g.lessonId(), g));
    return byLesson;
  }

  /** The lessons that meetings of a course stand for, by public id of the session. */
  Map<UUID, Long> lessonsOfSessions(Long courseId) {
    Map<UUID, Long> lessons = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select s.public_id, s.lesson_id from session s"
                        + " join offering o on o.id = s.offering_id"
                        + " where o.course_id = ?1 and s.lesson_id is not null")
                .setParameter(1, courseId))
        .forEach(c -> lessons.put(c.uuid(0), c.key(1)));
    return lessons;
  }

  /** A quiz as a lesson of a course. */
  record QuizLesson(Long course, Long lesson) {}

  /** The lessons a quiz is in the courses the person learns in. */
  List<QuizLesson> lessonsOfQuiz(Long quizId, Long personId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.course_id, l.id from lesson l where l.quiz_id = ?1"
                        + " and l.removed_at is null and exists (select 1 from enrolment e"
                        + " where e.course_id = l.course_id and e.person_id = ?2"
                        + " and e.status in ('ACTIVE', 'COMPLETED')) order by l.course_id, l.id")
                .setParameter(1, quizId)
                .setParameter(2, personId))
        .stream()
        .map(c -> new QuizLesson(c.key(0), c.key(1)))
        .toList();
  }

  /** When the learner last finished a lesson in any course. */
  Optional<Instant> lastFinished(Long personId) {
    return entityManager
        .createQuery(
            "select g.completedAt from LessonProgress g where g.personId = :person"
                + " and g.completedAt is not null order by g.completedAt desc",
            Instant.class)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
