package vn.hieuhoc.enlistment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.offering.PlaceLine;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/** Looks up what the rows of a list name. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnlistmentRepository {

  @PersistenceContext private EntityManager entityManager;
  @Inject private Clock clock;

  /** Somebody of the register. */
  record Somebody(Long key, Long home) {}

  /** People by their numbers; of whom the register no longer speaks is left out. */
  Map<String, Somebody> byNumber(Collection<String> numbers) {
    Map<String, Somebody> people = new HashMap<>();
    if (!numbers.isEmpty()) {
      Query query =
          entityManager.createNativeQuery(
              "select p.person_number, p.id, p.home_unit_id from person p"
                  + " where p.merged_into_id is null and p.person_number in ("
                  + String.join(", ", java.util.Collections.nCopies(numbers.size(), "?"))
                  + ")");
      int place = 1;
      for (String number : numbers) {
        query.setParameter(place++, number);
      }
      SqlRow.of(query)
          .forEach(row -> people.put(row.text(0), new Somebody(row.key(1), row.key(2))));
    }
    return people;
  }

  /** Somebody by the public id. */
  Somebody somebody(UUID id) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.id, p.home_unit_id from person p where p.public_id = ?1")
                .setParameter(1, id.toString()))
        .stream()
        .map(row -> new Somebody(row.key(0), row.key(1)))
        .findFirst()
        .orElseThrow();
  }

  /** Where the class of a place is run, and where who has it lives. */
  record Place(Long unit, Long home) {}

  /** Places by their public ids. */
  Map<UUID, Place> places(Collection<UUID> ids) {
    Map<UUID, Place> places = new HashMap<>();
    if (!ids.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select e.public_id, o.unit_id, p.home_unit_id from enrolment e"
                      + " join offering o on o.id = e.offering_id"
                      + " join person p on p.id = e.person_id where e.public_id in ('"
                      + String.join("','", ids.stream().map(UUID::toString).toList())
                      + "')"))
          .forEach(row -> places.put(row.uuid(0), new Place(row.key(1), row.key(2))));
    }
    return places;
  }

  /** Of the next session, or of the one that is going on at the moment ?1. */
  private static final String NEXT =
      " from session s where s.offering_id = o.id and s.status <> 'CANCELLED' and s.ends_at > ?1"
          + " order by s.starts_at, s.id limit 1)";

  private static final String CLASS =
      "select o.id, o.public_id, c.title, o.title as own, o.starts_on, (select s.starts_at"
          + NEXT
          + " as next_at, (select s.venue"
          + NEXT
          + " as venue, (select (select v.name from organisational_unit_version v"
          + " where v.unit_id = s.unit_id and v.valid_to is null)"
          + NEXT
          + " as unit_name from offering o join course c on c.id = o.course_id where ";

  /** Those taken alone, those whose sessions are yet to be planned, those with one to come. */
  private static final String NOT_OVER =
      "(o.mode = 'SELF_PACED' or not exists (select 1 from session s where s.offering_id = o.id)"
          + " or exists (select 1 from session s where s.offering_id = o.id"
          + " and s.status <> 'CANCELLED' and s.ends_at > ?1))";

  /** Offerings that take people now, seats aside, at or around some units, by title. */
  Map<Long, OpenClass> openClasses(Collection<Long> units) {
    Map<Long, OpenClass> open = new LinkedHashMap<>();
    String near =
        "(select coalesce(v.area_unit_id, v.unit_id) from organisational_unit_version v"
            + " where v.unit_id = o.unit_id and v.valid_to is null)";
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    CLASS
                        + "o.status = 'OPEN' and c.status = 'PUBLISHED'"
                        + " and (o.enrolment_opens_at is null or o.enrolment_opens_at <= ?1)"
                        + " and (o.enrolment_closes_at is null or o.enrolment_closes_at > ?1)"
                        + " and (o.ends_on is null or o.ends_on >= date(?1)) and "
                        + NOT_OVER
                        + " and (o.unit_id in "
                        + SqlRow.list(units)
                        + " or exists (select 1 from unit_closure x where x.valid_to is null"
                        + " and (x.ancestor_id = "
                        + near
                        + " and x.descendant_id in "
                        + SqlRow.list(units)
                        + " or x.descendant_id = "
                        + near
                        + " and x.ancestor_id in "
                        + SqlRow.list(units)
                        + "))) order by c.title, coalesce(next_at, o.starts_on), o.id")
                .setParameter(1, SqlRow.utc(clock.instant()))
                .setMaxResults(200))
        .forEach(row -> open.put(row.key(0), openClass(row)));
    return open;
  }

  /** An offering as a class, without its seats. */
  OpenClass openClass(Long offering) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(CLASS + "o.id = ?2")
                .setParameter(1, SqlRow.utc(clock.instant()))
                .setParameter(2, offering))
        .stream()
        .map(EnlistmentRepository::openClass)
        .findFirst()
        .orElseThrow();
  }

  private static OpenClass openClass(SqlRow row) {
    Instant next = row.instant(5);
    return new OpenClass(
        row.uuid(1),
        row.text(2),
        row.text(3),
        next == null ? row.day(4) : VietnamTime.dateOf(next),
        next == null ? null : PlaceLine.of(row.text(6), row.text(7)),
        null);
  }

  /** Keys of the offerings whose public id begins so. */
  List<Long> offerings(String beginning) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select o.id from offering o where cast(o.public_id as char) like ?1 limit 2")
            .setParameter(1, beginning + "%"));
  }
}
