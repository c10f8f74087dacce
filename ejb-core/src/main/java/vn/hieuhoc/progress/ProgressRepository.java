package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.reading.LearnerTime;
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

  /** Adds a line that is written together with others. */
  void addQuietly(LessonProgress progress) {
    entityManager.persist(progress);
  }

  void flush() {
    entityManager.flush();
  }

  /** The lines of people about the lessons of a course, by person and lesson. */
  Map<Long, Map<Long, LessonProgress>> ofCourse(Collection<Long> people, Long courseId) {
    Map<Long, Map<Long, LessonProgress>> lines = new HashMap<>();
    entityManager
        .createQuery(
            "select g from LessonProgress g where g.personId in :people and g.lessonId in"
                + " (select l.id from Lesson l where l.courseId = :course)",
            LessonProgress.class)
        .setParameter("people", people)
        .setParameter("course", courseId)
        .getResultStream()
        .forEach(
            g -> lines.computeIfAbsent(g.personId(), key -> new HashMap<>()).put(g.lessonId(), g));
    return lines;
  }

  /**
   * How far the learner of a place is with the lessons of its course, by public id of the lesson;
   * nothing when the place is none of these people's.
   */
  Map<UUID, ProgressState> states(UUID enrolmentId, Collection<Long> people) {
    Map<UUID, ProgressState> states = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.public_id, g.state from enrolment e"
                        + " join lesson l on l.course_id = e.course_id"
                        + " join lesson_progress g on g.lesson_id = l.id"
                        + " and g.person_id = e.person_id"
                        + " where e.public_id = ?1 and e.person_id in "
                        + SqlRow.list(people))
                .setParameter(1, enrolmentId.toString()))
        .forEach(row -> states.put(row.uuid(0), row.constant(1, ProgressState.class)));
    return states;
  }

  /** The same, read anew and only to look at. */
  Map<Long, Map<Long, LessonProgress>> read(Collection<Long> people, Long courseId) {
    entityManager.flush();
    entityManager.clear();
    return ofCourse(people, courseId);
  }

  /** Key of the next course somebody learns in. */
  Optional<Long> courseAfter(Long courseId) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select e.course_id from enrolment e where e.course_id > ?1"
                        + " order by e.course_id")
                .setParameter(1, courseId)
                .setMaxResults(1))
        .stream()
        .findFirst();
  }

  /**
   * The lessons that records name: as such, by their quiz or by a session. By course; a course that
   * is named itself is there too.
   */
  Map<Long, Set<Long>> lessonsNamed(LearningActivities.Named named) {
    List<String> parts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    part(parts, ids, named.lessons(), "from lesson l where l.public_id in ");
    part(
        parts,
        ids,
        named.quizzes(),
        "from quiz q join lesson l on l.quiz_id = q.id where q.public_id in ");
    part(
        parts,
        ids,
        named.sessions(),
        "from session s join lesson l on l.id = s.lesson_id where s.public_id in ");
    part(parts, ids, named.courses(), "select c.id, null from course c where c.public_id in ", ")");
    Query query = entityManager.createNativeQuery(String.join(" union ", parts));
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i).toString());
    }
    Map<Long, Set<Long>> lessons = new TreeMap<>();
    SqlRow.of(query)
        .forEach(
            c -> {
              Set<Long> those = lessons.computeIfAbsent(c.key(0), key -> new HashSet<>());
              if (c.key(1) != null) {
                those.add(c.key(1));
              }
            });
    return lessons;
  }

  private static void part(
      List<String> parts, List<UUID> ids, Collection<UUID> named, String from) {
    part(parts, ids, named, "select l.course_id, l.id " + from, ") and l.removed_at is null");
  }

  private static void part(
      List<String> parts, List<UUID> ids, Collection<UUID> named, String select, String end) {
    if (!named.isEmpty()) {
      List<String> places = new ArrayList<>();
      for (UUID id : named) {
        ids.add(id);
        places.add("?" + ids.size());
      }
      parts.add(select + "(" + String.join(", ", places) + end);
    }
  }

  /** Keys of the courses in which any of the people has a place. */
  List<Long> coursesOf(Collection<Long> people) {
    return SqlRow.keys(
        entityManager.createNativeQuery(
            "select distinct e.course_id from enrolment e where e.person_id in "
                + SqlRow.list(people)
                + " order by e.course_id"));
  }

  /** Public id of a course. */
  UUID courseId(Long courseId) {
    return UUID.fromString(
        entityManager
            .createNativeQuery("select c.public_id from course c where c.id = ?1")
            .setParameter(1, courseId)
            .getSingleResult()
            .toString());
  }

  /** Keys of people with a place in a course, in order, after a key. */
  List<Long> learnersAfter(Long courseId, Long after, int most) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select distinct e.person_id from enrolment e where e.course_id = ?1"
                    + " and e.status in ('ACTIVE', 'COMPLETED') and e.person_id > ?2"
                    + " order by e.person_id")
            .setParameter(1, courseId)
            .setParameter(2, after)
            .setMaxResults(most));
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

  /** The sessions of a course that stand for lessons, by public id. */
  Map<UUID, CourseFrame.Meeting> lessonsOfSessions(Long courseId) {
    Map<UUID, CourseFrame.Meeting> sessions = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select s.public_id, s.lesson_id, s.offering_id, s.status from session s"
                        + " join offering o on o.id = s.offering_id"
                        + " where o.course_id = ?1 and s.lesson_id is not null")
                .setParameter(1, courseId))
        .forEach(
            c ->
                sessions.put(
                    c.uuid(0),
                    new CourseFrame.Meeting(c.key(1), c.key(2), "CANCELLED".equals(c.text(3)))));
    return sessions;
  }

  /**
   * Up to when the learner's minutes were given to something: when a lesson of any course or a
   * material was last finished, or saved with minutes of its own.
   */
  Optional<Instant> lastCounted(Long personId) {
    SqlRow last =
        SqlRow.of(
                entityManager
                    .createNativeQuery(
                        "select (select max(if(seconds_spent > 0, saved_at, completed_at))"
                            + " from lesson_progress where person_id = ?1),"
                            + " (select max(if(seconds_spent > 0, saved_at, completed_at))"
                            + " from material_reading where person_id = ?1)")
                    .setParameter(1, personId))
            .get(0);
    return Optional.ofNullable(later(last.instant(0), last.instant(1)));
  }

  /**
   * Where a quiz is taken.
   *
   * @param enrolment key of the enrolment
   * @param lesson key of its lesson
   * @param course key of the course
   * @param begun whether the learner has been at work in it
   */
  record QuizPlace(Long enrolment, Long lesson, Long course, boolean begun) {}

  /** A course that is or was published and teaches a quiz. */
  record QuizCourse(Long key, String title, boolean published) {}

  /** The courses everybody may know of that teach the quiz, those that are published first. */
  List<QuizCourse> coursesOfQuiz(Long quizId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.id, c.title, c.status = 'PUBLISHED' as published from course c"
                        + " where c.status in ('PUBLISHED', 'ARCHIVED') and exists (select 1"
                        + " from lesson l where l.course_id = c.id and l.quiz_id = ?1"
                        + " and l.removed_at is null) order by published desc, c.id desc")
                .setParameter(1, quizId))
        .stream()
        .map(c -> new QuizCourse(c.key(0), c.text(1), c.truth(2)))
        .toList();
  }

  /** The learner's newest place in a course with the quiz, if there is one. */
  Optional<QuizPlace> placeOfQuiz(Long quizId, Long personId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select e.id, l.id as lesson_key, e.course_id, e.last_active_at is not null"
                        + " from enrolment e"
                        + " join lesson l on l.course_id = e.course_id and l.removed_at is null"
                        + " where l.quiz_id = ?1 and e.person_id = ?2"
                        + " and e.status in ('ACTIVE', 'COMPLETED')"
                        + " order by e.status = 'ACTIVE' desc, e.id desc")
                .setParameter(1, quizId)
                .setParameter(2, personId)
                .setMaxResults(1))
        .stream()
        .map(c -> new QuizPlace(c.key(0), c.key(1), c.key(2), c.truth(3)))
        .findFirst();
  }

  /**
   * A lesson of a course and how far a learner is with it.
   *
   * @param plays how many seconds its film or sound lasts; null when it has none
   * @param time the learner's clock: heard of in any course or with any material, where a place was
   *     saved or a lesson was opened
   * @param active when any place of the learner was last written so, or null
   */
  record AtWork(
      Long lesson,
      LessonKind kind,
      Integer plays,
      LessonProgress line,
      LearnerTime time,
      Instant active) {}

  /** A lesson that stands in a course and a learner who opened it once, in one look. */
  Optional<AtWork> atWork(Long personId, Long courseId, UUID lessonId, Instant now) {
    return SqlRow.of(
            entityManager
                .createQuery(
                    "select g, l.id, l.kind, (select f.durationSeconds from MaterialVersion f,"
                        + " Material m where m.id = l.materialId and f.id = m.currentVersionId),"
                        + " (select max(e.lastActiveAt) from Enrolment e"
                        + " where e.personId = :person), (select max(o.savedAt)"
                        + " from LessonProgress o where o.personId = :person), (select"
                        + " max(r.savedAt) from MaterialReading r where r.personId = :person),"
                        + " (select u.seconds from UnheardTime u where u.personId = :person)"
                        + " from Lesson l join LessonProgress g on g.lessonId = l.id"
                        + " where l.publicId = :lesson and l.courseId = :course"
                        + " and l.removedAt is null and g.personId = :person")
                .setParameter("person", personId)
                .setParameter("course", courseId)
                .setParameter("lesson", lessonId))
        .stream()
        .map(
            c ->
                new AtWork(
                    c.key(1),
                    c.entity(2, LessonKind.class),
                    c.integer(3),
                    c.entity(0, LessonProgress.class),
                    new LearnerTime(
                        later(later(c.instant(4), c.instant(5)), c.instant(6)),
                        c.integer(7) == null ? 0 : c.integer(7),
                        now),
                    c.instant(4)))
        .findFirst();
  }

  private static Instant later(Instant one, Instant other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
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
