package vn.hieuhoc.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * What the indicators say. Figures are open to everybody, but for groups so small that they would
 * tell about single people; who is behind a figure is for the staff of the unit.
 */
@Stateless
public class IndicatorService {

  private static final Role[] STAFF = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private static final Comparator<IndicatorValue> BEST_FIRST =
      Comparator.comparing(IndicatorValue::percent, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(IndicatorValue::unitName);

  @Inject private IndicatorRepository figures;
  @Inject private TargetService targets;
  @Inject private IndicatorParameters parameters;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /** What one indicator says of a unit. */
  @OpenToAll
  public IndicatorValue value(String code, UUID unitId, Reading reading) {
    return values(List.of(Indicator.of(code)), organisation.unit(unitId), times(reading), reading)
        .get(0);
  }

  /** What every indicator says of a unit. */
  @OpenToAll
  public List<IndicatorValue> values(UUID unitId, Reading reading) {
    return values(
        Arrays.asList(Indicator.values()), organisation.unit(unitId), times(reading), reading);
  }

  /**
   * What an indicator says of each unit right under a unit, the best first; those without a value
   * to tell come last, by name.
   */
  @OpenToAll
  public List<IndicatorValue> ranking(String code, UUID unitId, Reading reading) {
    return ranking(code, organisation.unit(unitId), reading);
  }

  /** The same under a unit that is known already. */
  @OpenToAll
  public List<IndicatorValue> ranking(String code, UnitRow above, Reading reading) {
    Indicator indicator = Indicator.of(code);
    IndicatorRepository.Times times = times(reading);
    List<UnitRow> units =
        organisation.childrenWithRest(above.key(), times.mapDay()).stream()
            .filter(unit -> unit.tree() == UnitTree.ADMINISTRATIVE)
            .toList();
    List<Long> keys = units.stream().map(UnitRow::key).toList();
    Map<Long, Tally> tallies = figures.tallies(List.of(indicator), keys, times).get(indicator);
    Set<Long> readable = readable(above.key(), keys);
    Map<Long, Map<Indicator, List<TargetLine>>> lines =
        targets.holdingFor(keys, upwards(above.key(), times.mapDay()));
    List<IndicatorValue> values = new ArrayList<>();
    for (UnitRow unit : units) {
      Tally tally = tallies.getOrDefault(unit.key(), Tally.of(0, 0));
      if (unit.kind() == UnitKind.TO_BE_PLACED && tally.denominator().signum() == 0) {
        continue;
      }
      values.add(
          told(
              value(indicator, unit, tally, lines.get(unit.key()).get(indicator), times, reading),
              readable.contains(unit.key())));
    }
    values.sort(BEST_FIRST);
    return values;
  }

  /**
   * Those behind the numbers of a unit, by name: for its staff.
   *
   * @param counted true for the numerator, false for the rest of the denominator, null for all
   */
  public Page<CountedRow> people(
      String code, UUID unitId, Reading reading, Boolean counted, PageRequest page) {
    Indicator indicator = Indicator.of(code);
    Long unit = organisation.key(unitId);
    access.require(unit, STAFF);
    return figures.rows(indicator, unit, times(reading), counted, access.reach(STAFF), page);
  }

  /** How the words of the plan are read when an indicator is counted. */
  @OpenToAll
  public List<IndicatorTerm> terms(Indicator indicator) {
    return parameters.terms(indicator);
  }

  /** True when the caller may see who is behind the numbers of a unit. */
  public boolean mayReadPeople(UUID unitId) {
    return access.may(organisation.key(unitId), STAFF);
  }

  /** Figures of fewer people are not told to everybody. */
  @OpenToAll
  public int leastGroup() {
    return parameters.leastGroup();
  }

  private List<IndicatorValue> values(
      List<Indicator> indicators, UnitRow unit, IndicatorRepository.Times times, Reading reading) {
    boolean readable = access.may(unit.key(), STAFF);
    Map<Indicator, List<TargetLine>> lines =
        targets
            .holdingFor(List.of(unit.key()), upwards(unit.key(), times.mapDay()))
            .get(unit.key());
    Map<Indicator, Map<Long, Tally>> tallies =
        figures.tallies(indicators, List.of(unit.key()), times);
    List<IndicatorValue> values = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Tally tally = tallies.get(indicator).getOrDefault(unit.key(), Tally.of(0, 0));
      values.add(
          told(value(indicator, unit, tally, lines.get(indicator), times, reading), readable));
    }
    return values;
  }

  private IndicatorValue value(
      Indicator indicator,
      UnitRow unit,
      Tally tally,
      List<TargetLine> lines,
      IndicatorRepository.Times times,
      Reading reading) {
    return new IndicatorValue(
        indicator,
        unit.id(),
        unit.name(),
        tally.numerator(),
        tally.denominator(),
        tally.percent(),
        tally.gaps(lines),
        Tally.pace(lines, times.day()),
        tally.state(lines, times.day()),
        times.period(),
        times.day(),
        reading.map(),
        clock.instant());
  }

  /** The value, or without its figures when it speaks of too few people for this caller. */
  private IndicatorValue told(IndicatorValue value, boolean readable) {
    boolean few =
        value.indicator().ofPeople()
            && value.denominator().signum() > 0
            && value.denominator().intValueExact() < parameters.leastGroup();
    return few && !readable ? value.withhold() : value;
  }

  /** Which of the units the caller may read. */
  private Set<Long> readable(Long above, List<Long> units) {
    List<Long> reach = access.reach(STAFF);
    if (reach.contains(above)) {
      return new HashSet<>(units);
    }
    List<Long> all = new ArrayList<>(units);
    all.add(above);
    Set<Long> readable = new HashSet<>(figures.under(all, reach, VietnamTime.today(clock)));
    return readable.contains(above) ? new HashSet<>(units) : readable;
  }

  private List<Long> upwards(Long unit, LocalDate day) {
    List<Long> path =
        new ArrayList<>(organisation.path(unit, day).stream().map(UnitRow::key).toList());
    Collections.reverse(path);
    return path;
  }

  private IndicatorRepository.Times times(Reading reading) {
    LocalDate today = VietnamTime.today(clock);
    ReportingPeriod period =
        reading.period() == null
            ? ReportingPeriod.year((reading.asOf() == null ? today : reading.asOf()).getYear())
            : period(reading.period());
    LocalDate lastDay = period.to().minusDays(1);
    LocalDate day =
        reading.asOf() != null ? reading.asOf() : lastDay.isBefore(today) ? lastDay : today;
    return new IndicatorRepository.Times(day, reading.map().mapOf(day, today), period);
  }

  private ReportingPeriod period(String code) {
    return YEAR.matcher(code).matches()
        ? ReportingPeriod.year(Integer.parseInt(code))
        : figures
            .period(code)
            .orElseThrow(() -> Refused.of("period", "indicator.period-unknown", code));
  }
}
