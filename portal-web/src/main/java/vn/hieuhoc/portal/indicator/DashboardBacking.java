package vn.hieuhoc.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorService;
import vn.hieuhoc.indicator.IndicatorState;
import vn.hieuhoc.indicator.IndicatorValue;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;

/** The staff's figures: every indicator of a unit, and how the communes stand. */
@Named
@RequestScoped
public class DashboardBacking {

  static final Role[] READERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF, Role.CENTRE_MANAGER};

  @Inject private IndicatorService indicators;
  @Inject private OrganisationService organisation;
  @Inject private FigureChoice choice;

  private List<UnitRow> units;
  private UnitRow unit;
  private List<IndicatorValue> values;
  private List<RankRow> ranking;

  @PostConstruct
  void load() {
    units = organisation.reached(READERS);
    unit = choice.unitAmong(units);
    values = indicators.values(unit.id(), choice.reading());
    UnitRow compared = isWhole() ? unit : organisation.provinceOf(unit.key());
    ranking = RankRow.of(indicators.ranking(Indicator.I6.code(), compared, choice.reading()));
  }

  public boolean isWhole() {
    return unit.level() == UnitLevel.PROVINCE;
  }

  public List<UnitRow> getUnits() {
    return units;
  }

  public UnitRow getUnit() {
    return unit;
  }

  public List<IndicatorValue> getValues() {
    return values;
  }

  /** How many indicators are in each state, states nobody is in left out. */
  public List<Map.Entry<IndicatorState, Long>> getCounts() {
    Map<IndicatorState, Long> counts =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    IndicatorValue::state,
                    () -> new EnumMap<>(IndicatorState.class),
                    Collectors.counting()));
    return List.copyOf(counts.entrySet());
  }

  /** The communes that have a value, the best first. */
  public List<RankRow> getRanking() {
    return ranking.stream().filter(row -> row.place() > 0).toList();
  }

  /** One unit alone is no ranking. */
  public boolean isRanked() {
    return getRanking().size() > 1;
  }

  /** How many communes have nobody to count. */
  public long getUnranked() {
    return ranking.stream().filter(row -> row.place() == 0).count() - getWithheld();
  }

  /** How many communes out of reach have so few people that their figures are not told. */
  public long getWithheld() {
    return ranking.stream().filter(row -> row.value().withheld()).count();
  }

  public Indicator getCompared() {
    return Indicator.I6;
  }
}
