package vn.hieuhoc.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.indicator.Reading;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;

/** The units a member of staff may choose, and the one that is chosen. */
@RequestScoped
public class FigureUnits {

  @Inject private OrganisationService organisation;
  @Inject private FigureChoice choice;

  private List<UnitRow> units;
  private UnitRow unit;

  @PostConstruct
  void load() {
    units = organisation.reached(DashboardBacking.READERS);
    unit = choice.unitUnder(units);
  }

  List<UnitRow> units() {
    return units;
  }

  UnitRow unit() {
    return unit;
  }

  Reading reading() {
    return choice.reading();
  }

  String rest() {
    return choice.getRest();
  }
}
