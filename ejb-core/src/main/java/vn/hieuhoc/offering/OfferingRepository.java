package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Offerings and sessions. Rows are plain SQL: each counts the seats taken as it stands. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferingRepository {

  private static final String TAKEN =
      "(select count(*) from enrolment e where e.offering_id = o.id"
          + " and e.status in ('ACTIVE', 'COMPLETED', 'OFFERED')) as taken,"
          + " (select count(*) from enrolment e where e.offering_id = o.id"
          + " and e.status = 'WAITING') as waiting";

  private static final String SESSION_SEATS =
      "(select min(x.seats) from session x where x.offering_id = o.id and x.status <> 'CANCELLED')"
          + " as session_seats";

  private static final String ATTENDED =
      "(select count(*) from attendance y where y.session_id = s.id"
          + " and y.status in ('PRESENT', 'LATE', 'LEFT_EARLY')) as attended";

  private static final String OFFERING =
      "select o.id, o.public_id, o.course_id, o.unit_id, o.mode, o.title, o.enrolment_mode,"
          + " o.enrolment_opens_at, o.enrolment_closes_at, o.starts_on, o.ends_on, o.status, o.seats,"
          + SESSION_SEATS
          + ", "
          + TAKEN
          + " from offering o";

  private static final String SESSION =
      "select s.id, s.public_id, o.id as offering_key, o.public_id as offering_public_id,"
          + " c.id as course_key, c.public_id as course_public_id, c.title as course_title,"
          + " s.lesson_id, s.title, s.unit_id, u.public_id as unit_public_id, v.name as unit_name,"
          + " s.venue, s.starts_at, s.ends_at, s.minutes_to_count, s.presenter_person_id,"
          + " p.full_name, s.organiser_note, s.status, o.seats, "
          + SESSION_SEATS
          + ", "
          + TAKEN
          + ", o.unit_id as run_by, s.cancel_reason, "
          + ATTENDED
          + ", o.title as class_name from session s"
          + " join offering o on o.id = s.offering_id"
          + " join course c on c.id = o.course_id"
          + " join organisational_unit u on u.id = s.unit_id"
          + " left join organisational_unit_version v on v.unit_id = s.unit_id and v.valid_to is null"
          + " left join person p on p.id = s.presenter_person_id";

  private static final String IN_SUBTREE =
      " in (select x.descendant_id from unit_closure x where x.ancestor_id = ?4 and x.valid_to is null"
          + " union select w.unit_id from organisational_unit_version w join unit_closure x"
          + " on x.descendant_id = w.area_unit_id and x.ancestor_id = ?4 and x.valid_to is null"
          + " where w.valid_to is null)";

  @PersistenceContext private EntityManager entityManager;
  @Inject private Event<OfferingService.SeatsChanged> seatsChanged;

  void add(Offering offering) {
    entityManager.persist(offering);
    entityManager.flush();
  }

  void add(Session session) {
    entityManager.persist(session);
    entityManager.flush();
  }

  /** Writes what was changed and tells that there may be more seats. */
  void seatsChanged(Long offeringId) {
    entityManager.flush();
    seatsChanged.fire(new OfferingService.SeatsChanged(offeringId));
  }

  Optional<Offering> offering(UUID publicId) {
    return entityManager
        .createQuery("select o from Offering o where o.publicId = :id", Offering.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Offering> offering(Long id) {
    return Optional.ofNullable(entityManager.find(Offering.class, id));
  }

  Optional<Session> session(UUID publicId) {
    return entityManager
        .createQuery("select s from Session s where s.publicId = :id", Session.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Session> session(Long id) {
    return Optional.ofNullable(entityManager.find(Session.class, id));
  }

  /** The offering that nothing limits, if the course has one; a closed one for want of another. */
  Optional<Offering> selfPaced(Long courseId) {
    return entityManager
        .createQuery(
            "select o from Offering o where o.courseId = :course and o.mode = :mode"
                + " and o.seats is null and o.startsOn is null"
                + " and o.enrolmentMode = :everybody and o.enrolmentOpensAt is null"
                + " and o.enrolmentClosesAt is null order by o.status desc, o.id",
            Offering.class)
        .setParameter("course", courseId)
        .setParameter("mode", OfferingMode.SELF_PACED)
        .setParameter("everybody", EnrolmentMode.OPEN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<OfferingRow> rowsOfCourse(Long courseId) {
    return offerings(" where o.course_id = ?1 order by o.mode = 'SELF_PACED' desc, o.id", courseId);
  }

  Optional<OfferingRow> row(UUID publicId) {
    return offerings(" where o.public_id = ?1", publicId.toString()).stream().findFirst();
  }

  Optional<OfferingRow> row(Long id) {
    return offerings(" where o.id = ?1", id).stream().findFirst();
  }

  List<OfferingRow> rows(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : offerings(
            entityManager.createNativeQuery(
                OFFERING + " where o.id in " + SqlRow.list(ids) + " order by o.id"));
  }

  /** Holds the offering until the end of the transaction: those who want its seats take turns. */
  void hold(Long offeringId) {
    entityManager
        .createNativeQuery("select id from offering where id = ?1 for update")
        .setParameter(1, offeringId)
        .getResultList();
  }

  Optional<SessionRow> sessionRow(UUID publicId) {
    return sessions(
            entityManager
                .createNativeQuery(SESSION + " where s.public_id = ?1")
                .setParameter(1, publicId.toString()))
        .stream()
        .findFirst();
  }

  List<SessionRow> sessionRows(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : sessions(
            entityManager.createNativeQuery(
                SESSION + " where s.id in " + SqlRow.list(ids) + " order by s.starts_at, s.id"));
  }

  /** The sessions of offerings that are not over and not called off, earliest first. */
  List<SessionRow> nextSessionRows(Collection<Long> offeringIds, Instant from, int most) {
    return sessions(
        entityManager
            .createNativeQuery(
                SESSION
                    + " where s.ends_at > ?1 and s.status <> 'CANCELLED' and s.offering_id in "
                    + SqlRow.list(offeringIds)
                    + " order by s.starts_at, s.id")
            .setParameter(1, SqlRow.utc(from))
            .setMaxResults(most));
  }

  List<SessionRow> sessionRowsOfOffering(Long offeringId) {
    return sessions(
        entityManager
            .createNativeQuery(SESSION + " where s.offering_id = ?1 order by s.starts_at, s.id")
            .setParameter(1, offeringId));
  }

  List<SessionRow> sessionRowsOfCourse(Long courseId) {
    String where = " where o.course_id = ?1 order by s.starts_at desc, s.id desc";
    return sessions(
        entityManager
            .createNativeQuery(SESSION + where)
            .setParameter(1, courseId)
            .setMaxResults(PageRequest.LARGEST));
  }

  /** Sessions of published courses, earliest first. */
  Page<SessionRow> sessions(SessionFilter filter, PageRequest page) {
    StringBuilder where = new StringBuilder(" where s.starts_at >= ?1 and c.status = 'PUBLISHED'");
    where.append(filter.to() == null ? "" : " and s.starts_at < ?2");
    where.append(filter.courseKey() == null ? "" : " and o.course_id = ?3");
    where.append(filter.unitKey() == null ? "" : " and s.unit_id" + IN_SUBTREE);
    where.append(filter.cancelled() ? "" : " and s.status <> 'CANCELLED'");
    Query count =
        entityManager.createNativeQuery(
            "select count(*) from session s join offering o on o.id = s.offering_id"
                + " join course c on c.id = o.course_id"
                + where);
    Query rows = entityManager.createNativeQuery(SESSION + where + " order by s.starts_at, s.id");
    for (Query query : List.of(count, rows)) {
      query.setParameter(1, SqlRow.utc(filter.from()));
      if (filter.to() != null) {
        query.setParameter(2, SqlRow.utc(filter.to()));
      }
      if (filter.courseKey() != null) {
        query.setParameter(3, filter.courseKey());
      }
      if (filter.unitKey() != null) {
        query.setParameter(4, filter.unitKey());
      }
    }
    long total = SqlRow.number(count);
    rows.setFirstResult(page.first()).setMaxResults(page.size());
    return new Page<>(sessions(rows), total, page);
  }

  /**
   * Sessions run by units below the roots or presented by the person, in a time, earliest first.
   */
  Page<SessionRow> managed(
      Collection<Long> roots, Long personId, Instant from, Instant to, PageRequest page) {
    String where =
        " where s.starts_at >= ?1 and s.starts_at < ?2 and (exists (select 1 from unit_closure x"
            + " where x.valid_to is null and x.ancestor_id in "
            + SqlRow.list(roots)
            + " and (x.descendant_id = o.unit_id or x.descendant_id in (select w.area_unit_id"
            + " from organisational_unit_version w where w.unit_id = o.unit_id"
            + " and w.valid_to is null)))"
            + " or s.presenter_person_id = ?3 or exists (select 1 from session_helper h"
            + " where h.session_id = s.id and h.person_id = ?3))";
    Query count =
        entityManager.createNativeQuery(
            "select count(*) from session s join offering o on o.id = s.offering_id" + where);
    Query rows = entityManager.createNativeQuery(SESSION + where + " order by s.starts_at, s.id");
    for (Query query : List.of(count, rows)) {
      query.setParameter(1, SqlRow.utc(from));
      query.setParameter(2, SqlRow.utc(to));
      query.setParameter(3, personId == null ? Long.valueOf(-1) : personId);
    }
    long total = SqlRow.number(count);
    rows.setFirstResult(page.first()).setMaxResults(page.size());
    return new Page<>(sessions(rows), total, page);
  }

  List<SessionRow> comingOf(UUID runner, Instant from, PageRequest page) {
    return sessions(
        entityManager
            .createNativeQuery(
                SESSION
                    + " where o.unit_id = (select r.id from organisational_unit r"
                    + " where r.public_id = ?1) and s.ends_at > ?2 and c.status = 'PUBLISHED'"
                    + " order by s.starts_at, s.id")
            .setParameter(1, runner.toString())
            .setParameter(2, SqlRow.utc(from))
            .setFirstResult(page.first())
            .setMaxResults(page.size()));
  }

  Map<Long, Integer> countByRunner(Instant from, Instant to) {
    Map<Long, Integer> counts = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select o.unit_id, count(*) from session s join offering o"
                        + " on o.id = s.offering_id where s.starts_at >= ?1 and s.starts_at < ?2"
                        + " and s.status <> 'CANCELLED' group by o.unit_id")
                .setParameter(1, SqlRow.utc(from))
                .setParameter(2, SqlRow.utc(to)))
        .forEach(c -> counts.put(c.key(0), c.count(1)));
    return counts;
  }

  /** True when the person presents or helps at the session. */
  boolean runs(Long sessionId, Long personId) {
    return !entityManager
        .createNativeQuery(
            "select s.id from session s where s.id = ?1 and (s.presenter_person_id = ?2"
                + " or exists (select 1 from session_helper h where h.session_id = s.id"
                + " and h.person_id = ?2))")
        .setParameter(1, sessionId)
        .setParameter(2, personId)
        .getResultList()
        .isEmpty();
  }

  /** Keys of those who present or help at the session. */
  List<Long> people(Long sessionId) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select s.presenter_person_id from session s where s.id = ?1"
                    + " and s.presenter_person_id is not null"
                    + " union select h.person_id from session_helper h where h.session_id = ?1")
            .setParameter(1, sessionId));
  }

  private List<OfferingRow> offerings(String where, Object value) {
    return offerings(entityManager.createNativeQuery(OFFERING + where).setParameter(1, value));
  }

  private static List<OfferingRow> offerings(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new OfferingRow(
                    c.key(0),
                    c.uuid(1),
                    c.key(2),
                    c.key(3),
                    c.constant(4, OfferingMode.class),
                    c.text(5),
                    c.constant(6, EnrolmentMode.class),
                    c.instant(7),
                    c.instant(8),
                    c.day(9),
                    c.day(10),
                    c.constant(11, OfferingStatus.class),
                    least(c.integer(12), c.integer(13)),
                    c.count(14),
                    c.count(15)))
        .toList();
  }

  private static List<SessionRow> sessions(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new SessionRow(
                    c.key(0),
                    c.uuid(1),
                    c.key(2),
                    c.uuid(3),
                    c.key(4),
                    c.uuid(5),
                    c.text(6),
                    c.key(7),
                    c.text(8),
                    c.key(9),
                    c.uuid(10),
                    c.text(11),
                    c.text(12),
                    c.instant(13),
                    c.instant(14),
                    c.integer(15),
                    c.key(16),
                    c.text(17),
                    c.text(18),
                    c.constant(19, SessionStatus.class),
                    least(c.integer(20), c.integer(21)),
                    c.count(22),
                    c.count(23),
                    c.key(24),
                    c.text(25),
                    c.count(26),
                    c.text(27)))
        .toList();
  }

  private static Integer least(Integer one, Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.min(one, other);
  }
}
