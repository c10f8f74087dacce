package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitPowers;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;

/** One unit: where it stands, what lies in it, who serves it, and what may be changed. */
@Named
@RequestScoped
public class UnitBacking {

  @Inject private OrganisationService organisation;
  @Inject private PositionService positionService;
  @Inject private Query query;

  private UnitRow unit;
  private UnitPowers powers;
  private List<UnitRow> path;
  private List<UnitRow> children;
  private List<UnitRow> serving;
  private List<AreaPeriod> areas;
  private List<PositionRow> positions;

  @PostConstruct
  void load() {
    unit = organisation.unit(query.id("id"));
    powers = organisation.powers(unit.id());
    path = organisation.above(unit.id());
    List<UnitRow> under = organisation.childrenNow(unit.id());
    children = under.stream().filter(row -> row.tree() == unit.tree()).toList();
    serving = organisation.servingNow(unit.id());
    areas = organisation.areas(unit.key());
  }

  public UnitRow getUnit() {
    return unit;
  }

  public UnitPowers getPowers() {
    return powers;
  }

  /** The units above, the highest first. */
  public List<UnitRow> getPath() {
    return path;
  }

  /** The units right under it in its own tree. */
  public List<UnitRow> getChildren() {
    return children;
  }

  /** Association, centre and workplaces that serve it. */
  public List<UnitRow> getServing() {
    return serving;
  }

  public List<AreaPeriod> getAreas() {
    return areas;
  }

  public boolean isAdministrative() {
    return unit.tree() == UnitTree.ADMINISTRATIVE;
  }

  /** Who serves the unit today; asked by a part of the page that only its readers see. */
  public List<PositionRow> getPositions() {
    if (positions == null) {
      positions = positionService.at(unit.id());
    }
    return positions;
  }
}
