package vn.hieuhoc.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Addresses of calendars, and what stands in them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CalendarFeedRepository {

  private static final int MOST = 500;

  @PersistenceContext private EntityManager entityManager;

  Optional<UUID> serial(Long person) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select f.address_id, f.id from calendar_feed f where f.person_id = ?1")
                .setParameter(1, person))
        .stream()
        .map(row -> row.uuid(0))
        .findFirst();
  }

  void set(Long person, UUID serial, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into calendar_feed (person_id, address_id, made_at) values (?1, ?2, ?3)"
                + " on duplicate key update address_id = values(address_id), made_at = values(made_at)")
        .setParameter(1, person)
        .setParameter(2, serial.toString())
        .setParameter(3, SqlRow.utc(at))
        .executeUpdate();
  }

  boolean remove(Long person) {
    return entityManager
            .createNativeQuery("delete from calendar_feed where person_id = ?1")
            .setParameter(1, person)
            .executeUpdate()
        > 0;
  }

  /**
   * Whose address it is; nobody's once the account of the person is closed, or the entry was merged
   * into another one.
   */
  Optional<Long> person(UUID serial) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select f.person_id from calendar_feed f join person p on p.id = f.person_id"
                        + " and p.merged_into_id is null where f.address_id = ?1"
                        + " and exists (select 1 from account a where a.person_id = p.id"
                        + "   and a.status = 'ACTIVE')")
                .setParameter(1, serial.toString()))
        .stream()
        .findFirst();
  }

  /** Keys of the sessions that end after a moment and at which the person has a seat or works. */
  List<Long> sessions(Long person, Instant after) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select s.id from session s join offering o on o.id = s.offering_id"
                    + " join course c on c.id = o.course_id where s.ends_at > ?2"
                    + " and (exists (select 1 from enrolment e where e.offering_id = o.id"
                    + "   and e.person_id = ?1 and e.status in ('ACTIVE', 'COMPLETED'))"
                    + " or s.presenter_person_id = ?1"
                    + " or exists (select 1 from session_helper h where h.session_id = s.id"
                    + "   and h.person_id = ?1))"
                    + " order by s.starts_at, s.id limit "
                    + MOST)
            .setParameter(1, person)
            .setParameter(2, SqlRow.utc(after)));
  }

  /** How often each session was changed. */
  Map<UUID, Long> changes(Collection<Long> sessions) {
    Map<UUID, Long> changes = new HashMap<>();
    if (!sessions.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select s.public_id, s.version from session s where s.id in "
                      + SqlRow.list(sessions)))
          .forEach(row -> changes.put(row.uuid(0), row.key(1)));
    }
    return changes;
  }
}
