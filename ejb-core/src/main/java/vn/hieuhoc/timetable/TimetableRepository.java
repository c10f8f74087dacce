package vn.hieuhoc.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Sessions at the same time, and sessions of one series. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TimetableRepository {

  /** No session is longer than twelve hours: what begins earlier is over. */
  private static final String SAME_TIME =
      " from session s join session t on t.id <> s.id and t.status <> 'CANCELLED'"
          + " and t.starts_at < s.ends_at and t.ends_at > s.starts_at"
          + " and t.starts_at > s.starts_at - interval 13 hour"
          + " join offering o on o.id = t.offering_id join course c on c.id = o.course_id"
          + " where s.status <> 'CANCELLED' and s.id in ";

  /** However its name is written: capitals, and where the tone of "hoá" and "hóa" stands. */
  private static final String SAME_HALL =
      "t.unit_id = s.unit_id and trim(t.venue) collate utf8mb4_unicode_ci = trim(s.venue)";

  private static final String SAME_PERSON =
      "t.presenter_person_id = s.presenter_person_id"
          + " or exists (select 1 from session_helper h where h.session_id = t.id"
          + " and h.person_id = s.presenter_person_id)"
          + " or exists (select 1 from session_helper g where g.session_id = s.id"
          + " and (g.person_id = t.presenter_person_id or exists (select 1 from session_helper h"
          + " where h.session_id = t.id and h.person_id = g.person_id)))";

  @PersistenceContext private EntityManager entityManager;

  /** What clashes with the sessions, the earliest first; at most so many. */
  List<Clash> clashes(Collection<Long> sessions, int most) {
    String columns =
        "select s.public_id, t.public_id as other, case when c.status = 'PUBLISHED' then t.title"
            + " end, t.starts_at, t.ends_at, t.venue, '";
    String rest = "'" + SAME_TIME + SqlRow.list(sessions) + " and (";
    String both =
        columns
            + Clash.About.VENUE
            + rest
            + SAME_HALL
            + ") union all "
            + columns
            + Clash.About.PERSON
            + rest
            + SAME_PERSON
            + ") order by 4, 2";
    return SqlRow.of(entityManager.createNativeQuery(both).setMaxResults(most)).stream()
        .map(
            c ->
                new Clash(
                    c.uuid(0),
                    c.constant(6, Clash.About.class),
                    c.uuid(1),
                    c.text(2),
                    c.instant(3),
                    c.instant(4),
                    c.text(5)))
        .toList();
  }

  void join(UUID series, Collection<Long> sessions) {
    for (Long session : sessions) {
      entityManager
          .createNativeQuery("insert into session_series (session_id, series_id) values (?1, ?2)")
          .setParameter(1, session)
          .setParameter(2, series.toString())
          .executeUpdate();
    }
  }

  /** Public ids of the planned sessions that follow one in its series, the earliest first. */
  List<UUID> following(UUID session) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select t.public_id, t.starts_at from session s join session_series a on a.session_id = s.id"
                        + " join session_series b on b.series_id = a.series_id"
                        + " join session t on t.id = b.session_id and t.starts_at > s.starts_at"
                        + " and t.status = 'PLANNED' where s.public_id = ?1"
                        + " order by t.starts_at, t.id")
                .setParameter(1, session.toString()))
        .stream()
        .map(c -> c.uuid(0))
        .toList();
  }
}
