package vn.hieuhoc.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courses and sessions a programme may point at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChoiceRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Published courses, by title. */
  List<LearningWay> courses(int most) {
    return ways(
        "select 'COURSE', cast(c.public_id as char(36)), cast(c.public_id as char(36)), c.title,"
            + " null, null from course c where c.status = 'PUBLISHED' order by c.title, c.id",
        most);
  }

  /** Sessions from an instant on, the next first. */
  List<LearningWay> sessions(Instant from, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select 'SESSION', cast(s.public_id as char(36)), cast(c.public_id as char(36)),"
                    + " s.title, s.starts_at, s.venue from session s"
                    + " join offering o on o.id = s.offering_id join course c on c.id = o.course_id"
                    + " where s.starts_at >= ?1 and s.status <> 'CANCELLED'"
                    + " order by s.starts_at, s.id")
            .setParameter(1, Timestamp.from(from))
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> way((Object[]) row)).toList();
  }

  Optional<Long> courseKey(UUID publicId) {
    return key("course", publicId);
  }

  Optional<Long> sessionKey(UUID publicId) {
    return key("session", publicId);
  }

  private List<LearningWay> ways(String sql, int most) {
    List<?> rows = entityManager.createNativeQuery(sql).setMaxResults(most).getResultList();
    return rows.stream().map(row -> way((Object[]) row)).toList();
  }

  private Optional<Long> key(String table, UUID publicId) {
    List<?> rows =
        entityManager
            .createNativeQuery("select t.id from " + table + " t where t.public_id = ?1")
            .setParameter(1, publicId.toString())
            .getResultList();
    return rows.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  private static LearningWay way(Object[] c) {
    return new LearningWay(
        WayKind.valueOf((String) c[0]),
        UUID.fromString((String) c[1]),
        UUID.fromString((String) c[2]),
        (String) c[3],
        c[4] == null ? null : ((Timestamp) c[4]).toInstant(),
        (String) c[5]);
  }
}
