package vn.hieuhoc.course;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/**
 * Courses as rows. Plain SQL: each row gathers its lessons, the weight of their files and the name
 * of its unit in one statement.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CatalogueRepository {

  private static final String ROW =
      "select c.id, c.public_id, c.title, c.summary, c.field, c.difficulty, c.status,"
          + " u.public_id as unit_public_id, v.name as unit_name, count(l.id),"
          + " coalesce(c.minutes, sum(coalesce(l.minutes, m.minutes,"
          + " ceiling(f.duration_seconds / 60)))),"
          + " coalesce(sum(f.size_bytes), 0), c.unit_id, c.description, c.language, c.published_at,"
          + " c.modified_at, (select group_concat(t.topic_code) from course_topic t"
          + " where t.course_id = c.id)"
          + " from course c"
          + " join organisational_unit u on u.id = c.unit_id"
          + " left join organisational_unit_version v on v.unit_id = c.unit_id and v.valid_to is null"
          + " left join lesson l on l.course_id = c.id and l.removed_at is null"
          + " left join material m on m.id = l.material_id"
          + " left join material_version f on f.id = m.current_version_id";

  private static final String GROUP = " group by c.id";

  private static final String LESSONS =
      "select l.id, l.public_id, l.kind, l.title,"
          + " coalesce(l.minutes, m.minutes, ceiling(f.duration_seconds / 60)),"
          + " l.required, s.title as section_title, l.link, m.id as material_key,"
          + " m.public_id as material_public_id, m.status, f.format, f.size_bytes,"
          + " f.duration_seconds, f.page_count, q.id as quiz_key, q.public_id as quiz_public_id,"
          + " q.pass_mark, q.draw_count,"
          + " (select count(*) from quiz_question x where x.quiz_id = q.id), l.course_id, l.task, l.due_days"
          + " from lesson l"
          + " left join course_section s on s.id = l.section_id"
          + " left join material m on m.id = l.material_id"
          + " left join material_version f on f.id = m.current_version_id"
          + " left join quiz q on q.id = l.quiz_id"
          + " where ";

  @PersistenceContext private EntityManager entityManager;

  /** A row with what only the course page shows. */
  record Head(
      CourseRow row,
      Long unitKey,
      String description,
      String language,
      Instant publishedAt,
      Instant modifiedAt,
      Set<String> topics) {}

  List<Head> heads(Collection<Long> courseIds) {
    if (courseIds.isEmpty()) {
      return List.of();
    }
    return heads(
        entityManager.createNativeQuery(ROW + " where c.id in " + SqlRow.list(courseIds) + GROUP));
  }

  List<Head> head(UUID publicId) {
    return heads(
        entityManager
            .createNativeQuery(ROW + " where c.public_id = ?1" + GROUP)
            .setParameter(1, publicId.toString()));
  }

  /** Published courses, newest first. */
  Page<CourseRow> published(CourseFilter filter, Long unitKey, PageRequest page) {
    StringBuilder where = new StringBuilder(" where c.status = 'PUBLISHED'");
    if (filter.field() != null) {
      where.append(" and c.field = ?1");
    }
    if (filter.topic() != null) {
      where.append(
          " and exists (select 1 from course_topic t where t.course_id = c.id and t.topic_code = ?2)");
    }
    if (filter.without() != null) {
      where.append(
          " and not exists (select 1 from course_topic o where o.course_id = c.id"
              + " and o.topic_code = ?4)");
    }
    if (unitKey != null) {
      where.append(
          " and c.unit_id in (select x.descendant_id from unit_closure x where x.ancestor_id = ?3"
              + " and x.valid_to is null union select w.unit_id from organisational_unit_version w"
              + " where w.area_unit_id = ?3 and w.valid_to is null)");
    }
    return page(where.toString(), filter, unitKey, page);
  }

  /** Every course of the units below the roots, newest first. */
  Page<CourseRow> below(Collection<Long> roots, PageRequest page) {
    String where =
        " where exists (select 1 from unit_closure x where x.valid_to is null"
            + " and x.ancestor_id in "
            + SqlRow.list(roots)
            + " and (x.descendant_id = c.unit_id or x.descendant_id in"
            + " (select w.area_unit_id from organisational_unit_version w"
            + " where w.unit_id = c.unit_id and w.valid_to is null)))";
    return page(where, CourseFilter.ALL, null, page);
  }

  private Page<CourseRow> page(String where, CourseFilter filter, Long unitKey, PageRequest page) {
    Query count = entityManager.createNativeQuery("select count(*) from course c" + where);
    Query keys =
        entityManager.createNativeQuery(
            "select c.id from course c"
                + where
                + " order by coalesce(c.published_at, c.created_at) desc, c.id desc");
    for (Query query : List.of(count, keys)) {
      if (filter.field() != null) {
        query.setParameter(1, filter.field());
      }
      if (filter.topic() != null) {
        query.setParameter(2, filter.topic());
      }
      if (unitKey != null) {
        query.setParameter(3, unitKey);
      }
      if (filter.without() != null) {
        query.setParameter(4, filter.without());
      }
    }
    long total = SqlRow.number(count);
    keys.setFirstResult(page.first()).setMaxResults(page.size());
    return new Page<>(rows(SqlRow.keys(keys)), total, page);
  }

  /** Rows in the order of the keys. */
  List<CourseRow> rows(List<Long> courseIds) {
    return heads(courseIds).stream()
        .map(Head::row)
        .sorted((a, b) -> Integer.compare(courseIds.indexOf(a.key()), courseIds.indexOf(b.key())))
        .toList();
  }

  Map<Long, Set<String>> topics(Collection<Long> courseIds) {
    Map<Long, Set<String>> topics = new HashMap<>();
    if (!courseIds.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select course_id, topic_code from course_topic where course_id in "
                      + SqlRow.list(courseIds)))
          .forEach(c -> topics.computeIfAbsent(c.key(0), key -> new HashSet<>()).add(c.text(1)));
    }
    return topics;
  }

  /** As much of a course as its player needs. */
  CourseHead head(Long courseId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.id, c.public_id, c.title, exists (select 1 from course_prerequisite q"
                        + " where q.course_id = c.id) as needs, exists (select 1 from"
                        + " completion_rule r where r.course_id = c.id) as ruled"
                        + " from course c where c.id = ?1")
                .setParameter(1, courseId))
        .stream()
        .findFirst()
        .map(c -> new CourseHead(c.key(0), c.uuid(1), c.text(2), c.truth(3), c.truth(4)))
        .orElseThrow(() -> new NotFound("course", courseId));
  }

  /** The lessons of the courses, in order, by course. */
  Map<Long, List<LessonRow>> lessons(Collection<Long> courseIds) {
    Map<Long, List<LessonRow>> lessons = new LinkedHashMap<>();
    if (courseIds.isEmpty()) {
      return lessons;
    }
    for (SqlRow row :
        SqlRow.of(
            entityManager.createNativeQuery(
                LESSONS
                    + "l.removed_at is null and l.course_id in "
                    + SqlRow.list(courseIds)
                    + " order by l.ordinal, l.id"))) {
      List<LessonRow> ofCourse = lessons.computeIfAbsent(row.key(20), key -> new ArrayList<>());
      ofCourse.add(lesson(row, ofCourse.size() + 1));
    }
    return lessons;
  }

  /** The lessons, whether or not they stand in their course. */
  List<LessonRow> lessonsOf(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : SqlRow.of(entityManager.createNativeQuery(LESSONS + "l.public_id in " + SqlRow.ids(ids)))
            .stream()
            .map(c -> lesson(c, 0))
            .toList();
  }

  /** A lesson that stands in its course; its number is not told. */
  Optional<LessonRow> lesson(Long courseId, UUID lessonId) {
    Query query =
        entityManager
            .createNativeQuery(
                LESSONS + "l.course_id = ?1 and l.public_id = ?2 and l.removed_at is null")
            .setParameter(1, courseId)
            .setParameter(2, lessonId.toString());
    return SqlRow.of(query).stream().map(c -> lesson(c, 0)).findFirst();
  }

  private static LessonRow lesson(SqlRow c, int number) {
    LessonRow.MaterialPart material =
        c.key(8) == null
            ? null
            : new LessonRow.MaterialPart(
                c.key(8),
                c.uuid(9),
                "PUBLISHED".equals(c.text(10)),
                c.text(11),
                c.key(12),
                c.integer(13),
                c.integer(14));
    LessonRow.QuizPart quiz = null;
    if (c.key(15) != null) {
      long pool = c.key(19);
      long asked = c.key(18) == null ? pool : Math.min(pool, c.key(18));
      quiz = new LessonRow.QuizPart(c.key(15), c.uuid(16), c.decimal(17), asked);
    }
    return new LessonRow(
        c.key(0),
        c.uuid(1),
        number,
        c.constant(2, LessonKind.class),
        c.text(3),
        c.integer(4),
        c.truth(5),
        c.text(6),
        c.text(7),
        material,
        quiz,
        c.text(21),
        c.integer(22));
  }

  private static List<Head> heads(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new Head(
                    new CourseRow(
                        c.key(0),
                        c.uuid(1),
                        c.text(2),
                        c.text(3),
                        c.count(4),
                        c.constant(5, Difficulty.class),
                        c.constant(6, CourseStatus.class),
                        c.uuid(7),
                        c.text(8),
                        c.count(9),
                        c.integer(10),
                        c.key(11)),
                    c.key(12),
                    c.text(13),
                    c.text(14),
                    c.instant(15),
                    c.instant(16),
                    c.text(17) == null ? Set.of() : Set.of(c.text(17).split(","))))
        .toList();
  }
}
