package vn.hieuhoc.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** The targets of the plans: public to read, set by the staff of the unit whose plan it is. */
@Stateless
public class TargetService {

  @Inject private TargetRepository targets;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

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
    HeldRole as = access.require(unit, Role.PROVINCE_STAFF, Role.COMMUNE_STAFF);
    put(indicator.code(), unit, target.line());
    auditLog.write(
        Act.on("indicator.target", "unit", unitId)
            .at(unit)
            .as(as)
            .saying(indicator.code() + " " + target.year() + " " + target.percent()));
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

  private void put(String code, Long unit, TargetLine line) {
    targets
        .find(Indicator.of(code), unit, line.year())
        .ifPresentOrElse(
            target -> target.change(line), () -> targets.add(new Target(code, unit, line)));
  }
}
