package vn.hieuhoc.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** The courses and sessions a programme may point at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChoiceRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Published courses, by title. */
  List<LearningWay> courses(int most) {
    return ways(
        entityManager
            .createNativeQuery(
                "select 'COURSE', cast(c.public_id as char(36)), cast(c.public_id as char(36)),"
                    + " c.title, null, null from course c where c.status = 'PUBLISHED'"
                    + " order by c.title, c.id")
            .setMaxResults(most));
  }

  /** Sessions from an instant on, the next first. */
  List<LearningWay> sessions(Instant from, int most) {
    return ways(
        entityManager
            .createNativeQuery(
                "select 'SESSION', cast(s.public_id as char(36)), cast(c.public_id as char(36)),"
                    + " s.title, s.starts_at, s.venue from session s"
                    + " join offering o on o.id = s.offering_id join course c on c.id = o.course_id"
                    + " where s.starts_at >= ?1 and s.status <> 'CANCELLED'"
                    + " order by s.starts_at, s.id")
            .setParameter(1, Timestamp.from(from))
            .setMaxResults(most));
  }

  Optional<Long> courseKey(UUID publicId) {
    return key("course", publicId);
  }

  Optional<Long> sessionKey(UUID publicId) {
    return key("session", publicId);
  }

  private Optional<Long> key(String table, UUID publicId) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery("select t.id from " + table + " t where t.public_id = ?1")
                .setParameter(1, publicId.toString()))
        .stream()
        .findFirst();
  }

  private static List<LearningWay> ways(Query query) {
    return SqlRow.of(query).stream().map(ChoiceRepository::way).toList();
  }

  /** A way from its kind, public id, id of the course, title, begin and venue. */
  static LearningWay way(SqlRow row) {
    return new LearningWay(
        row.constant(0, WayKind.class),
        row.uuid(1),
        row.uuid(2),
        row.text(3),
        row.instant(4),
        row.text(5));
  }
}
