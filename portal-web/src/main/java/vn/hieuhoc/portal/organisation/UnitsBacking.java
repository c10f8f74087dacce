package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.OwnUnitsService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Query;

/** The tree of units as a nested list, and finding a unit by name. */
@Named
@RequestScoped
public class UnitsBacking {

  @Inject private OrganisationService organisation;
  @Inject private OwnUnitsService ownUnits;
  @Inject private Query query;

  private UnitRow province;
  private List<UnitRow> communes;
  private List<UnitRow> mine;
  private List<UnitRow> found;

  @PostConstruct
  void load() {
    province = organisation.province();
    communes = organisation.communes();
    mine = ownUnits.mine();
    found = getWords().isEmpty() ? List.of() : organisation.findNow(getWords());
  }

  public UnitRow getProvince() {
    return province;
  }

  public List<UnitRow> getCommunes() {
    return communes;
  }

  /** The units at which the caller holds a role. */
  public List<UnitRow> getMine() {
    return mine;
  }

  /** Units whose name contains the words, of any tree. */
  public List<UnitRow> getFound() {
    return found;
  }

  public String getWords() {
    return query.text("q");
  }
}
