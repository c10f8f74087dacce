package vn.hieuhoc.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/** Counts. Every answer is one statement over a {@link Population} and the dated closure. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IndicatorRepository {

  /** What lies under a unit on the map of day ?6. */
  private static final String UNDER =
      " join unit_closure k on k.descendant_id = s.place and k.valid_from <= ?6"
          + " and (k.valid_to is null or k.valid_to > ?6)";

  @PersistenceContext private EntityManager entityManager;
  @Inject private IndicatorParameters parameters;

  /** The times of a reading, settled. */
  record Times(LocalDate day, LocalDate mapDay, ReportingPeriod period) {

    Instant begin() {
      return VietnamTime.startOf(period.from());
    }

    /** The end of the day, or of the period when that is earlier. */
    Instant end() {
      LocalDate next = day.plusDays(1);
      return VietnamTime.startOf(next.isBefore(period.to()) ? next : period.to());
    }
  }

  /**
   * The tallies of these units, per indicator and unit, all in one statement; where there is nobody
   * to count there is no entry.
   */
  Map<Indicator, Map<Long, Tally>> tallies(
      Collection<Indicator> indicators, Collection<Long> unitIds, Times times) {
    Map<Indicator, Map<Long, Tally>> tallies = new EnumMap<>(Indicator.class);
    indicators.forEach(indicator -> tallies.put(indicator, new HashMap<>()));
    if (unitIds.isEmpty()) {
      return tallies;
    }
    String units = SqlRow.list(unitIds);
    String sql =
        indicators.stream()
            .map(indicator -> tally(indicator, units))
            .collect(Collectors.joining(" union all "));
    for (SqlRow row : SqlRow.of(bound(sql, times))) {
      tallies
          .get(row.constant(0, Indicator.class))
          .put(row.key(1), Tally.of(row.key(2), row.key(3)));
    }
    return tallies;
  }

  private String tally(Indicator indicator, String units) {
    return "select '"
        + indicator.code()
        + "', k.ancestor_id, count(distinct case when s.counted then s.subject end),"
        + " count(distinct s.subject) from ("
        + population(indicator)
        + ") s"
        + UNDER
        + " and k.ancestor_id in "
        + units
        + " group by k.ancestor_id";
  }

  /**
   * Those behind the numbers of a unit, by name.
   *
   * @param counted true for the numerator, false for the rest of the denominator, null for all
   * @param reach roots of the units whose people the caller may open
   */
  Page<CountedRow> rows(
      Indicator indicator,
      Long unitId,
      Times times,
      Boolean counted,
      Collection<Long> reach,
      PageRequest page) {
    String facts =
        indicator.facts().stream()
            .map(Population::column)
            .map(column -> ", max(s." + column + ") as " + column)
            .collect(Collectors.joining());
    String grouped =
        "select s.subject as subject, min(s.place) as place, max(s.counted) as counted"
            + facts
            + " from ("
            + population(indicator)
            + ") s"
            + UNDER
            + " and k.ancestor_id = "
            + unitId
            + " group by s.subject";
    String which = counted == null ? "" : " where " + (counted ? "" : "not ") + "x.counted";
    long total = SqlRow.number(bound("select count(*) from (" + grouped + ") x" + which, times));
    String columns =
        indicator.facts().stream()
            .map(fact -> ", x." + Population.column(fact))
            .collect(Collectors.joining());
    Query query =
        bound(
                (indicator.ofPeople()
                        ? people(columns, grouped, reach)
                        : associations(columns, grouped))
                    + which
                    + " order by sort_key, x.subject",
                times)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    List<CountedRow> rows = SqlRow.of(query).stream().map(row -> row(indicator, row)).toList();
    return new Page<>(rows, total, page);
  }

  /** A period of the province by its code. */
  Optional<ReportingPeriod> period(String code) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.code, p.starts_on, p.ends_on from reporting_period p"
                        + " where p.code = ?1")
                .setParameter(1, code))
        .stream()
        .findFirst()
        .map(row -> new ReportingPeriod(row.text(0), row.day(1), row.day(2).plusDays(1)));
  }

  /** Which of these units lie under one of the others today. */
  List<Long> under(Collection<Long> unitIds, Collection<Long> rootIds, LocalDate day) {
    return unitIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select distinct c.descendantId from UnitClosure c where c.descendantId in :units"
                    + " and c.ancestorId in :roots and c.validFrom <= :day"
                    + " and (c.validTo is null or c.validTo > :day)",
                Long.class)
            .setParameter("units", unitIds)
            .setParameter("roots", rootIds)
            .setParameter("day", day)
            .getResultList();
  }

  private String population(Indicator indicator) {
    return new Population(parameters).of(indicator);
  }

  private Query bound(String sql, Times times) {
    Query query = entityManager.createNativeQuery(sql);
    LocalDate trainingFrom = times.period().from().minusYears(parameters.trainingYears() - 1L);
    Object[] values = {
      Date.valueOf(times.day()),
      Timestamp.from(times.begin()),
      Timestamp.from(times.end()),
      Timestamp.from(VietnamTime.startOf(trainingFrom)),
      times.day().getYear(),
      Date.valueOf(times.mapDay())
    };
    for (int i = 0; i < values.length; i++) {
      if (sql.contains("?" + (i + 1))) {
        query.setParameter(i + 1, values[i]);
      }
    }
    return query;
  }

  private static String people(String columns, String grouped, Collection<Long> reach) {
    return "select cast(pe.public_id as char(36)), pe.full_name, pe.birth_year,"
        + " (select hv.name from person_residence re join organisational_unit_version hv"
        + "  on hv.unit_id = re.unit_id and hv.valid_from <= ?1"
        + "  and (hv.valid_to is null or hv.valid_to > ?1)"
        + "  where re.person_id = pe.id and re.valid_from <= ?1"
        + "  and (re.valid_to is null or re.valid_to > ?1) limit 1), "
        + (reach.isEmpty()
            ? "false"
            : "exists (select 1 from unit_closure rc where rc.descendant_id = pe.home_unit_id"
                + " and rc.valid_to is null and rc.ancestor_id in "
                + SqlRow.list(reach)
                + ")")
        + ", x.counted"
        + columns
        + ", pe.sort_name as sort_key from ("
        + grouped
        + ") x join person pe on pe.id = x.subject";
  }

  private static String associations(String columns, String grouped) {
    return "select cast(u.public_id as char(36)), v.name, null, av.name, false, x.counted"
        + columns
        + ", av.short_name as sort_key from ("
        + grouped
        + ") x join organisational_unit u on u.id = x.subject"
        + " join organisational_unit_version v on v.unit_id = u.id and v.valid_from <= ?1"
        + " and (v.valid_to is null or v.valid_to > ?1)"
        + " join organisational_unit_version av on av.unit_id = x.place and av.valid_from <= ?1"
        + " and (av.valid_to is null or av.valid_to > ?1)";
  }

  private static CountedRow row(Indicator indicator, SqlRow row) {
    List<Fact> found = new ArrayList<>();
    List<Fact> missing = new ArrayList<>();
    for (int i = 0; i < indicator.facts().size(); i++) {
      Fact fact = indicator.facts().get(i);
      if (row.truth(6 + i)) {
        found.add(fact);
      } else if (indicator.required().contains(fact)) {
        missing.add(fact);
      }
    }
    return new CountedRow(
        row.uuid(0),
        row.text(1),
        row.integer(2),
        row.text(3),
        row.truth(4),
        row.truth(5),
        found,
        missing);
  }
}
