package vn.hieuhoc.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.VietnamTime;

/** The posts of one unit: who holds them on a day, who held them before. */
@Stateless
public class UnitPostsService {

  private static final int MOST = 100;

  @Inject private PositionRepository positions;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private Clock clock;

  /**
   * The posts of a unit on a day, for those who read its register.
   *
   * @param asOf the day, or null for today
   */
  public UnitPosts of(UUID unitId, LocalDate asOf) {
    UnitRow unit = organisation.unit(unitId);
    reach.requireReadable(unit.key(), "unit", unitId);
    LocalDate day = asOf == null ? VietnamTime.today(clock) : asOf;
    List<PositionRow> held = positions.atUnit(unit.key(), day);
    List<PositionKind> kinds = PositionKind.at(unit.kind());
    Set<PositionKind> filled = EnumSet.noneOf(PositionKind.class);
    held.forEach(row -> filled.add(row.kind()));
    return new UnitPosts(
        unit,
        day,
        held,
        kinds.stream().filter(kind -> kind.isSole() && !filled.contains(kind)).toList(),
        positions.comingAt(unit.key(), day, MOST),
        positions.endedAt(unit.key(), day, MOST),
        kinds,
        reach.isKeeper(unit.key()));
  }
}
