package vn.hieuhoc.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorService;
import vn.hieuhoc.indicator.IndicatorValue;
import vn.hieuhoc.indicator.Reading;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Query;

/** Open figures of the province, and of a commune one looks at: no word about single people. */
@Named
@RequestScoped
public class FiguresBacking {

  @Inject private IndicatorService indicators;
  @Inject private OrganisationService organisation;
  @Inject private Query query;

  private UnitRow province;
  private UnitRow unit;
  private List<UnitRow> communes;
  private List<IndicatorValue> values;
  private Indicator ranked;
  private List<RankRow> ranking;

  @PostConstruct
  void load() {
    province = organisation.province();
    communes = organisation.communes();
    unit =
        communes.stream()
            .filter(commune -> commune.id().equals(query.idOrNull("don-vi")))
            .findFirst()
            .orElse(province);
    values = indicators.values(unit.id(), Reading.NOW);
    String wanted = query.text("chi-so");
    ranked = wanted.isEmpty() ? Indicator.I6 : Indicator.of(wanted);
    ranking = RankRow.of(indicators.ranking(ranked.code(), province.id(), Reading.NOW));
  }

  public boolean isWhole() {
    return unit.key().equals(province.key());
  }

  public UnitRow getUnit() {
    return unit;
  }

  public List<UnitRow> getCommunes() {
    return communes;
  }

  public List<IndicatorValue> getValues() {
    return values;
  }

  public Indicator getRanked() {
    return ranked;
  }

  public List<RankRow> getRanking() {
    return ranking;
  }

  /** Units that have a place in the ranking. */
  public List<RankRow> getPlaced() {
    return ranking.stream().filter(row -> row.place() > 0).toList();
  }

  /** Units of which the figures are not told because they speak of too few people. */
  public List<RankRow> getWithheld() {
    return ranking.stream().filter(row -> row.value().withheld()).toList();
  }

  public List<Indicator> getIndicators() {
    return new ArrayList<>(List.of(Indicator.values()));
  }

  public int getLeastGroup() {
    return indicators.leastGroup();
  }
}
