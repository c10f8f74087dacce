package vn.hieuhoc.note;

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
import vn.hieuhoc.support.SqlRow;

/** Notes beside lessons, by person and lesson: places in a course share them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoteRepository {

  private static final String FROM = " from enrolment e join lesson l on l.course_id = e.course_id";
  private static final String MINE = " where e.public_id = ?1 and e.person_id in ";

  @PersistenceContext private EntityManager entityManager;

  /** A lesson of a place of one of these people, with what is written beside it. */
  record Beside(Long person, Long lesson, LessonNote note) {}

  Optional<Beside> beside(UUID enrolment, UUID lesson, Collection<Long> people) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select e.person_id, l.id, l.public_id, l.title, n.said, n.saved_at"
                        + FROM
                        + " and l.public_id = ?2 left join lesson_note n on n.lesson_id = l.id"
                        + " and n.person_id = e.person_id"
                        + MINE
                        + SqlRow.list(people))
                .setParameter(1, enrolment.toString())
                .setParameter(2, lesson.toString()))
        .stream()
        .findFirst()
        .map(
            row ->
                new Beside(
                    row.key(0),
                    row.key(1),
                    new LessonNote(
                        row.uuid(2),
                        row.text(3),
                        row.text(4) == null ? "" : row.text(4),
                        row.instant(5))));
  }

  /** All that is written beside the lessons of a place's course, in the order of the lessons. */
  List<LessonNote> ofCourse(UUID enrolment, Collection<Long> people) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select l.public_id, l.title, n.said, n.saved_at"
                        + FROM
                        + " join lesson_note n on n.lesson_id = l.id"
                        + " and n.person_id = e.person_id"
                        + MINE
                        + SqlRow.list(people)
                        + " order by l.removed_at is not null, l.ordinal, l.id")
                .setParameter(1, enrolment.toString()))
        .stream()
        .map(row -> new LessonNote(row.uuid(0), row.text(1), row.text(2), row.instant(3)))
        .toList();
  }

  void put(Long person, Long lesson, String text, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into lesson_note (person_id, lesson_id, said, saved_at) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update said = values(said), saved_at = values(saved_at)")
        .setParameter(1, person)
        .setParameter(2, lesson)
        .setParameter(3, text)
        .setParameter(4, SqlRow.utc(at))
        .executeUpdate();
  }

  void remove(Long person, Long lesson) {
    entityManager
        .createNativeQuery("delete from lesson_note where person_id = ?1 and lesson_id = ?2")
        .setParameter(1, person)
        .setParameter(2, lesson)
        .executeUpdate();
  }
}
