package vn.hieuhoc.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What was handed in, and who in a course has work to be looked at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerRepository {

  private static final String LEARNERS =
      " from (select distinct e.person_id from enrolment e where e.course_id = ?1"
          + " and e.status in ('ACTIVE', 'COMPLETED')) x";

  private static final String LINE =
      "select p.id, p.public_id, p.full_name, p.birth_year, v.name, g.completed_at,"
          + " g.completed_statement_id"
          + LEARNERS
          + " join person p on p.id = x.person_id"
          + " left join organisational_unit_version v"
          + " on v.unit_id = p.home_unit_id and v.valid_to is null"
          + " left join lesson_progress g on g.person_id = p.id and g.lesson_id = ?2"
          + " left join assignment_answer a on a.person_id = p.id and a.lesson_id = ?2";

  @PersistenceContext private EntityManager entityManager;

  /** A learner of a course and how a lesson stands. */
  record Line(
      Long key,
      UUID person,
      String name,
      Integer birthYear,
      String home,
      Instant doneAt,
      UUID statement) {}

  void add(AssignmentAnswer answer) {
    entityManager.persist(answer);
    entityManager.flush();
  }

  Optional<AssignmentAnswer> answer(UUID publicId) {
    return entityManager
        .createQuery(
            "select a from AssignmentAnswer a where a.publicId = :id", AssignmentAnswer.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<AssignmentAnswer> of(Long personId, Long lessonId) {
    return answers(List.of(personId), lessonId).values().stream().findFirst();
  }

  /** What people handed in for a lesson, by person. */
  Map<Long, AssignmentAnswer> answers(Collection<Long> personIds, Long lessonId) {
    Map<Long, AssignmentAnswer> answers = new HashMap<>();
    if (!personIds.isEmpty()) {
      entityManager
          .createQuery(
              "select a from AssignmentAnswer a where a.lessonId = :lesson"
                  + " and a.personId in :people",
              AssignmentAnswer.class)
          .setParameter("lesson", lessonId)
          .setParameter("people", personIds)
          .getResultStream()
          .forEach(a -> answers.put(a.personId(), a));
    }
    return answers;
  }

  /** Key of the course a lesson belongs to. */
  Long courseOf(Long lessonId) {
    return SqlRow.number(
        entityManager
            .createNativeQuery("select course_id from lesson where id = ?1")
            .setParameter(1, lessonId));
  }

  /** The learners of a course: first those whose answer waits, then those who are not finished. */
  List<Line> lines(Long courseId, Long lessonId, PageRequest page) {
    return lines(
        entityManager
            .createNativeQuery(
                LINE
                    + " order by coalesce(a.status, '') = 'HANDED_IN' desc,"
                    + " g.completed_at is not null, p.sort_name, p.id")
            .setParameter(1, courseId)
            .setParameter(2, lessonId)
            .setFirstResult(page.first())
            .setMaxResults(page.size()));
  }

  /** A learner of a course. */
  Optional<Line> line(Long courseId, Long lessonId, UUID person) {
    return lines(
            entityManager
                .createNativeQuery(LINE + " where p.public_id = ?3")
                .setParameter(1, courseId)
                .setParameter(2, lessonId)
                .setParameter(3, person.toString()))
        .stream()
        .findFirst();
  }

  private static List<Line> lines(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new Line(
                    c.key(0),
                    c.uuid(1),
                    c.text(2),
                    c.integer(3),
                    c.text(4),
                    c.instant(5),
                    c.uuid(6)))
        .toList();
  }

  long learners(Long courseId) {
    return SqlRow.number(
        entityManager.createNativeQuery("select count(*)" + LEARNERS).setParameter(1, courseId));
  }

  /** How many learners of a course have each lesson of a person's judgement still before them. */
  Map<UUID, Integer> waiting(Long courseId) {
    Map<UUID, Integer> waiting = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.public_id, count(*) from lesson l"
                        + " join (select distinct e.person_id from enrolment e"
                        + " where e.course_id = ?1 and e.status in ('ACTIVE', 'COMPLETED')) x"
                        + " left join lesson_progress g on g.person_id = x.person_id"
                        + " and g.lesson_id = l.id"
                        + " left join assignment_answer a on a.person_id = x.person_id"
                        + " and a.lesson_id = l.id"
                        + " where l.course_id = ?1 and l.removed_at is null"
                        + " and (l.kind = 'PRACTICE' and g.completed_at is null"
                        + " or l.kind = 'ASSIGNMENT' and a.status = 'HANDED_IN')"
                        + " group by l.id, l.public_id")
                .setParameter(1, courseId))
        .forEach(c -> waiting.put(c.uuid(0), c.count(1)));
    return waiting;
  }

  /** Those among the hashes that an answer is kept under. */
  Set<String> among(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    // Parsed and written again, so that nothing but digits reaches the statement.
    String wanted =
        hashes.stream()
            .map(hash -> "x'" + HexFormat.of().formatHex(HexFormat.of().parseHex(hash)) + "'")
            .collect(Collectors.joining(", "));
    Set<String> used = new HashSet<>();
    SqlRow.of(
            entityManager.createNativeQuery(
                "select distinct lower(hex(sha256)), 0 from assignment_answer where sha256 in ("
                    + wanted
                    + ")"))
        .forEach(c -> used.add(c.text(0)));
    return used;
  }
}
