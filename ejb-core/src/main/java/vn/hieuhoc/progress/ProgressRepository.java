package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
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

  /** Where a quiz is taken: keys of the enrolment and of its lesson. */
  record QuizPlace(Long enrolment, Long lesson) {}

  /** Keys of the enrolments of a course in which people learn. */
  List<Long> learningKeys(Long courseId) {
    return entityManager
        .createQuery(
            "select e.id from Enrolment e where e.courseId = :course and e.status = :active"
                + " order by e.id",
            Long.class)
        .setParameter("course", courseId)
        .setParameter("active", EnrolmentStatus.ACTIVE)
        .getResultList();
  }

  /** True when a published course teaches the quiz. */
  boolean taught(Long quizId) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from lesson l join course c on c.id = l.course_id"
                        + " where l.quiz_id = ?1 and l.removed_at is null"
                        + " and c.status in ('PUBLISHED', 'ARCHIVED')")
                .setParameter(1, quizId))
        > 0;
  }

  /** The learner's newest place in a course with the quiz, if there is one. */
  Optional<QuizPlace> placeOfQuiz(Long quizId, Long personId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select e.id, l.id as lesson_key from enrolment e"
                        + " join lesson l on l.course_id = e.course_id and l.removed_at is null"
                        + " where l.quiz_id = ?1 and e.person_id = ?2"
                        + " and e.status in ('ACTIVE', 'COMPLETED')"
                        + " order by e.status = 'ACTIVE' desc, e.id desc")
                .setParameter(1, quizId)
                .setParameter(2, personId)
                .setMaxResults(1))
        .stream()
        .map(c -> new QuizPlace(c.key(0), c.key(1)))
        .findFirst();
  }

  /** When the server last heard of the learner in any course, or null. */
  Instant lastActive(Long personId) {
    return entityManager
        .createQuery(
            "select e.lastActiveAt from Enrolment e where e.personId = :person"
                + " and e.lastActiveAt is not null order by e.lastActiveAt desc",
            Instant.class)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Topics of materials, by material. */
  Map<Long, List<String>> materialTopics(Collection<Long> materialIds) {
    Map<Long, List<String>> topics = new HashMap<>();
    if (!materialIds.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select material_id, topic_code from material_topic where material_id in "
                      + SqlRow.list(materialIds)))
          .forEach(c -> topics.merge(c.key(0), List.of(c.text(1)), ProgressRepository::both));
    }
    return topics;
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
