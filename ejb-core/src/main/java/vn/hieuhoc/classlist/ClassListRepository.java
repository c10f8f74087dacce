package vn.hieuhoc.classlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * The people in offerings, page by page: by offering, those who ask first, those who wait last, by
 * name.
 *
 * <p>Who is on a page is found from an index and the directory in memory: to put ten thousand names
 * in order the database would read ten thousand people and compare them letter by letter.
 *
 * <p>Somebody falls behind who learns, has not finished, and either was not heard of for some days,
 * counted from when the seat was given and the class began, or has done less than half when more
 * than half of the time is gone and the class ends within as many days or is over. Heard of is who
 * was at work on a lesson here, or of whom a record about a lesson came.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ClassListRepository {

  private static final int AT_ONCE = 1_000;

  private static final String THERE = "('REQUESTED', 'WAITING', 'OFFERED', 'ACTIVE', 'COMPLETED')";

  private static final String HEARD =
      "greatest(coalesce(e.last_active_at, e.last_heard_at),"
          + " coalesce(e.last_heard_at, e.last_active_at))";

  /** When the class begins; without a day of its own, for each when the seat was asked for. */
  private static final String BEGINS =
      "coalesce(o.starts_on - interval 7 hour, m.first, e.requested_at)";

  private static final String SILENT =
      "greatest(coalesce(e.confirmed_at, e.requested_at), coalesce("
          + HEARD
          + ", e.requested_at), "
          + BEGINS
          + ") < ?1";

  private static final String LATE =
      "(e.lessons_done * 2 < e.lessons_total"
          + " and coalesce(coalesce(o.ends_on, date(m.last + interval 7 hour)) <= ?2, false)"
          + " and timestampdiff(minute, "
          + BEGINS
          + ", ?3) * 2 >= timestampdiff(minute, "
          + BEGINS
          + ", coalesce(o.ends_on + interval 17 hour, m.last)))";

  private static final String BEHIND = "(e.status = 'ACTIVE' and (" + SILENT + " or " + LATE + "))";

  private static final Comparator<Place> GROUPS =
      Comparator.comparing(Place::offering).thenComparingInt(Place::group);

  private static final Comparator<Place> AS_ASKED =
      GROUPS.thenComparing(Place::asked).thenComparing(Place::key);

  @PersistenceContext private EntityManager entityManager;
  @Inject private Directory directory;

  /**
   * Which lists, and how they are looked at.
   *
   * @param offerings keys of the offerings
   * @param reach keys of the units whose people the caller sees in the register
   * @param now the moment from which days are counted
   * @param days after how many silent days, or before the end, somebody falls behind
   */
  record Looked(Collection<Long> offerings, List<Long> reach, Instant now, int days) {}

  /**
   * One line of the list.
   *
   * @param asked when the person asked for it
   * @param behind whether the person falls behind
   */
  private record Place(
      Long key, Long person, Long offering, EnrolmentStatus status, Instant asked, boolean behind) {

    /** 0 for those who ask, 2 for those who wait, 1 for all others. */
    int group() {
      return status == EnrolmentStatus.REQUESTED ? 0 : status == EnrolmentStatus.WAITING ? 2 : 1;
    }

    boolean isIn(ClassFocus focus) {
      boolean learns = status == EnrolmentStatus.ACTIVE;
      boolean finished = status == EnrolmentStatus.COMPLETED;
      return switch (focus) {
        case ALL -> learns || finished;
        case LEARNING -> learns;
        case BEHIND -> behind;
        case FINISHED -> finished;
        case WAITING -> !learns && !finished;
      };
    }
  }

  /** A page of whoever asks, waits, or has a seat. */
  Page<EnrolmentRow> page(Looked looked, PageRequest page) {
    List<Place> all = places(looked, null);
    return page(looked, all, numbers(all), false, page);
  }

  /**
   * A page of those who are looked at, and how many there are of all.
   *
   * @param wanted null for those who wait while somebody asks, and else those who learn
   */
  ClassPage page(Looked looked, ClassFocus wanted, PageRequest page, PageRequest waiting) {
    List<Place> all = places(looked, null);
    Map<ClassFocus, Long> counts = new EnumMap<>(ClassFocus.class);
    for (ClassFocus each : ClassFocus.values()) {
      counts.put(each, all.stream().filter(place -> place.isIn(each)).count());
    }
    boolean asked = all.stream().anyMatch(place -> place.status() == EnrolmentStatus.REQUESTED);
    ClassFocus first = asked ? ClassFocus.WAITING : ClassFocus.LEARNING;
    ClassFocus focus = wanted == null ? first : wanted;
    boolean waits = focus == ClassFocus.WAITING;
    return new ClassPage(
        focus, counts, page(looked, in(all, focus), numbers(all), waits, waits ? waiting : page));
  }

  private Page<EnrolmentRow> page(
      Looked looked,
      List<Place> all,
      Map<Long, Integer> numbers,
      boolean asAsked,
      PageRequest page) {
    boolean whole = page.first() == 0 && all.size() <= page.size();
    List<Place> inOrder = whole && !asAsked ? all : inOrder(all, asAsked);
    List<Place> shown = inOrder.stream().skip(page.first()).limit(page.size()).toList();
    Map<Long, EnrolmentRow> rows = rows(looked, shown, numbers);
    // A list that is one page is put in order as its few rows are read, without the directory.
    Collection<Long> order =
        whole && !asAsked ? rows.keySet() : shown.stream().map(Place::key).toList();
    return new Page<>(
        order.stream().map(rows::get).filter(Objects::nonNull).toList(), all.size(), page);
  }

  private List<Place> inOrder(List<Place> all, boolean asAsked) {
    List<Place> inOrder = new ArrayList<>(all);
    inOrder.sort(asAsked ? AS_ASKED : GROUPS.thenComparing(Place::person, directory.order()));
    return inOrder;
  }

  /** The numbers of those who wait in the row of their offering, whoever asked first first. */
  private static Map<Long, Integer> numbers(List<Place> all) {
    Map<Long, Integer> last = new HashMap<>();
    Map<Long, Integer> numbers = new HashMap<>();
    all.stream()
        .filter(place -> place.status() == EnrolmentStatus.WAITING)
        .sorted(AS_ASKED)
        .forEach(place -> numbers.put(place.key(), last.merge(place.offering(), 1, Integer::sum)));
    return numbers;
  }

  private static List<Place> in(List<Place> all, ClassFocus focus) {
    return all.stream().filter(place -> place.isIn(focus)).toList();
  }

  /** How many there are of all, without reading who. */
  Map<ClassFocus, Long> counts(Looked looked) {
    Map<ClassFocus, Long> counts = new EnumMap<>(ClassFocus.class);
    if (looked.offerings().isEmpty()) {
      Arrays.stream(ClassFocus.values()).forEach(each -> counts.put(each, 0L));
      return counts;
    }
    SqlRow sums =
        SqlRow.of(
                behind(
                    looked,
                    "select count(case when e.status = 'ACTIVE' then 1 end) as learning,"
                        + " count(case when e.status = 'COMPLETED' then 1 end) as finished,"
                        + " count(case when "
                        + BEHIND
                        + " then 1 end) as behind, count(*) as there"
                        + from(looked)))
            .get(0);
    long learning = sums.key(0);
    long finished = sums.key(1);
    counts.put(ClassFocus.ALL, learning + finished);
    counts.put(ClassFocus.LEARNING, learning);
    counts.put(ClassFocus.BEHIND, sums.key(2));
    counts.put(ClassFocus.FINISHED, finished);
    counts.put(ClassFocus.WAITING, sums.key(3) - learning - finished);
    return counts;
  }

  /** Those who are looked at, each once. */
  ClassPeople people(Looked looked, ClassFocus focus, Collection<UUID> people) {
    List<Long> keys =
        in(places(looked, people), focus).stream().map(Place::person).distinct().toList();
    if (keys.isEmpty()) {
      return new ClassPeople(List.of(), 0);
    }
    List<UUID> known =
        SqlRow.of(
                entityManager.createNativeQuery(
                    "select p.public_id, p.id from person p where p.id in "
                        + SqlRow.list(keys)
                        + " and "
                        + known(looked)))
            .stream()
            .map(row -> row.uuid(0))
            .toList();
    return new ClassPeople(known, keys.size() - known.size());
  }

  /** All lines that are looked at, in order. */
  List<EnrolmentRow> rows(Looked looked, ClassFocus focus, Collection<UUID> people) {
    List<Place> all = inOrder(in(places(looked, people), focus), focus == ClassFocus.WAITING);
    List<EnrolmentRow> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Place> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Map<Long, EnrolmentRow> read = rows(looked, some, Map.of());
      some.stream().map(Place::key).map(read::get).filter(Objects::nonNull).forEach(rows::add);
    }
    return rows;
  }

  private List<Place> places(Looked looked, Collection<UUID> people) {
    if (looked.offerings().isEmpty() || people != null && people.isEmpty()) {
      return List.of();
    }
    String those =
        people == null
            ? ""
            : " and e.person_id in (select x.id from person x where x.public_id in "
                + SqlRow.ids(people)
                + ")";
    return SqlRow.of(
            behind(
                looked,
                "select e.id, e.person_id, e.offering_id, e.status, e.requested_at, "
                    + BEHIND
                    + " as behind"
                    + from(looked)
                    + those))
        .stream()
        .map(
            c ->
                new Place(
                    c.key(0),
                    c.key(1),
                    c.key(2),
                    c.constant(3, EnrolmentStatus.class),
                    c.instant(4),
                    c.truth(5)))
        .toList();
  }

  private static String from(Looked looked) {
    String offerings = SqlRow.list(looked.offerings());
    return " from enrolment e join offering o on o.id = e.offering_id left join (select"
        + " s.offering_id, min(s.starts_at) as first, max(s.starts_at) as last from session s"
        + " where s.status <> 'CANCELLED' and s.offering_id in "
        + offerings
        + " group by s.offering_id) m on m.offering_id = o.id where e.offering_id in "
        + offerings
        + " and e.status in "
        + THERE;
  }

  private Query behind(Looked looked, String select) {
    return entityManager
        .createNativeQuery(select)
        .setParameter(1, SqlRow.utc(looked.now().minus(Duration.ofDays(looked.days()))))
        .setParameter(2, VietnamTime.dateOf(looked.now()).plusDays(looked.days()))
        .setParameter(3, SqlRow.utc(looked.now()));
  }

  private static String known(Looked looked) {
    return "exists (select 1 from unit_closure x where x.descendant_id = p.home_unit_id"
        + " and x.valid_to is null and x.ancestor_id in "
        + SqlRow.list(looked.reach())
        + ")";
  }

  /** The rows by the key of the place, in order: a list of one page needs no directory. */
  private Map<Long, EnrolmentRow> rows(
      Looked looked, List<Place> places, Map<Long, Integer> numbers) {
    Map<Long, EnrolmentRow> rows = new LinkedHashMap<>();
    if (places.isEmpty()) {
      return rows;
    }
    Map<Long, Place> byKey =
        places.stream().collect(Collectors.toMap(Place::key, Function.identity()));
    Query query =
        entityManager.createNativeQuery(
            "select e.id, e.public_id, p.id, p.public_id as person_public_id, p.full_name,"
                + " p.birth_year, v.name, e.lessons_done, e.lessons_total, "
                + HEARD
                + " as heard, e.completed_at, e.offered_until, "
                + known(looked)
                + " as known from enrolment e join person p on p.id = e.person_id"
                + " left join organisational_unit_version v"
                + " on v.unit_id = p.home_unit_id and v.valid_to is null"
                + " where e.id in "
                + SqlRow.list(byKey.keySet())
                + " order by e.offering_id, e.status = 'WAITING', e.status = 'REQUESTED' desc,"
                + " p.sort_name, coalesce(p.birth_year, 0), p.id");
    for (SqlRow c : SqlRow.of(query)) {
      Place place = byKey.get(c.key(0));
      rows.put(
          place.key(),
          new EnrolmentRow(
              c.uuid(1),
              c.key(2),
              c.uuid(3),
              c.text(4),
              c.integer(5),
              c.text(6),
              place.status(),
              place.asked(),
              c.count(7),
              c.count(8),
              c.instant(9),
              c.instant(10),
              c.instant(11),
              numbers.get(place.key()),
              place.offering(),
              place.behind(),
              c.truth(12)));
    }
    return rows;
  }
}
