package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** The lists of sessions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttendanceRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Attendance attendance) {
    entityManager.persist(attendance);
    entityManager.flush();
  }

  void add(AttendanceChange change) {
    entityManager.persist(change);
  }

  /** Lets those who take one session's list take turns, so that a person stands on it once. */
  void hold(Long sessionId) {
    entityManager
        .createNativeQuery("select id from session where id = ?1 for update")
        .setParameter(1, sessionId)
        .getResultList();
  }

  Optional<Attendance> line(Long sessionId, Long personId) {
    return entityManager
        .createQuery(
            "select a from Attendance a where a.sessionId = :session and a.personId = :person",
            Attendance.class)
        .setParameter("session", sessionId)
        .setParameter("person", personId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Attendance> line(UUID publicId) {
    return entityManager
        .createQuery("select a from Attendance a where a.publicId = :id", Attendance.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The session on whose list a line stands; empty when the line is gone. */
  Optional<Long> sessionOf(UUID line) {
    return entityManager
        .createQuery("select a.sessionId from Attendance a where a.publicId = :id", Long.class)
        .setParameter("id", line)
        .getResultStream()
        .findFirst();
  }

  /** Takes a line off the list with all that was ever said in it. */
  void remove(Attendance line) {
    entityManager
        .createQuery("delete from AttendanceChange c where c.attendanceId = :line")
        .setParameter("line", line.id())
        .executeUpdate();
    entityManager.remove(line);
    entityManager.flush();
  }

  Optional<AttendanceRule> rule(Long sessionId) {
    return Optional.ofNullable(entityManager.find(AttendanceRule.class, sessionId));
  }

  /** The minutes that hold at a session. */
  AttendanceTimes times(Long sessionId) {
    return rule(sessionId).map(AttendanceRule::times).orElse(AttendanceTimes.USUAL);
  }

  void add(AttendanceRule rule) {
    entityManager.persist(rule);
    entityManager.flush();
  }

  /** True when the person of the line once came in by a code. */
  boolean cameInByCode(Long attendanceId) {
    return entityManager
            .createQuery(
                "select count(c) from AttendanceChange c where c.attendanceId = :line"
                    + " and c.way = :code",
                Long.class)
            .setParameter("line", attendanceId)
            .setParameter("code", AttendanceWay.QR)
            .getSingleResult()
        > 0;
  }

  boolean somebodyThere(Long sessionId) {
    List<AttendanceStatus> there =
        Arrays.stream(AttendanceStatus.values()).filter(AttendanceStatus::there).toList();
    return entityManager
            .createQuery(
                "select count(a) from Attendance a where a.sessionId = :session"
                    + " and a.status in :there",
                Long.class)
            .setParameter("session", sessionId)
            .setParameter("there", there)
            .getSingleResult()
        > 0;
  }

  /** True when the person enrolled or stands on the list. */
  boolean lists(Long sessionId, Long offeringId, Long personId) {
    return !entityManager
        .createNativeQuery(
            "select 1 from enrolment x where x.offering_id = ?2 and x.person_id = ?3"
                + " and x.status in ('ACTIVE', 'COMPLETED')"
                + " union select 1 from attendance y where y.session_id = ?1 and y.person_id = ?3")
        .setParameter(1, sessionId)
        .setParameter(2, offeringId)
        .setParameter(3, personId)
        .getResultList()
        .isEmpty();
  }

  /** Those who enrolled or stand on the list, by name. */
  List<RosterRow> roster(Long sessionId, Long offeringId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.id, p.public_id, p.full_name, p.birth_year, v.name,"
                        + " e.id is not null as enrolled, a.public_id as attendance_public_id,"
                        + " a.status, a.minutes, a.statement_id is not null as counted,"
                        + " a.recorded_at, a.way, a.reason,"
                        + " (select max(c.id) from attendance_change c"
                        + "   where c.attendance_id = a.id)"
                        + " from person p"
                        + " left join enrolment e on e.person_id = p.id and e.offering_id = ?2"
                        + "   and e.status in ('ACTIVE', 'COMPLETED')"
                        + " left join attendance a on a.person_id = p.id and a.session_id = ?1"
                        + " left join organisational_unit_version v"
                        + "   on v.unit_id = p.home_unit_id and v.valid_to is null"
                        + " where p.id in (select x.person_id from enrolment x"
                        + "   where x.offering_id = ?2 and x.status in ('ACTIVE', 'COMPLETED')"
                        + "   union select y.person_id from attendance y where y.session_id = ?1)"
                        + " order by p.sort_name, p.id")
                .setParameter(1, sessionId)
                .setParameter(2, offeringId))
        .stream()
        .map(
            c ->
                new RosterRow(
                    c.key(0),
                    c.uuid(1),
                    c.text(2),
                    c.integer(3),
                    c.text(4),
                    c.truth(5),
                    c.uuid(6),
                    c.constant(7, AttendanceStatus.class),
                    c.integer(8),
                    c.truth(9),
                    c.instant(10),
                    c.constant(11, AttendanceWay.class),
                    c.text(12),
                    c.key(13)))
        .toList();
  }

  /** Keys of people of that folded name and birth year who live in the subtree of a unit. */
  List<Long> namesakes(String foldedName, Integer birthYear, Long unitId) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select p.id from person p join unit_closure x on x.descendant_id = p.home_unit_id"
                    + " and x.ancestor_id = ?3 and x.valid_to is null"
                    + " where p.name_folded = ?1 and p.merged_into_id is null"
                    + " and (p.birth_year = ?2 or (p.birth_year is null and ?2 = 0))")
            .setParameter(1, foldedName)
            .setParameter(2, birthYear == null ? Integer.valueOf(0) : birthYear)
            .setParameter(3, unitId));
  }
}
