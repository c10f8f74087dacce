package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Notices of people, and whom an event concerns. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoticeRepository {

  private static final String INTO =
      "insert ignore into person_notice (person_id, event_key, kind, subject_id, about, moment,"
          + " place, told_at) ";
  private static final String COLUMNS =
      "select n.public_id, n.kind, n.subject_id, n.about, n.moment, n.place, n.told_at, n.read_at"
          + " from person_notice n where n.person_id = ?1";

  /** What somebody takes a place in: the course, and the class when it has a name of its own. */
  private static final String CALLED = "left(concat_ws(' · ', c.title, o.title), 300)";

  @PersistenceContext private EntityManager entityManager;

  void add(Collection<Long> people, Notice notice, Instant at) {
    entityManager
        .createNativeQuery(
            INTO
                + "select p.id, ?1, ?2, ?3, ?4, ?5, ?6, ?7 from person p where p.id in "
                + SqlRow.list(people))
        .setParameter(1, notice.eventKey())
        .setParameter(2, notice.kind().name())
        .setParameter(3, notice.subject() == null ? null : notice.subject().toString())
        .setParameter(4, cut(notice.about(), 300))
        .setParameter(5, notice.moment() == null ? null : SqlRow.utc(notice.moment()))
        .setParameter(6, cut(notice.place(), 500))
        .setParameter(7, SqlRow.utc(at))
        .executeUpdate();
  }

  private static String cut(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }

  /** Tells people of an offering who got their seat lately, but not by their own hand alone. */
  List<Long> addSeated(Long offeringKey, Instant since, Instant at) {
    String of =
        " from enrolment e join course c on c.id = e.course_id"
            + " join offering o on o.id = e.offering_id"
            + " where e.offering_id = ?1 and e.status in ('ACTIVE', 'COMPLETED')"
            + " and e.confirmed_at >= ?2"
            + " and (e.by_account_id is not null or e.confirmed_at > e.requested_at)";
    entityManager
        .createNativeQuery(
            INTO
                + "select e.person_id,"
                + " concat('enrolled:', e.public_id, ':', unix_timestamp(e.confirmed_at)),"
                + " 'ENROLLED', e.public_id, "
                + CALLED
                + ", null, (select a.display_name from account a where a.id = e.by_account_id), ?3"
                + of)
        .setParameter(1, offeringKey)
        .setParameter(2, SqlRow.utc(since))
        .setParameter(3, SqlRow.utc(at))
        .executeUpdate();
    return SqlRow.keys(
        entityManager
            .createNativeQuery("select e.person_id" + of)
            .setParameter(1, offeringKey)
            .setParameter(2, SqlRow.utc(since)));
  }

  /** Tells people for whom a seat of an offering is kept, and those who were not taken in. */
  List<Long> addAnswered(Long offeringKey, Instant at) {
    String of =
        " from enrolment e join course c on c.id = e.course_id"
            + " join offering o on o.id = e.offering_id where e.offering_id = ?1"
            + " and (e.status = 'OFFERED' and e.offered_until > ?2 or e.status = 'DECLINED')";
    entityManager
        .createNativeQuery(
            INTO
                + "select e.person_id, if(e.status = 'OFFERED',"
                + " concat('offered:', e.public_id, ':', unix_timestamp(e.offered_until)),"
                + " concat('declined:', e.public_id, ':', unix_timestamp(e.requested_at))),"
                + " if(e.status = 'OFFERED', 'SEAT_OFFERED', 'NOT_APPROVED'), c.public_id, "
                + CALLED
                + ","
                + " if(e.status = 'OFFERED', e.offered_until, null),"
                + " if(e.status = 'OFFERED', null, e.decision_reason), ?2"
                + of)
        .setParameter(1, offeringKey)
        .setParameter(2, SqlRow.utc(at))
        .executeUpdate();
    return SqlRow.keys(
        entityManager
            .createNativeQuery("select e.person_id" + of)
            .setParameter(1, offeringKey)
            .setParameter(2, SqlRow.utc(at)));
  }

  /**
   * Tells people who wait for a seat of an offering: their number in the row and the hours for
   * which a seat is kept, as two words. Whoever was told once that he waits is not told again.
   */
  List<Long> addWaiting(Long offeringKey, int offerHours, Instant at) {
    int told =
        entityManager
            .createNativeQuery(
                INTO
                    + "select w.person_id, concat('waiting:', w.public_id, ':',"
                    + " unix_timestamp(w.requested_at)), 'WAITLISTED', c.public_id,"
                    + " "
                    + CALLED
                    + ", null, concat(w.number, ' ', ?2), ?3"
                    + " from (select e.*, row_number() over (order by e.requested_at, e.id)"
                    + " as number from enrolment e where e.offering_id = ?1"
                    + " and e.status = 'WAITING') w"
                    + " join offering o on o.id = w.offering_id join course c on c.id = o.course_id")
            .setParameter(1, offeringKey)
            .setParameter(2, offerHours)
            .setParameter(3, SqlRow.utc(at))
            .executeUpdate();
    return told == 0
        ? List.of()
        : SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select n.person_id from person_notice n join enrolment e"
                        + " on e.person_id = n.person_id and e.offering_id = ?1"
                        + " and e.status = 'WAITING' where n.kind = 'WAITLISTED'"
                        + " and n.told_at = ?2")
                .setParameter(1, offeringKey)
                .setParameter(2, SqlRow.utc(at)));
  }

  /** Tells people who were recognised lately. */
  List<Long> addRecognised(Instant since, Instant at) {
    String of =
        " from recognition r where r.subject_kind = 'PERSON' and r.created_at >= ?1"
            + " and r.status <> 'REVOKED' and r.year >= year(?1) - 1";
    entityManager
        .createNativeQuery(
            INTO
                + "select r.subject_id, concat('recognised:', r.public_id), 'RECOGNISED',"
                + " r.public_id, concat(r.title, ' ', r.year), null, null, ?2"
                + of)
        .setParameter(1, SqlRow.utc(since))
        .setParameter(2, SqlRow.utc(at))
        .executeUpdate();
    return SqlRow.keys(
        entityManager
            .createNativeQuery("select r.subject_id" + of)
            .setParameter(1, SqlRow.utc(since)));
  }

  /** Those who have or wait for a place at a session, who present and who help. */
  List<Long> ofSession(Long sessionKey) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select e.person_id from session s join enrolment e on e.offering_id = s.offering_id"
                    + " where s.id = ?1 and e.status in ('ACTIVE', 'COMPLETED', 'WAITING')"
                    + " union select s.presenter_person_id from session s where s.id = ?1"
                    + "   and s.presenter_person_id is not null"
                    + " union select h.person_id from session_helper h where h.session_id = ?1")
            .setParameter(1, sessionKey));
  }

  /** Those who have or wait for a place in the class of a session. */
  List<Long> ofClass(Long sessionKey) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select e.person_id from session s join enrolment e on e.offering_id = s.offering_id"
                    + " where s.id = ?1 and e.status in ('ACTIVE', 'COMPLETED', 'WAITING')")
            .setParameter(1, sessionKey));
  }

  Page<NoticeRow> of(Long personKey, PageRequest page) {
    Query query =
        entityManager
            .createNativeQuery(COLUMNS + " order by n.told_at desc, n.id desc")
            .setParameter(1, personKey)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    List<NoticeRow> rows = SqlRow.of(query).stream().map(NoticeRepository::row).toList();
    return Page.of(rows, page, () -> count(personKey));
  }

  private long count(Long personKey) {
    return SqlRow.number(
        entityManager
            .createNativeQuery("select count(*) from person_notice n where n.person_id = ?1")
            .setParameter(1, personKey));
  }

  Optional<NoticeRow> find(Long personKey, UUID id) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(COLUMNS + " and n.public_id = ?2")
                .setParameter(1, personKey)
                .setParameter(2, id.toString()))
        .stream()
        .map(NoticeRepository::row)
        .findFirst();
  }

  private static NoticeRow row(SqlRow c) {
    return new NoticeRow(
        c.uuid(0),
        c.constant(1, NoticeKind.class),
        c.uuid(2),
        c.text(3),
        c.instant(4),
        c.text(5),
        c.instant(6),
        c.instant(7));
  }

  void read(Long personKey, UUID id, Instant at) {
    entityManager
        .createNativeQuery(
            "update person_notice set read_at = ?3 where person_id = ?1 and public_id = ?2"
                + " and read_at is null")
        .setParameter(1, personKey)
        .setParameter(2, id.toString())
        .setParameter(3, SqlRow.utc(at))
        .executeUpdate();
  }

  void readAll(Long personKey, Instant at) {
    entityManager
        .createNativeQuery(
            "update person_notice set read_at = ?2 where person_id = ?1 and read_at is null")
        .setParameter(1, personKey)
        .setParameter(2, SqlRow.utc(at))
        .executeUpdate();
  }
}
