package vn.hieuhoc.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.support.SqlRow;

/** Sessions at the same time, and sessions of one series. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TimetableRepository {

  /** No session is longer than twelve hours: what begins earlier is over. */
  private static final String SAME_TIME =
      " s join session t on t.status <> 'CANCELLED'"
          + " and t.starts_at < s.ends_at and t.ends_at > s.starts_at"
          + " and t.starts_at > s.starts_at - interval 13 hour"
          + " join offering o on o.id = t.offering_id join course c on c.id = o.course_id"
          + " left join organisational_unit_version v on v.unit_id = t.unit_id"
          + " and v.valid_to is null where ";

  /** Both units lie in one commune, or serve what lies in it. */
  private static final String SAME_COMMUNE =
      "exists (select 1 from organisational_unit_version a"
          + " join unit_closure x on x.descendant_id = coalesce(a.area_unit_id, a.unit_id)"
          + " and x.valid_to is null"
          + " join organisational_unit_version k on k.unit_id = x.ancestor_id"
          + " and k.valid_to is null and k.level = 'COMMUNE'"
          + " join unit_closure y on y.ancestor_id = x.ancestor_id and y.valid_to is null"
          + " where a.unit_id = s.unit_id and a.valid_to is null"
          + " and y.descendant_id = coalesce(v.area_unit_id, v.unit_id))";

  /** However its name is written: capitals, and where the tone of "hoá" and "hóa" stands. */
  private static final String SAME_HALL =
      "trim(t.venue) collate utf8mb4_unicode_ci = trim(s.venue)"
          + " and (t.unit_id = s.unit_id or "
          + SAME_COMMUNE
          + ")";

  private static final String SAME_PERSON =
      "t.presenter_person_id = s.presenter_person_id"
          + " or exists (select 1 from session_helper h where h.session_id = t.id"
          + " and h.person_id = s.presenter_person_id)"
          + " or exists (select 1 from session_helper g where g.session_id = s.id"
          + " and (g.person_id = t.presenter_person_id or exists (select 1 from session_helper h"
          + " where h.session_id = t.id and h.person_id = g.person_id)))";

  /** Names of those for whose sake {@link #SAME_PERSON} is true. */
  private static final String WHO =
      "nullif(concat_ws(', ', (select p.full_name from person p"
          + " where p.id = s.presenter_person_id and (p.id = t.presenter_person_id"
          + " or exists (select 1 from session_helper h where h.session_id = t.id"
          + " and h.person_id = s.presenter_person_id))),"
          + " (select group_concat(p.full_name order by p.sort_name, p.id separator ', ')"
          + " from session_helper g join person p on p.id = g.person_id where g.session_id = s.id"
          + " and (g.person_id = t.presenter_person_id or exists (select 1 from session_helper h"
          + " where h.session_id = t.id and h.person_id = g.person_id)))), '')";

  @PersistenceContext private EntityManager entityManager;

  /**
   * A session as it would be; those who help at it are those who do so already.
   *
   * @param session public id of the session that would be changed so, or null when it would be new
   * @param unit key of the place
   * @param command what it would be
   */
  record Wish(UUID session, Long unit, SessionCommand command) {}

  /** What clashes with the sessions, the earliest first; at most so many. */
  List<Clash> clashes(Collection<Long> sessions, int most) {
    return clashes(
        "session",
        "s.status <> 'CANCELLED' and t.id <> s.id and s.id in " + SqlRow.list(sessions),
        List.of(),
        most);
  }

  /** The same of sessions as they would be; those that would be changed do not count as others. */
  List<Clash> clashesIf(List<Wish> wishes, int most) {
    List<Object> values = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<UUID> changed = new ArrayList<>();
    for (Wish wish : wishes) {
      SessionCommand command = wish.command();
      String row = "select " + key("session", wish.session()) + " as id, ";
      row += wish.session() == null ? "null" : "'" + wish.session() + "'";
      row += " as public_id, " + wish.unit() + " as unit_id, ";
      row += given(values, command.venue().strip()) + " as venue, ";
      row += moment(values, command.startsAt()) + " as starts_at, ";
      row += moment(values, command.endsAt()) + " as ends_at, ";
      row += key("person", command.presenter()) + " as presenter_person_id";
      rows.add(row);
      if (wish.session() != null) {
        changed.add(wish.session());
      }
    }
    return clashes(
        "(" + String.join(" union all ", rows) + ")",
        changed.isEmpty() ? "true" : "t.public_id not in " + SqlRow.ids(changed),
        values,
        most);
  }

  /** The same of a session and of somebody alone, who would help at it. */
  List<Clash> clashesIfHelps(Long session, UUID person, int most) {
    String wish =
        "(select cast(null as signed) as id, w.public_id, w.unit_id, cast(null as char) as venue,"
            + " w.starts_at, w.ends_at, "
            + key("person", person)
            + " as presenter_person_id from session w where w.id = "
            + session
            + ")";
    return clashes(wish, "t.id <> " + session, List.of(), most);
  }

  private static String key(String table, UUID id) {
    return id == null
        ? "cast(null as signed)"
        : "(select w.id from " + table + " w where w.public_id = '" + id + "')";
  }

  private static String moment(List<Object> values, Instant moment) {
    return "cast(" + given(values, SqlRow.utc(moment)) + " as datetime(6))";
  }

  private static String given(List<Object> values, Object value) {
    values.add(value);
    return "?" + values.size();
  }

  private List<Clash> clashes(String sessions, String which, List<Object> values, int most) {
    String columns =
        "select s.public_id, t.public_id as other, case when c.status = 'PUBLISHED' then"
            + " if(t.title = c.title, t.title, concat(c.title, ' · ', t.title)) end,"
            + " t.starts_at, t.ends_at, t.venue, v.name, ";
    String rest = " from " + sessions + SAME_TIME + which + " and (";
    Query both =
        entityManager.createNativeQuery(
            columns
                + "'"
                + Clash.About.VENUE
                + "', null"
                + rest
                + SAME_HALL
                + ") union all "
                + columns
                + "'"
                + Clash.About.PERSON
                + "', "
                + WHO
                + rest
                + SAME_PERSON
                + ") order by 4, 2");
    for (int n = 0; n < values.size(); n++) {
      both.setParameter(n + 1, values.get(n));
    }
    return SqlRow.of(both.setMaxResults(most)).stream()
        .map(
            c ->
                new Clash(
                    c.uuid(0),
                    c.constant(7, Clash.About.class),
                    c.uuid(1),
                    c.text(2),
                    c.instant(3),
                    c.instant(4),
                    c.text(5),
                    c.text(6),
                    c.text(8)))
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
