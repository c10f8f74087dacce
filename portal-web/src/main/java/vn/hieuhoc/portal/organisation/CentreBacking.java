package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Query;

/** A learning centre, or another unit that offers something. */
@Named
@RequestScoped
public class CentreBacking {

  @Inject private OrganisationService organisation;
  @Inject private Query query;

  private UnitRow unit;
  private String area;

  /** Reads the unit. */
  @PostConstruct
  void load() {
    unit = organisation.unit(query.id("id"));
    area = unit.areaKey() == null ? unit.name() : organisation.unit(unit.areaKey()).name();
  }

  public UnitRow getUnit() {
    return unit;
  }

  /** Name of the place it serves, or its own. */
  public String getArea() {
    return area;
  }

  public boolean isCentre() {
    return unit.kind() == UnitKind.LEARNING_CENTRE;
  }
}
