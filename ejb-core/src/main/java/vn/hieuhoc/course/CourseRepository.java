package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.search.CatalogueSource.Findable;
import vn.hieuhoc.support.SqlRow;

/** Courses, their sections, lessons and rules, to be changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CourseRepository {

  /** A material a lesson may read. */
  record MaterialFact(Long key, Long unitKey, String title, boolean published) {}

  @PersistenceContext private EntityManager entityManager;

  void add(Course course) {
    entityManager.persist(course);
    entityManager.flush();
  }

  void add(CourseSection section) {
    entityManager.persist(section);
    entityManager.flush();
  }

  void add(Lesson lesson) {
    entityManager.persist(lesson);
    entityManager.flush();
  }

  void add(CompletionRuleVersion rule) {
    entityManager.persist(rule);
  }

  Optional<Course> course(UUID publicId) {
    return entityManager
        .createQuery("select c from Course c where c.publicId = :id", Course.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Course> course(Long id) {
    return Optional.ofNullable(entityManager.find(Course.class, id));
  }

  /** Keeps the course for this transaction. */
  void hold(Long courseId) {
    entityManager
        .createNativeQuery("select id from course where id = ?1 for update")
        .setParameter(1, courseId)
        .getResultList();
  }

  /** Public id of the course the lesson was made for, or null. */
  UUID courseOf(UUID lessonId) {
    return entityManager
        .createQuery(
            "select c.publicId from Lesson l join Course c on c.id = l.courseId"
                + " where l.publicId = :id",
            UUID.class)
        .setParameter("id", lessonId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Every lesson that was ever made for the course. */
  List<Lesson> allLessons(Long courseId) {
    return entityManager
        .createQuery("select l from Lesson l where l.courseId = :course", Lesson.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /**
   * Removes the lessons of the course that never stood in it and of which nothing speaks: nobody
   * learnt in them, asked about them or handed anything in, and no session teaches them.
   */
  void removeNeverStood(Long courseId) {
    entityManager.flush();
    SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select l.id from lesson l where l.course_id = ?1 and l.ordinal = 0"
                        + " and l.removed_at is not null"
                        + " and not exists (select 1 from lesson_progress p where p.lesson_id = l.id)"
                        + " and not exists (select 1 from attempt a where a.lesson_id = l.id)"
                        + " and not exists (select 1 from assignment_answer h where h.lesson_id = l.id)"
                        + " and not exists (select 1 from course_post q where q.lesson_id = l.id)"
                        + " and not exists (select 1 from session s where s.lesson_id = l.id)"
                        + " and not exists (select 1 from enrolment e where e.last_lesson_id = l.id)")
                .setParameter(1, courseId))
        .forEach(key -> entityManager.remove(entityManager.getReference(Lesson.class, key)));
    entityManager.flush();
  }

  /** The lessons that stand in the course, in order. */
  List<OutlineItem> standing(Long courseId) {
    entityManager.flush();
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.public_id, l.kind, l.title, l.minutes, l.required,"
                        + " s.title as section_title, m.public_id as material_id,"
                        + " q.public_id as quiz_id, l.link, l.task, l.due_days from lesson l"
                        + " left join course_section s on s.id = l.section_id"
                        + " left join material m on m.id = l.material_id"
                        + " left join quiz q on q.id = l.quiz_id"
                        + " where l.course_id = ?1 and l.removed_at is null"
                        + " order by l.ordinal, l.id")
                .setParameter(1, courseId))
        .stream()
        .map(
            c ->
                new OutlineItem(
                    c.uuid(0),
                    c.constant(1, LessonKind.class),
                    c.text(2),
                    c.integer(3),
                    c.truth(4),
                    c.text(5),
                    c.uuid(6),
                    c.uuid(7),
                    c.text(8),
                    c.text(9),
                    c.integer(10)))
        .toList();
  }

  List<CourseSection> sections(Long courseId) {
    return entityManager
        .createQuery(
            "select s from CourseSection s where s.courseId = :course order by s.ordinal",
            CourseSection.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** All rules a course ever had, oldest first. */
  List<CompletionRuleVersion> rules(Long courseId) {
    return entityManager
        .createQuery(
            "select r from CompletionRuleVersion r where r.courseId = :course order by r.number",
            CompletionRuleVersion.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  int lastRuleNumber(Long courseId) {
    Integer number =
        entityManager
            .createQuery(
                "select max(r.number) from CompletionRuleVersion r where r.courseId = :course",
                Integer.class)
            .setParameter("course", courseId)
            .getSingleResult();
    return number == null ? 0 : number;
  }

  /** Keys of those among the courses that everybody may see. */
  List<Long> publishedKeys(Collection<UUID> publicIds) {
    return publicIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select c.id from Course c where c.publicId in :ids and c.status = :published",
                Long.class)
            .setParameter("ids", publicIds)
            .setParameter("published", CourseStatus.PUBLISHED)
            .getResultList();
  }

  List<Findable> findable(long afterKey, int most) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.search.CatalogueSource$Findable(c.id, c.publicId)"
                + " from Course c where c.id > :after and c.status = :published order by c.id",
            Findable.class)
        .setParameter("after", afterKey)
        .setParameter("published", CourseStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }

  List<UUID> stale(int most) {
    return entityManager
        .createQuery(
            "select c.publicId from Course c where c.status <> :draft and (c.indexedAt is null"
                + " or c.indexedAt < c.modifiedAt) order by c.modifiedAt",
            UUID.class)
        .setParameter("draft", CourseStatus.DRAFT)
        .setMaxResults(most)
        .getResultList();
  }

  /** A note of the index, not a change of the course: its version stays. */
  void indexed(UUID id, Instant readAt) {
    entityManager
        .createQuery("update Course c set c.indexedAt = :at where c.publicId = :id")
        .setParameter("at", readAt)
        .setParameter("id", id)
        .executeUpdate();
  }

  Optional<MaterialFact> material(UUID publicId) {
    return materials("m.public_id in " + SqlRow.ids(List.of(publicId))).stream().findFirst();
  }

  /** True when somebody learns or has learnt in the course. */
  boolean hasLearners(Long courseId) {
    return !entityManager
        .createNativeQuery(
            "select e.id from enrolment e join offering o on o.id = e.offering_id"
                + " where o.course_id = ?1 and e.status in ('ACTIVE', 'COMPLETED') limit 1")
        .setParameter(1, courseId)
        .getResultList()
        .isEmpty();
  }

  /** Titles of materials of the lessons that strangers cannot see yet. */
  List<String> unpublishedMaterials(Collection<UUID> lessonIds) {
    return lessonIds.isEmpty()
        ? List.of()
        : materials(
                "m.status <> 'PUBLISHED' and m.id in (select l.material_id from lesson l"
                    + " where l.public_id in "
                    + SqlRow.ids(lessonIds)
                    + ")")
            .stream()
            .map(MaterialFact::title)
            .toList();
  }

  private List<MaterialFact> materials(String where) {
    return SqlRow.of(
            entityManager.createNativeQuery(
                "select m.id, m.unit_id, m.title, m.status from material m where "
                    + where
                    + " order by m.id"))
        .stream()
        .map(c -> new MaterialFact(c.key(0), c.key(1), c.text(2), "PUBLISHED".equals(c.text(3))))
        .toList();
  }
}
