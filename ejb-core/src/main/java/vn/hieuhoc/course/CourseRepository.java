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

  Optional<Lesson> lesson(UUID publicId) {
    return entityManager
        .createQuery(
            "select l from Lesson l where l.publicId = :id and l.removedAt is null", Lesson.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The lessons that stand in the course, in order. */
  List<Lesson> lessons(Long courseId) {
    return entityManager
        .createQuery(
            "select l from Lesson l where l.courseId = :course and l.removedAt is null"
                + " order by l.ordinal, l.id",
            Lesson.class)
        .setParameter("course", courseId)
        .getResultList();
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
    return materials("m.public_id = ?1", publicId.toString()).stream().findFirst();
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

  /** Titles of materials of the course that strangers cannot see yet. */
  List<String> unpublishedMaterials(Long courseId) {
    return materials(
            "m.id in (select l.material_id from lesson l where l.course_id = ?1"
                + " and l.removed_at is null) and m.status <> 'PUBLISHED'",
            courseId)
        .stream()
        .map(MaterialFact::title)
        .toList();
  }

  private List<MaterialFact> materials(String where, Object value) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select m.id, m.unit_id, m.title, m.status from material m where "
                        + where
                        + " order by m.id")
                .setParameter(1, value))
        .stream()
        .map(c -> new MaterialFact(c.key(0), c.key(1), c.text(2), "PUBLISHED".equals(c.text(3))))
        .toList();
  }
}
