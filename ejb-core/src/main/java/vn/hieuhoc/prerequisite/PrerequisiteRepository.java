package vn.hieuhoc.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.support.SqlRow;

/** Which course needs which, and who is let in without. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PrerequisiteRepository {

  @PersistenceContext private EntityManager entityManager;

  /** What a course needs, by title. */
  List<NeededCourse> of(Long courseId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.id, c.public_id, c.title from course_prerequisite q"
                        + " join course c on c.id = q.needed_course_id where q.course_id = ?1"
                        + " order by c.title, c.id")
                .setParameter(1, courseId))
        .stream()
        .map(c -> new NeededCourse(c.key(0), c.uuid(1), c.text(2), false, false))
        .toList();
  }

  /** True when a course needs another, by whatever way round. */
  boolean needs(Long courseId, Long otherId) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "with recursive needed (id) as (select ?1 union"
                        + " select q.needed_course_id from course_prerequisite q"
                        + " join needed n on n.id = q.course_id)"
                        + " select count(*) from needed where id = ?2")
                .setParameter(1, courseId)
                .setParameter(2, otherId))
        > 0;
  }

  void add(Long courseId, Long neededId) {
    entityManager
        .createNativeQuery(
            "insert ignore into course_prerequisite (course_id, needed_course_id) values (?1, ?2)")
        .setParameter(1, courseId)
        .setParameter(2, neededId)
        .executeUpdate();
  }

  void remove(Long courseId, Long neededId) {
    entityManager
        .createNativeQuery(
            "delete from course_prerequisite where course_id = ?1 and needed_course_id = ?2")
        .setParameter(1, courseId)
        .setParameter(2, neededId)
        .executeUpdate();
  }

  boolean waived(Long personId, Long courseId) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from prerequisite_waiver where person_id = ?1"
                        + " and course_id = ?2")
                .setParameter(1, personId)
                .setParameter(2, courseId))
        > 0;
  }

  /** Of some people those who were let in without. */
  Set<Long> waivedOf(Collection<Long> people, Long courseId) {
    return new HashSet<>(
        SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select w.person_id from prerequisite_waiver w where w.course_id = ?1"
                        + " and w.person_id in "
                        + SqlRow.list(people))
                .setParameter(1, courseId)));
  }

  void waive(Long personId, Long courseId, String reason, Long accountId, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into prerequisite_waiver (person_id, course_id, reason, by_account_id,"
                + " given_at) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, personId)
        .setParameter(2, courseId)
        .setParameter(3, reason)
        .setParameter(4, accountId)
        .setParameter(5, SqlRow.utc(at))
        .executeUpdate();
  }

  List<WaiverRow> waivers(Long courseId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.full_name, w.reason, w.given_at from prerequisite_waiver w"
                        + " join person p on p.id = w.person_id where w.course_id = ?1"
                        + " order by w.given_at desc limit 100")
                .setParameter(1, courseId))
        .stream()
        .map(c -> new WaiverRow(c.text(0), c.text(1), c.instant(2)))
        .toList();
  }
}
