package vn.hieuhoc.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.indicator.CountedRow;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorService;
import vn.hieuhoc.indicator.IndicatorTerm;
import vn.hieuhoc.indicator.IndicatorValue;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** One indicator: its value, how it is computed, how the units below stand, who is behind it. */
@Named
@RequestScoped
public class IndicatorBacking {

  private static final int ROWS = 50;

  @Inject private IndicatorService indicators;
  @Inject private FigureUnits figureUnits;
  @Inject private Query query;

  private Indicator indicator;
  private UnitRow unit;
  private IndicatorValue value;
  private List<RankRow> ranking;
  private Page<CountedRow> people;
  private String shown;

  @PostConstruct
  void load() {
    indicator = Indicator.of(query.text("code"));
    unit = figureUnits.unit();
    value = indicators.value(indicator.code(), unit.id(), figureUnits.reading());
    ranking =
        unit.level() == UnitLevel.HAMLET
            ? List.of()
            : RankRow.of(indicators.ranking(indicator.code(), unit.id(), figureUnits.reading()));
    shown = query.text("xem");
    if (indicators.mayReadPeople(unit.id())) {
      people =
          indicators.people(
              indicator.code(),
              unit.id(),
              figureUnits.reading(),
              counted(),
              PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
    }
  }

  private Boolean counted() {
    return switch (shown) {
      case "duoc-tinh" -> Boolean.TRUE;
      case "chua-tinh" -> Boolean.FALSE;
      default -> null;
    };
  }

  public Indicator getIndicator() {
    return indicator;
  }

  public UnitRow getUnit() {
    return unit;
  }

  public List<UnitRow> getUnits() {
    return figureUnits.units();
  }

  public boolean isHamlet() {
    return unit.level() == UnitLevel.HAMLET;
  }

  public IndicatorValue getValue() {
    return value;
  }

  public List<IndicatorTerm> getTerms() {
    return indicators.terms(indicator);
  }

  /** The units right below that have somebody to count. */
  public List<RankRow> getRanking() {
    return ranking.stream()
        .filter(row -> row.value().withheld() || row.value().denominator().signum() > 0)
        .toList();
  }

  /** How many units right below have nobody to count. */
  public long getEmptyUnits() {
    return ranking.size() - getRanking().size();
  }

  /** Who is behind the value; null when that is not for the caller to see. */
  public Page<CountedRow> getPeople() {
    return people;
  }

  public String getShown() {
    return shown;
  }

  public String getAddress() {
    return "/quan-ly/so-lieu/" + indicator.code() + "?don-vi=" + unit.id() + figureUnits.rest();
  }

  public Paging getPaging() {
    return new Paging(people, shown.isEmpty() ? getAddress() : getAddress() + "&xem=" + shown);
  }
}
