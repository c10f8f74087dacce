package vn.hieuhoc.deskwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** What waits, as it stands in the tables of courses, quizzes and talk. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeskWorkRepository {

  /** Of each kind so many places at most: whoever has more begins with those. */
  private static final int MOST_PLACES = 50;

  private static final String PLACES =
      "select waiting.kind, waiting.pieces, waiting.since, waiting.place, waiting.part,"
          + " waiting.called, waiting.begins from (select w.kind, w.place, w.part, w.called,"
          + " w.begins, count(*) as pieces, min(w.since) as since, row_number() over"
          + " (partition by w.kind order by min(w.since), min(w.piece)) as n from (";

  /** What belongs to a course that was put away calls for nobody. */
  private static final String OFFERED = " and c.status <> 'ARCHIVED' and ";

  @PersistenceContext private EntityManager entityManager;

  /**
   * What waits, a line for each place, of each kind the one that waits longest first.
   *
   * @param managed keys of the units whose classes and quizzes the caller manages
   * @param kept keys of the units whose courses the caller keeps or presents
   */
  List<DeskWork> waiting(Collection<Long> managed, Collection<Long> kept, Instant now) {
    String statement =
        PLACES
            + "select 'SEAT_REQUEST' as kind, e.id as piece, e.requested_at as since,"
            + " o.public_id as place, null as part, coalesce(o.title, c.title) as called,"
            + " (select min(s.starts_at) from session s where s.offering_id = o.id"
            + " and s.status <> 'CANCELLED' and s.ends_at > ?1) as begins"
            + " from enrolment e join offering o on o.id = e.offering_id"
            + " join course c on c.id = o.course_id where e.status = 'REQUESTED'"
            + OFFERED
            + below("o.unit_id", managed)
            + " union all select 'ANSWER', a.id, a.handed_in_at, c.public_id, l.public_id,"
            + " concat(c.title, ' · ', l.title), null"
            + " from assignment_answer a join lesson l on l.id = a.lesson_id"
            + " join course c on c.id = l.course_id"
            + " where a.status = 'HANDED_IN' and l.removed_at is null"
            + OFFERED
            + below("c.unit_id", kept)
            + " union all select 'ESSAY', x.id, x.submitted_at, q.public_id, null, q.title, null"
            + " from attempt x join quiz q on q.id = x.quiz_id where x.status = 'WAITING'"
            + " and not exists (select 1 from lesson l join course c on c.id = l.course_id"
            + " where l.id = x.lesson_id and c.status = 'ARCHIVED') and "
            + below("q.unit_id", managed)
            + " union all select 'QUESTION', p.id, p.written_at, c.public_id, null, c.title, null"
            + " from course_post p join course c on c.id = p.course_id"
            + " where p.question_id is null and p.hidden_at is null and not p.keeper"
            + " and not exists (select 1 from course_post r where r.question_id = p.id"
            + " and r.hidden_at is null and (r.keeper or r.marked_at is not null))"
            + OFFERED
            + below("c.unit_id", kept)
            + ") w group by w.kind, w.place, w.part, w.called, w.begins) waiting where waiting.n <= "
            + MOST_PLACES
            + " order by waiting.n";
    return SqlRow.of(entityManager.createNativeQuery(statement).setParameter(1, SqlRow.utc(now)))
        .stream()
        .map(
            c ->
                new DeskWork(
                    c.constant(0, DeskWorkKind.class),
                    c.count(1),
                    c.instant(2),
                    c.uuid(3),
                    c.uuid(4),
                    c.text(5),
                    c.instant(6)))
        .sorted(Comparator.comparing(DeskWork::kind))
        .toList();
  }

  private static String below(String unit, Collection<Long> reach) {
    return "exists (select 1 from unit_closure u where u.descendant_id = "
        + unit
        + " and u.valid_to is null and u.ancestor_id in "
        + SqlRow.list(reach)
        + ")";
  }
}
