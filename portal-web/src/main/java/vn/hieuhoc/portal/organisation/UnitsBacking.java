package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.gazetteer.UnitSearchService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** The tree of units as a nested list, and finding a unit by name. */
@Named
@RequestScoped
public class UnitsBacking {

  @Inject private OrganisationService organisation;
  @Inject private UnitSearchService search;
  @Inject private Query query;
  @Inject private Clock clock;

  private LocalDate day;
  private List<Branch> tree;
  private List<UnitRow> mine;
  private List<UnitRow> found;

  @PostConstruct
  void load() {
    day = query.dayOrNull("ngay");
    tree = tree(organisation.tree(UnitTree.ADMINISTRATIVE, day == null ? today() : day));
    mine = search.mine();
    found = getWords().isEmpty() ? List.of() : search.findNow(getWords());
  }

  /**
   * A unit with those under it, down to the communes.
   *
   * @param unit the unit
   * @param under those right under it, by short name
   */
  public record Branch(UnitRow unit, List<Branch> under) {

    /** Whether nothing lies under those under it. */
    public boolean isLast() {
      return under.stream().allMatch(branch -> branch.under().isEmpty());
    }
  }

  /** The tree as at the day, from the provinces down to the communes. */
  public List<Branch> getTree() {
    return tree;
  }

  /** The day of the map that is asked for, or null for today's. */
  public LocalDate getDay() {
    return day;
  }

  /** What a link to a unit of this map ends with. */
  public String getOn() {
    return day == null ? "" : "?ngay=" + day;
  }

  private static List<Branch> tree(List<UnitRow> units) {
    Map<UUID, List<UnitRow>> under = new HashMap<>();
    units.stream()
        .filter(unit -> unit.level() != UnitLevel.HAMLET && unit.parent() != null)
        .forEach(unit -> under.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit));
    return units.stream()
        .filter(unit -> unit.parent() == null)
        .map(unit -> branch(unit, under))
        .toList();
  }

  private static Branch branch(UnitRow unit, Map<UUID, List<UnitRow>> under) {
    return new Branch(
        unit,
        under.getOrDefault(unit.id(), List.of()).stream()
            .sorted(Comparator.comparing(UnitRow::shortName, VietnameseText.ORDER))
            .map(below -> branch(below, under))
            .toList());
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
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
