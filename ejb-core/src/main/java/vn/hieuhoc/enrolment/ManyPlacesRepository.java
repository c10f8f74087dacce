package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.SqlRow;

/** Many places by few statements. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ManyPlacesRepository {

  private static final String KNOWN =
      "select id, public_id, person_id, offering_id, status from enrolment where ";

  private static final String INTO =
      "insert into enrolment (public_id, person_id, offering_id, course_id, status, requested_at,"
          + " confirmed_at, by_account_id, by_rule)";

  @PersistenceContext private EntityManager entityManager;

  /** A place there is. */
  record Known(Long key, UUID id, Long person, Long offering, EnrolmentStatus status) {

    boolean there() {
      return switch (status) {
        case WITHDRAWN, DECLINED, LAPSED -> false;
        default -> true;
      };
    }
  }

  /** A place to be written. */
  record Line(UUID id, Long person, EnrolmentStatus status) {}

  /** The places of people on an offering, by person. */
  Map<Long, Known> known(Long offering, Collection<Long> people) {
    Map<Long, Known> known = new HashMap<>();
    if (!people.isEmpty()) {
      read(entityManager
              .createNativeQuery(KNOWN + "offering_id = ?1 and person_id in " + SqlRow.list(people))
              .setParameter(1, offering))
          .forEach(place -> known.put(place.person(), place));
    }
    return known;
  }

  /** Why those of some people were not taken to whom the centre has said no. */
  Map<Long, String> declined(Long offering, Collection<Long> people) {
    Map<Long, String> declined = new HashMap<>();
    if (!people.isEmpty()) {
      SqlRow.of(
              entityManager
                  .createNativeQuery(
                      "select e.person_id, coalesce(e.decision_reason, '') from enrolment e"
                          + " where e.offering_id = ?1 and e.status = 'DECLINED'"
                          + " and e.person_id in "
                          + SqlRow.list(people))
                  .setParameter(1, offering))
          .forEach(row -> declined.put(row.key(0), row.text(1)));
    }
    return declined;
  }

  /** Places by their public ids. */
  Map<UUID, Known> byId(Collection<UUID> ids) {
    Map<UUID, Known> known = new HashMap<>();
    if (!ids.isEmpty()) {
      String list = String.join("','", ids.stream().map(UUID::toString).toList());
      read(entityManager.createNativeQuery(KNOWN + "public_id in ('" + list + "')"))
          .forEach(place -> known.put(place.id(), place));
    }
    return known;
  }

  private static List<Known> read(Query query) {
    return SqlRow.of(query).stream()
        .map(
            row ->
                new Known(
                    row.key(0),
                    row.uuid(1),
                    row.key(2),
                    row.key(3),
                    row.constant(4, EnrolmentStatus.class)))
        .toList();
  }

  void add(OfferingRow offering, List<Line> lines, ManyPlaces.Giving giving, Instant now) {
    Timestamp at = Timestamp.from(now);
    List<Object[]> rows =
        lines.stream()
            .map(
                line ->
                    new Object[] {
                      line.id().toString(),
                      line.person(),
                      offering.key(),
                      offering.courseKey(),
                      line.status().name(),
                      at,
                      line.status() == EnrolmentStatus.ACTIVE ? at : null,
                      giving.accountKey(),
                      giving.byRule()
                    })
            .toList();
    entityManager.flush();
    try {
      BulkInsert.together(entityManager.unwrap(Connection.class), INTO, rows, "");
    } catch (SQLException failure) {
      throw new IllegalStateException("Places of an offering were not kept", failure);
    }
  }

  /** Somebody comes back who had left; who has finished has finished. */
  EnrolmentStatus back(Long key, EnrolmentStatus wanted, ManyPlaces.Giving giving, Instant now) {
    Enrolment place = entityManager.find(Enrolment.class, key);
    place.join(wanted, giving.accountKey(), now);
    if (giving.byRule()) {
      place.broughtByRule();
    }
    entityManager.flush();
    return place.status();
  }

  /** Of some places those in which somebody has learnt something. */
  Set<Long> begun(Collection<Long> keys) {
    return keys.isEmpty()
        ? Set.of()
        : new HashSet<>(
            SqlRow.keys(
                entityManager.createNativeQuery(
                    "select e.id from enrolment e where e.id in "
                        + SqlRow.list(keys)
                        + " and (e.last_active_at is not null or e.lessons_done > 0"
                        + " or e.completed_at is not null or exists (select 1 from attempt a"
                        + " where a.enrolment_id = e.id))")));
  }

  void withdraw(Collection<Long> keys, Instant now) {
    if (!keys.isEmpty()) {
      entityManager
          .createNativeQuery(
              "update enrolment set status = 'WITHDRAWN', ended_at = ?1, offered_until = null,"
                  + " version = version + 1 where status <> 'WITHDRAWN' and id in "
                  + SqlRow.list(keys))
          .setParameter(1, SqlRow.utc(now))
          .executeUpdate();
    }
  }
}
