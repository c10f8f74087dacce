package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The group of those who wait. */
  private static final int WAITS = 2;

  private static final Comparator<Place> GROUPS =
      Comparator.comparingLong(Place::offering).thenComparingInt(Place::group);

  private static final Comparator<Place> AS_ASKED =
      GROUPS.thenComparing(Place::asked).thenComparing(Place::key);

  @PersistenceContext private EntityManager entityManager;
  @Inject private Directory directory;

  /**
   * One line of the list.
   *
   * @param group 0 for those who ask, 2 for those who wait, 1 for all others
   * @param learning whether the person has a seat and learns or has finished
   * @param asked when the person asked for it
   */
  private record Place(
      Long key, Long person, long offering, int group, boolean learning, Instant asked) {}

  /** A page of whoever asks, waits, or has a seat. */
  Page<EnrolmentRow> page(Collection<Long> offerings, PageRequest page) {
    List<Place> all = places(offerings);
    List<Long> shown = shown(all, page);
    return page(all, shown, rows(shown, numbers(all)), page);
  }

  /**
   * A page of those who learn, by name, and one of those who do not learn yet, whoever asked first
   * first, read together.
   */
  ClassLists lists(Collection<Long> offerings, PageRequest learners, PageRequest waiting) {
    List<Place> places = places(offerings);
    Map<Boolean, List<Place>> all =
        places.stream().collect(Collectors.partitioningBy(Place::learning));
    List<Long> learning = shown(all.get(true), learners);
    List<Long> waits = cut(all.get(false).stream().sorted(AS_ASKED).toList(), waiting);
    List<Long> both = Stream.concat(learning.stream(), waits.stream()).toList();
    Map<Long, EnrolmentRow> rows = rows(both, numbers(places));
    return new ClassLists(
        page(all.get(true), learning, rows, learners),
        page(all.get(false).size(), waits, rows, waiting));
  }

  private static Page<EnrolmentRow> page(
      List<Place> all, List<Long> shown, Map<Long, EnrolmentRow> rows, PageRequest page) {
    List<Long> order =
        isAll(all, page)
            ? rows.keySet().stream().filter(Set.copyOf(shown)::contains).toList()
            : shown;
    return page(all.size(), order, rows, page);
  }

  private static Page<EnrolmentRow> page(
      int total, List<Long> order, Map<Long, EnrolmentRow> rows, PageRequest page) {
    return new Page<>(order.stream().map(rows::get).filter(Objects::nonNull).toList(), total, page);
  }

  /** A list that is one page is put in order as its few rows are read, without the directory. */
  private static boolean isAll(List<Place> all, PageRequest page) {
    return page.first() == 0 && all.size() <= page.size();
  }

  /** Keys of the lines on a page. */
  private List<Long> shown(List<Place> all, PageRequest page) {
    List<Place> inOrder = new ArrayList<>(all);
    if (!isAll(all, page)) {
      inOrder.sort(GROUPS.thenComparing(Place::person, directory.order()));
    }
    return cut(inOrder, page);
  }

  /** The numbers of those who wait in the row of their offering, whoever asked first first. */
  private static Map<Long, Integer> numbers(List<Place> all) {
    Map<Long, Integer> last = new HashMap<>();
    Map<Long, Integer> numbers = new HashMap<>();
    all.stream()
        .filter(place -> place.group() == WAITS)
        .sorted(AS_ASKED)
        .forEach(place -> numbers.put(place.key(), last.merge(place.offering(), 1, Integer::sum)));
    return numbers;
  }

  private static List<Long> cut(List<Place> inOrder, PageRequest page) {
    return inOrder.stream().skip(page.first()).limit(page.size()).map(Place::key).toList();
  }

  private List<Place> places(Collection<Long> offerings) {
    if (offerings.isEmpty()) {
      return List.of();
    }
    return SqlRow.of(
            entityManager.createNativeQuery(
                "select e.id, e.person_id, e.offering_id,"
                    + " case e.status when 'REQUESTED' then 0 when 'WAITING' then 2 else 1 end,"
                    + " e.status in ('ACTIVE', 'COMPLETED'), e.requested_at"
                    + " from enrolment e where e.offering_id in "
                    + SqlRow.list(offerings)
                    + " and e.status in "
                    + EnrolmentRepository.THERE))
        .stream()
        .map(c -> new Place(c.key(0), c.key(1), c.key(2), c.count(3), c.truth(4), c.instant(5)))
        .toList();
  }

  /** The rows by the key of the place, in order: a list of one page needs no directory. */
  private Map<Long, EnrolmentRow> rows(List<Long> keys, Map<Long, Integer> numbers) {
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
                + " p.sort_name, coalesce(p.birth_year, 0), p.id");
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
              c.instant(13),
              numbers.get(c.key(0))));
    }
    return rows;
  }
}
