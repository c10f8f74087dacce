package vn.hieuhoc.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * The dated marks of places, such as remote, where a hamlet's own mark goes before its commune's;
 * and of workplaces what sort they are.
 */
@Stateless
public class AreaService {

  @Inject private UnitRepository units;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;
  @Inject private Event<AreasChanged> changed;

  /**
   * The marks in force at places on a day, by key of the place: its own goes before its commune's.
   * Places without a mark are left out.
   */
  @OpenToAll
  public Map<Long, Area> areasAt(Collection<Long> unitIds, LocalDate day) {
    return units.areasAt(unitIds, day);
  }

  /**
   * Says what sort of workplace a unit is and which level manages it; null when not known.
   *
   * @throws Refused {@code person.not-a-workplace} when it is none
   */
  public void setWorkplace(UUID publicId, UnitLevel managedLevel, UnitKind.Workplace kind) {
    Long unitId = units.key(publicId).orElseThrow(() -> new NotFound("unit", publicId));
    HeldRole as = access.require(unitId, Role.ADMIN, Role.COMMUNE_STAFF);
    UnitVersion workplace =
        units
            .version(unitId, VietnamTime.today(clock))
            .orElseThrow(() -> new NotFound("unit", publicId));
    if (workplace.kind() != UnitKind.WORKPLACE) {
      throw Refused.of("workplaceKind", "person.not-a-workplace", workplace.name());
    }
    workplace.describe(managedLevel, kind);
    auditLog.write(Act.on("unit.workplace", "unit", publicId).at(unitId).as(as));
  }

  /**
   * Sets the dated marks of a place, replacing those it has.
   *
   * @throws Refused {@code organisation.area-dates} when a period ends before it begins or two
   *     periods of one mark overlap
   */
  public void setAreas(UUID publicId, List<@Valid @NotNull AreaPeriod> periods) {
    Long unitId = units.key(publicId).orElseThrow(() -> new NotFound("unit", publicId));
    HeldRole as = access.require(unitId, Role.ADMIN, Role.PROVINCE_STAFF);
    List<AreaPeriod> ordered = AreaPeriod.inOrder(periods);
    units.removeAreas(unitId);
    ordered.forEach(period -> units.add(new UnitArea(unitId, period)));
    changed.fire(new AreasChanged(unitId));
    auditLog.write(Act.on("unit.areas", "unit", publicId).at(unitId).as(as));
  }
}
