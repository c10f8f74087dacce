package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private LocalDate day;
  private UnitRow unit;
  private boolean absent;
  private boolean closed;
  private UnitPowers powers;
  private List<UnitRow> path;
  private List<UnitRow> children;
  private List<UnitRow> serving;
  private List<AreaPeriod> areas;
  private List<PositionRow> posts;

  @PostConstruct
  void load() {
    day = query.dayOrNull("ngay");
    UnitRow now = organisation.unit(query.id("id"));
    Optional<UnitRow> then = day == null ? Optional.of(now) : organisation.unitAt(now.key(), day);
    absent = then.isEmpty();
    unit = then.orElse(now);
    closed = now.validTo() != null;
    powers = powers(now);
    LocalDate lastDay = closed ? now.validTo().minusDays(1) : null;
    path = path(day == null || absent ? lastDay : day);
    List<UnitRow> around = organisation.around(unit.key(), day);
    children =
        around.stream()
            .filter(row -> row.tree() == unit.tree() && unit.key().equals(row.parentKey()))
            .toList();
    serving = around.stream().filter(row -> unit.key().equals(row.areaKey())).toList();
    areas = organisation.areas(unit.key());
    posts = powers.posts() ? positionService.at(unit.id()) : List.of();
  }

  /** A unit that has ended is not changed any more; a hamlet it had may still be entered. */
  private UnitPowers powers(UnitRow now) {
    UnitPowers all = organisation.powers(now.id());
    return closed ? new UnitPowers(all.createHamlet(), false, false, all.posts()) : all;
  }

  private List<UnitRow> path(LocalDate on) {
    return on == null
        ? organisation.above(unit.id())
        : organisation.path(unit.key(), on).stream()
            .filter(above -> !above.key().equals(unit.key()))
            .toList();
  }

  /** Whether there was no such unit on the day that is asked for. */
  public boolean isAbsent() {
    return absent;
  }

  /** Whether it has ended. */
  public boolean isClosed() {
    return closed;
  }

  /** The day of the map that is asked for, or null for today's. */
  public LocalDate getDay() {
    return day;
  }

  /** What a link to a unit of this map ends with. */
  public String getOn() {
    return day == null ? "" : "?ngay=" + day;
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

  /** Who serves the unit today. */
  public List<PositionRow> getPositions() {
    return posts;
  }
}
