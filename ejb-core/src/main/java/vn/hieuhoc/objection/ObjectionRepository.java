package vn.hieuhoc.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What lists say of one person, and what people object. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ObjectionRepository {

  private static final String OWN =
      " from session s join offering o on o.id = s.offering_id join course c on c.id = o.course_id"
          + " left join attendance a on a.session_id = s.id and a.person_id = ?1"
          + " left join organisational_unit_version v on v.unit_id = s.unit_id"
          + " and v.valid_to is null where s.status <> 'CANCELLED' and s.starts_at <= ?2"
          + " and (a.id is not null or exists (select 1 from enrolment e"
          + " where e.offering_id = o.id and e.person_id = ?1 and e.status in"
          + " ('ACTIVE', 'COMPLETED') and e.confirmed_at <= s.ends_at))";

  private static final String ROW =
      "select x.public_id, s.public_id as session, s.title, s.starts_at, c.title as course,"
          + " p.public_id as person, p.id, p.full_name, x.listed, x.claimed, x.reason,"
          + " x.created_at, x.outcome, x.answer, x.answered_at";

  private static final String FROM =
      " from attendance_objection x join session s on s.id = x.session_id"
          + " join offering o on o.id = s.offering_id join course c on c.id = o.course_id"
          + " join person p on p.id = x.person_id where ";

  @PersistenceContext private EntityManager entityManager;

  /**
   * What the list of a session says of a person.
   *
   * @param line key of the line, or null
   */
  record Own(
      Long session,
      UUID id,
      String title,
      String course,
      Instant startsAt,
      Instant endsAt,
      String venue,
      String unit,
      Long line,
      AttendanceStatus status,
      Integer minutes,
      boolean counted,
      Instant recordedAt) {}

  private static final String OWN_COLUMNS =
      "select s.id, s.public_id, s.title, c.title as course, s.starts_at, s.ends_at, s.venue,"
          + " v.name, a.id as line, a.status, a.minutes, a.statement_id is not null as counted,"
          + " a.recorded_at";

  /** The sessions of a person that have begun, the latest first. */
  Page<Own> own(Long person, Instant now, PageRequest page) {
    List<Own> rows =
        own(
            about(OWN_COLUMNS + OWN + " order by s.starts_at desc, s.id desc", person, now)
                .setFirstResult(page.first())
                .setMaxResults(page.size()));
    return Page.of(rows, page, () -> SqlRow.number(about("select count(*)" + OWN, person, now)));
  }

  /** One of them. */
  Optional<Own> own(Long person, Instant now, Long session) {
    return own(about(OWN_COLUMNS + OWN + " and s.id = " + session, person, now)).stream()
        .findFirst();
  }

  private Query about(String sql, Long person, Instant now) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, person)
        .setParameter(2, SqlRow.utc(now));
  }

  private static List<Own> own(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new Own(
                    c.key(0),
                    c.uuid(1),
                    c.text(2),
                    c.text(3),
                    c.instant(4),
                    c.instant(5),
                    c.text(6),
                    c.text(7),
                    c.key(8),
                    c.constant(9, AttendanceStatus.class),
                    c.integer(10),
                    c.truth(11),
                    c.instant(12)))
        .toList();
  }

  /** All versions of some lines, the oldest first, by key of the line. */
  Map<Long, List<AttendanceVersion>> versions(Collection<Long> lines) {
    Map<Long, List<AttendanceVersion>> versions = new HashMap<>();
    if (!lines.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select h.attendance_id, h.status, h.minutes, h.way, h.reason, h.changed_at,"
                      + " u.display_name from attendance_change h"
                      + " left join account u on u.id = h.changed_by_account_id"
                      + " where h.attendance_id in "
                      + SqlRow.list(lines)
                      + " order by h.changed_at, h.id"))
          .forEach(
              c ->
                  versions
                      .computeIfAbsent(c.key(0), key -> new ArrayList<>())
                      .add(
                          new AttendanceVersion(
                              c.constant(1, AttendanceStatus.class),
                              c.integer(2),
                              c.constant(3, AttendanceWay.class),
                              c.text(4),
                              c.instant(5),
                              c.text(6))));
    }
    return versions;
  }

  void add(AttendanceObjection objection) {
    entityManager.persist(objection);
    entityManager.flush();
  }

  Optional<AttendanceObjection> held(UUID id) {
    return entityManager
        .createQuery(
            "select x from AttendanceObjection x where x.publicId = :id", AttendanceObjection.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Lets those who object to one session's list take turns. */
  void hold(Long session) {
    entityManager
        .createNativeQuery("select id from session where id = ?1 for update")
        .setParameter(1, session)
        .getResultList();
  }

  /**
   * True when the same was said before and not granted, and the list was not told anything since.
   *
   * @param told when the list was told last, or null when it says nothing of the person
   */
  boolean dismissed(Long session, Long person, AttendanceStatus claimed, Instant told) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from attendance_objection x where x.session_id = ?1"
                        + " and x.person_id = ?2 and x.claimed = ?3 and x.outcome = 'DISMISSED'"
                        + " and x.answered_at >= ?4")
                .setParameter(1, session)
                .setParameter(2, person)
                .setParameter(3, claimed.name())
                .setParameter(4, SqlRow.utc(told == null ? Instant.EPOCH : told)))
        > 0;
  }

  boolean waits(Long session, Long person) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from attendance_objection x where x.session_id = ?1"
                        + " and x.person_id = ?2 and x.outcome is null")
                .setParameter(1, session)
                .setParameter(2, person))
        > 0;
  }

  Optional<ObjectionRow> row(UUID id) {
    return rows(
            entityManager
                .createNativeQuery(ROW + FROM + "x.public_id = ?1")
                .setParameter(1, id.toString()))
        .stream()
        .findFirst();
  }

  /** What a person objected at some sessions, the latest first. */
  List<ObjectionRow> of(Long person, Collection<Long> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : rows(
            entityManager
                .createNativeQuery(
                    ROW
                        + FROM
                        + "x.person_id = ?1 and x.session_id in "
                        + SqlRow.list(sessions)
                        + " order by x.created_at desc, x.id desc")
                .setParameter(1, person));
  }

  /**
   * Whose lists somebody takes.
   *
   * @param runs keys of the units whose classes are run
   * @param places keys of the units at which sessions are looked after, whoever runs the class
   * @param taker key of who presents or helps, or null
   */
  record Taking(Collection<Long> runs, Collection<Long> places, Long taker) {}

  /**
   * Objections at sessions somebody takes the list of: those that wait, the oldest first, or those
   * that are answered, the latest first.
   */
  Page<ObjectionRow> reached(Taking taking, boolean answered, PageRequest page) {
    String where = where(taking, answered);
    String order =
        answered ? " order by x.answered_at desc, x.id desc" : " order by x.created_at, x.id";
    List<ObjectionRow> rows =
        rows(
            taken(ROW + FROM + where + order, taking)
                .setFirstResult(page.first())
                .setMaxResults(page.size()));
    return Page.of(rows, page, () -> count(taking, answered));
  }

  long count(Taking taking, boolean answered) {
    return SqlRow.number(taken("select count(*)" + FROM + where(taking, answered), taking));
  }

  private static String where(Taking taking, boolean answered) {
    return "x.outcome is "
        + (answered ? "not null" : "null")
        + " and (s.presenter_person_id = ?1 or exists (select 1 from session_helper h"
        + " where h.session_id = s.id and h.person_id = ?1) or "
        + under("o.unit_id", taking.runs())
        + " or "
        + under("s.unit_id", taking.places())
        + ")";
  }

  private static String under(String unit, Collection<Long> reach) {
    return "exists (select 1 from unit_closure u where u.valid_to is null and u.descendant_id = "
        + unit
        + " and u.ancestor_id in "
        + SqlRow.list(reach)
        + ")";
  }

  private Query taken(String sql, Taking taking) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, taking.taker() == null ? -1L : taking.taker());
  }

  /** Those who take the list of a session: who presents and helps, and who runs the class today. */
  List<Long> takers(Long session, LocalDate today) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select s.presenter_person_id from session s where s.id = ?1"
                    + " and s.presenter_person_id is not null"
                    + " union select h.person_id from session_helper h where h.session_id = ?1"
                    + " union select a.person_id from session s"
                    + " join offering o on o.id = s.offering_id"
                    + " join unit_closure u on u.descendant_id = o.unit_id and u.valid_to is null"
                    + " join role_assignment r on r.unit_id = u.ancestor_id"
                    + "   and r.role = 'CENTRE_MANAGER' and r.valid_from <= ?2"
                    + "   and (r.valid_to is null or r.valid_to > ?2)"
                    + " join account a on a.id = r.account_id and a.status = 'ACTIVE'"
                    + "   and a.person_id is not null"
                    + " where s.id = ?1 and (r.delegated_by_account_id is null"
                    + "   or exists (select 1 from role_assignment l"
                    + "     join account d on d.id = l.account_id and d.status = 'ACTIVE'"
                    + "     where l.id = r.delegated_from_id and l.valid_from <= ?2"
                    + "     and (l.valid_to is null or l.valid_to > ?2)))")
            .setParameter(1, session)
            .setParameter(2, today));
  }

  private static List<ObjectionRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new ObjectionRow(
                    c.uuid(0),
                    c.uuid(1),
                    c.text(2),
                    c.instant(3),
                    c.text(4),
                    c.uuid(5),
                    c.key(6),
                    c.text(7),
                    c.constant(8, AttendanceStatus.class),
                    c.constant(9, AttendanceStatus.class),
                    c.text(10),
                    c.instant(11),
                    c.constant(12, ObjectionOutcome.class),
                    c.text(13),
                    c.instant(14)))
        .toList();
  }
}
