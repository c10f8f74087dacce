package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/**
 * The people in offerings, page by page: by offering, those who ask first, those who wait last, by
 * name.
 *
 * <p>Who is on a page is found from an index and the directory in memory: to put ten thousand names
 * in order the database would read ten thousand people and compare them letter by letter.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ClassListRepository {

  private static final Comparator<Place> GROUPS =
      Comparator.comparingLong(Place::offering).thenComparingInt(Place::group);

  @PersistenceContext private EntityManager entityManager;
  @Inject private Directory directory;

  /**
   * One line of the list.
   *
   * @param group 0 for those who ask, 2 for those who wait, 1 for all others
   */
  private record Place(Long key, Long person, long offering, int group) {}

  /**
   * A page of those who stand there in some states.
   *
   * @param states the states as a list for {@code in}
   */
  Page<EnrolmentRow> page(Collection<Long> offerings, String states, PageRequest page) {
    List<Place> all = offerings.isEmpty() ? List.of() : places(offerings, states);
    if (page.first() == 0 && all.size() <= page.size()) {
      return new Page<>(List.copyOf(rows(keys(all)).values()), all.size(), page);
    }
    int first = Math.min(page.first(), all.size());
    int last = Math.min(first + page.size(), all.size());
    List<Place> inOrder = new ArrayList<>(all);
    inOrder.sort(GROUPS.thenComparing(Place::person, directory.order()));
    List<Long> shown = keys(inOrder.subList(first, last));
    Map<Long, EnrolmentRow> rows = rows(shown);
    return new Page<>(shown.stream().map(rows::get).toList(), all.size(), page);
  }

  private static List<Long> keys(List<Place> places) {
    return places.stream().map(Place::key).toList();
  }

  private List<Place> places(Collection<Long> offerings, String states) {
    return SqlRow.of(
            entityManager.createNativeQuery(
                "select e.id, e.person_id, e.offering_id,"
                    + " case e.status when 'REQUESTED' then 0 when 'WAITING' then 2 else 1 end"
                    + " from enrolment e where e.offering_id in "
                    + SqlRow.list(offerings)
                    + " and e.status in "
                    + states))
        .stream()
        .map(c -> new Place(c.key(0), c.key(1), c.key(2), c.count(3)))
        .toList();
  }

  /** The rows by the key of the place, in order: a list of one page needs no directory. */
  private Map<Long, EnrolmentRow> rows(List<Long> keys) {
    Map<Long, EnrolmentRow> rows = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return rows;
    }
    Query query =
        entityManager.createNativeQuery(
            "select e.id, e.public_id, p.id, p.public_id as person_public_id, p.full_name,"
                + " p.birth_year, v.name, e.status, e.requested_at, e.lessons_done,"
                + " e.lessons_total, e.last_active_at, e.completed_at, e.offered_until"
                + " from enrolment e join person p on p.id = e.person_id"
                + " left join organisational_unit_version v"
                + " on v.unit_id = p.home_unit_id and v.valid_to is null"
                + " where e.id in "
                + SqlRow.list(keys)
                + " order by e.offering_id, e.status = 'WAITING', e.status = 'REQUESTED' desc,"
                + " p.sort_name, p.id");
    for (SqlRow c : SqlRow.of(query)) {
      rows.put(
          c.key(0),
          new EnrolmentRow(
              c.uuid(1),
              c.key(2),
              c.uuid(3),
              c.text(4),
              c.integer(5),
              c.text(6),
              c.constant(7, EnrolmentStatus.class),
              c.instant(8),
              c.count(9),
              c.count(10),
              c.instant(11),
              c.instant(12),
              c.instant(13)));
    }
    return rows;
  }
}
