package vn.hieuhoc.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** The targets of the plans: public to read, set by the staff of the unit whose plan it is. */
@Stateless
public class TargetService {

  private static final Role[] SETTERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};
  private static final int MOST_CHANGES = 200;

  @Inject private TargetRepository targets;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * The targets that hold for some units with the same units above them, per unit and indicator by
   * year: a unit's own, else those of the nearest unit above that has some.
   *
   * @param unitIds keys of the units
   * @param above keys of the units above them, the nearest first
   */
  @OpenToAll
  public Map<Long, Map<Indicator, List<TargetLine>>> holdingFor(
      Collection<Long> unitIds, List<Long> above) {
    Set<Long> all = new HashSet<>(unitIds);
    all.addAll(above);
    Map<Long, Map<String, List<TargetLine>>> own =
        targets.ofUnits(all).stream()
            .collect(
                Collectors.groupingBy(
                    Target::unitId,
                    Collectors.groupingBy(
                        Target::indicatorCode,
                        Collectors.mapping(Target::line, Collectors.toList()))));
    Map<Long, Map<Indicator, List<TargetLine>>> holding = new HashMap<>();
    for (Long unit : unitIds) {
      List<Long> path = new ArrayList<>(above);
      path.add(0, unit);
      Map<Indicator, List<TargetLine>> lines = new EnumMap<>(Indicator.class);
      for (Indicator indicator : Indicator.values()) {
        lines.put(indicator, nearest(own, path, indicator.code()));
      }
      holding.put(unit, lines);
    }
    return holding;
  }

  /** Sets the target of a unit for a year, replacing the one it has. */
  public void set(String indicatorCode, UUID unitId, @Valid @NotNull NewTarget target) {
    Indicator indicator = Indicator.of(indicatorCode);
    Long unit = organisation.key(unitId);
    HeldRole as = access.require(unit, SETTERS);
    put(indicator, unit, target.line());
    auditLog.write(
        Act.on("indicator.target", "unit", unitId)
            .at(unit)
            .as(as)
            .saying(indicator.code() + " " + target.year() + " " + target.percent()));
  }

  /** Gives up the target of a unit for a year; without one nothing happens. */
  public void remove(String indicatorCode, UUID unitId, int year) {
    Indicator indicator = Indicator.of(indicatorCode);
    Long unit = organisation.key(unitId);
    HeldRole as = access.require(unit, SETTERS);
    Optional<Target> there = targets.find(indicator, unit, year);
    if (there.isEmpty()) {
      return;
    }
    BigDecimal before = there.get().line().percent();
    targets.remove(there.get());
    note(indicator, unit, year, before, null);
    auditLog.write(
        Act.on("indicator.target-remove", "unit", unitId)
            .at(unit)
            .as(as)
            .saying(indicator.code() + " " + year));
  }

  /** The units whose targets the caller may set: the highest first. */
  public List<UnitRow> units() {
    return organisation.reached(SETTERS);
  }

  /** The targets of a unit's own plan that the portal counts, for those who set them. */
  public List<TargetRow> own(UUID unitId) {
    Long unit = organisation.key(unitId);
    access.require(unit, SETTERS);
    return targets.ofUnits(List.of(unit)).stream()
        .filter(target -> Indicator.known(target.indicatorCode()))
        .map(
            target ->
                new TargetRow(
                    Indicator.of(target.indicatorCode()),
                    target.line().year(),
                    target.line().percent(),
                    target.line().basis()))
        .sorted(Comparator.comparing(TargetRow::indicator).thenComparing(TargetRow::year))
        .toList();
  }

  /** What the targets of a unit were and became, the newest first; at most 200. */
  public List<TargetChangeRow> history(UUID unitId) {
    Long unit = organisation.key(unitId);
    access.require(unit, SETTERS);
    return targets.changes(unit, MOST_CHANGES);
  }

  /** True while no target has been loaded. */
  @SystemUse
  public boolean isEmpty() {
    return targets.isEmpty();
  }

  /** Keeps the targets the portal comes with. */
  @SystemUse
  public void load(String indicatorCode, Long unitKey, TargetLine line) {
    targets.add(new Target(indicatorCode, unitKey, line));
  }

  private static List<TargetLine> nearest(
      Map<Long, Map<String, List<TargetLine>>> own, List<Long> path, String code) {
    return path.stream()
        .map(unit -> own.getOrDefault(unit, Map.of()).get(code))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }

  private void put(Indicator indicator, Long unit, TargetLine line) {
    Optional<Target> there = targets.find(indicator, unit, line.year());
    BigDecimal before = there.map(target -> target.line().percent()).orElse(null);
    if (there.isPresent()) {
      if (there.get().line().says(line)) {
        return;
      }
      there.get().change(line);
    } else {
      targets.add(new Target(indicator.code(), unit, line));
    }
    note(indicator, unit, line.year(), before, line);
  }

  private void note(Indicator indicator, Long unit, int year, BigDecimal before, TargetLine now) {
    targets.add(
        new TargetChange(
            indicator.code(), unit, year, before, now, caller.accountId(), clock.instant()));
  }
}
