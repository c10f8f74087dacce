package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/**
 * Finds and keeps pairs of entries; a hamlet is looked through at once, a person by its indexes.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DuplicateRepository {

  private static final int COUNTED = 10_000;

  private static final String SIMILAR =
      " and substring_index(b.name_folded, ' ', 1) = substring_index(a.name_folded, ' ', 1)"
          + " and substring_index(b.name_folded, ' ', -1) = substring_index(a.name_folded, ' ', -1)"
          + " and (a.birth_year is null or b.birth_year is null"
          + " or abs(cast(a.birth_year as signed) - b.birth_year) <= 1)";

  private static final String BY_PHONE =
      " from person a join person b on b.phone = a.phone and b.id <> a.id"
          + " where a.phone is not null and a.merged_into_id is null and b.merged_into_id is null"
          + SIMILAR;

  private static final String BY_NAME =
      " from person a join person b on b.name_folded = a.name_folded and b.id <> a.id"
          + " and b.home_unit_id = a.home_unit_id"
          + " where a.merged_into_id is null and b.merged_into_id is null"
          + " and (a.birth_year is null or b.birth_year is null or a.birth_year = b.birth_year)";

  @PersistenceContext private EntityManager entityManager;

  /** Two entries, the older one first. */
  record Pair(Long one, Long other) {
    static Pair of(Long first, Long second) {
      return first < second ? new Pair(first, second) : new Pair(second, first);
    }
  }

  /** A pair as the list reads it. */
  record Found(
      UUID id, Long one, Long other, PairReason reason, PairStatus status, Instant foundAt) {}

  /** Which pairs a list holds. */
  record Filter(Collection<Long> reach, Collection<Long> under, PairStatus status) {}

  /** Who may be the same person as this one. */
  Map<Pair, PairReason> of(Long person) {
    Map<Pair, PairReason> pairs = new HashMap<>();
    SqlRow.keys(number("select b.id" + BY_PHONE + " and a.id = ?1", person))
        .forEach(other -> pairs.put(Pair.of(person, other), PairReason.PHONE));
    SqlRow.keys(number("select b.id" + BY_NAME + " and a.id = ?1", person))
        .forEach(other -> pairs.put(Pair.of(person, other), PairReason.NAME));
    return pairs;
  }

  /** Who among the people of a unit may be the same person as another one. */
  Map<Pair, PairReason> at(Long unit) {
    Map<Pair, PairReason> pairs = new HashMap<>();
    SqlRow.of(number("select a.id, b.id" + BY_PHONE + " and a.home_unit_id = ?1", unit))
        .forEach(row -> pairs.put(Pair.of(row.key(0), row.key(1)), PairReason.PHONE));
    Map<String, List<SqlRow>> named = new HashMap<>();
    SqlRow.of(
            number(
                "select id, name_folded, birth_year from person where home_unit_id = ?1"
                    + " and merged_into_id is null",
                unit))
        .forEach(row -> named.computeIfAbsent(row.text(1), any -> new ArrayList<>()).add(row));
    for (List<SqlRow> same : named.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          Integer year = same.get(i).integer(2);
          Integer otherYear = same.get(j).integer(2);
          if (year == null || otherYear == null || year.equals(otherYear)) {
            pairs.put(Pair.of(same.get(i).key(0), same.get(j).key(0)), PairReason.NAME);
          }
        }
      }
    }
    return pairs;
  }

  /** Keys of the units in which people live. */
  List<Long> inhabited() {
    return SqlRow.keys(
        entityManager.createNativeQuery(
            "select distinct home_unit_id from person where home_unit_id is not null"));
  }

  /** Keeps what is new; what was decided stays decided. */
  void keep(Pair pair, PairReason reason, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into duplicate_pair (public_id, one_id, other_id, reason, status, found_at)"
                + " values (?1, ?2, ?3, ?4, 'OPEN', ?5)"
                + " on duplicate key update reason = if(reason = 'IDENTITY', reason, ?4)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, pair.one())
        .setParameter(3, pair.other())
        .setParameter(4, reason.name())
        .setParameter(5, SqlRow.utc(at))
        .executeUpdate();
  }

  /** Undecided pairs of a person that are found no more are none. */
  void drop(Long person, Collection<Pair> kept) {
    List<Long> others =
        kept.stream().map(pair -> pair.one().equals(person) ? pair.other() : pair.one()).toList();
    String rest = others.isEmpty() ? "" : " not in " + SqlRow.list(others);
    for (String[] side : new String[][] {{"one_id", "other_id"}, {"other_id", "one_id"}}) {
      entityManager
          .createNativeQuery(
              "delete from duplicate_pair where status = 'OPEN' and reason <> 'IDENTITY' and "
                  + side[0]
                  + " = ?1"
                  + (rest.isEmpty() ? "" : " and " + side[1] + rest))
          .setParameter(1, person)
          .executeUpdate();
    }
  }

  Optional<DuplicatePair> find(UUID publicId) {
    return entityManager
        .createQuery("select d from DuplicatePair d where d.publicId = :id", DuplicatePair.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** What was suggested of two people, if anything was. */
  Optional<DuplicatePair> find(Pair pair) {
    return entityManager
        .createQuery(
            "select d from DuplicatePair d where d.oneId = :one and d.otherId = :other",
            DuplicatePair.class)
        .setParameter("one", pair.one())
        .setParameter("other", pair.other())
        .getResultStream()
        .findFirst();
  }

  /** The surest first. */
  List<Found> list(Filter filter, PageRequest page) {
    Query query =
        entityManager.createNativeQuery(
            "select d.public_id, d.one_id, d.other_id, d.reason, d.status, d.found_at"
                + where(filter)
                + " order by d.reason = 'IDENTITY' desc, d.reason = 'NAME' desc, d.id limit "
                + page.first()
                + ", "
                + page.size());
    return SqlRow.of(query).stream()
        .map(
            row ->
                new Found(
                    row.uuid(0),
                    row.key(1),
                    row.key(2),
                    row.constant(3, PairReason.class),
                    row.constant(4, PairStatus.class),
                    row.instant(5)))
        .toList();
  }

  /** Counted up to a bound: nobody reads on that far. */
  long count(Filter filter) {
    return SqlRow.number(
        entityManager.createNativeQuery(
            "select count(*) from (select 1"
                + where(filter)
                + " limit "
                + (COUNTED + 1)
                + ") counted"));
  }

  /** Both live below the units: what is out of reach is not shown beside what is in it. */
  private static String where(Filter filter) {
    return " from duplicate_pair d join person a on a.id = d.one_id"
        + " join person b on b.id = d.other_id where d.status = '"
        + filter.status().name()
        + "'"
        + below("a", filter.reach())
        + below("b", filter.reach())
        + (filter.under() == null ? "" : below("a", filter.under()));
  }

  private static String below(String person, Collection<Long> units) {
    return " and exists (select 1 from unit_closure c where c.descendant_id = "
        + person
        + ".home_unit_id and c.valid_to is null and c.ancestor_id in "
        + SqlRow.list(units)
        + ")";
  }

  private Query number(String sql, Long key) {
    return entityManager.createNativeQuery(sql).setParameter(1, key);
  }
}
