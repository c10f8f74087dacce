package vn.hieuhoc.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.NewTarget;
import vn.hieuhoc.indicator.TargetChangeRow;
import vn.hieuhoc.indicator.TargetRow;
import vn.hieuhoc.indicator.TargetService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.VietnamTime;

/** The targets of a unit's plan: set, changed and given up, with what they were before. */
@Named
@RequestScoped
public class TargetsBacking {

  @Inject private Way way;
  @Inject private TargetService targetService;
  @Inject private FigureWords words;
  @Inject private Clock clock;

  private List<UnitRow> units;
  private UnitRow unit;
  private List<TargetRow> rows;
  private Indicator indicator;
  private Integer year;
  private BigDecimal percent;
  private String basis;

  @PostConstruct
  void load() {
    units = targetService.units();
    UUID asked = way.query().idOrNull("don-vi");
    unit =
        units.stream()
            .filter(each -> asked == null || each.id().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound("unit", way.query().text("don-vi")));
    rows = targetService.own(unit.id());
    year = way.query().whole("nam", 2021, VietnamTime.today(clock).getYear() + 1);
    indicator =
        Arrays.stream(Indicator.values())
            .filter(each -> each.code().equals(way.query().text("chi-tieu")))
            .findFirst()
            .orElse(null);
    there()
        .ifPresent(
            row -> {
              percent = row.percent();
              basis = row.basis();
            });
  }

  private Optional<TargetRow> there() {
    return rows.stream()
        .filter(row -> row.indicator() == indicator && year != null && row.year() == year)
        .findFirst();
  }

  public void save() {
    targetService.set(indicator.code(), unit.id(), new NewTarget(year, percent, basis));
    way.done("indicator_targets.message.saved", indicator.code(), String.valueOf(year))
        .goTo("/quan-ly/so-lieu/muc-tieu?don-vi={}", unit.id());
  }

  public void remove() {
    String code = way.query().text("chi-tieu");
    int of = way.query().whole("nam", 2021, 0);
    targetService.remove(code, unit.id(), of);
    way.done("indicator_targets.message.removed", code, String.valueOf(of))
        .goTo("/quan-ly/so-lieu/muc-tieu?don-vi={}", unit.id());
  }

  /** Whether the address names a target that is there, so that it can be given up. */
  public boolean isEditing() {
    String code = way.query().text("chi-tieu");
    int of = way.query().whole("nam", 2021, 0);
    return rows.stream().anyMatch(row -> row.indicator().code().equals(code) && row.year() == of);
  }

  public List<Choice> getIndicators() {
    return Arrays.stream(Indicator.values())
        .map(each -> new Choice(each, each.code() + ". " + words.of(each, "name")))
        .toList();
  }

  public List<TargetChangeRow> getHistory() {
    return targetService.history(unit.id());
  }

  public List<UnitRow> getUnits() {
    return units;
  }

  public UnitRow getUnit() {
    return unit;
  }

  public List<TargetRow> getRows() {
    return rows;
  }

  public Indicator getIndicator() {
    return indicator;
  }

  public void setIndicator(Indicator indicator) {
    this.indicator = indicator;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public BigDecimal getPercent() {
    return percent;
  }

  public void setPercent(BigDecimal percent) {
    this.percent = percent;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
