package vn.hieuhoc.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.indicator.Reading;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.AsAt;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.VietnamTime;

/** Which unit, year and map the address of a page of figures asks for. */
@Named
@RequestScoped
public class FigureChoice {

  private static final String THEN = "khi-do";
  private static final int FIRST_YEAR = 2025;

  @Inject private Query query;
  @Inject private AsAt asAt;
  @Inject private OrganisationService organisation;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The unit asked for, when it is among these; else the first of them. */
  UnitRow unitAmong(List<UnitRow> units) {
    UUID wanted = query.idOrNull("don-vi");
    return units.stream().filter(unit -> unit.id().equals(wanted)).findFirst().orElse(units.get(0));
  }

  /** As {@link #unitAmong}, or a hamlet of one of the units. */
  UnitRow unitUnder(List<UnitRow> units) {
    UUID wanted = query.idOrNull("don-vi");
    if (wanted == null) {
      return units.get(0);
    }
    UnitRow unit = organisation.unit(wanted);
    boolean reached =
        units.stream()
            .anyMatch(u -> u.key().equals(unit.key()) || u.key().equals(unit.parentKey()));
    return reached ? unit : units.get(0);
  }

  /** Whether the caller sets targets somewhere. */
  public boolean isSettingTargets() {
    return caller.holds(Role.PROVINCE_STAFF) || caller.holds(Role.COMMUNE_STAFF);
  }

  Reading reading() {
    return new Reading(
        getYears().contains(query.text("ky")) ? query.text("ky") : null,
        asAt.getDay(),
        asAt.getMap());
  }

  /** The years one may choose, this one first. */
  public List<String> getYears() {
    int now = VietnamTime.today(clock).getYear();
    return IntStream.rangeClosed(0, Math.max(0, now - FIRST_YEAR))
        .mapToObj(before -> String.valueOf(now - before))
        .toList();
  }

  /** Whether past dates are read on the units as they stood then. */
  public boolean isThen() {
    return asAt.isThen();
  }

  /** What follows the unit in the address of another page with the same choice. */
  public String getRest() {
    String rest = query.text("ky").isEmpty() ? "" : "&ky=" + query.whole("ky", 0, 0);
    return isThen() ? rest + "&dia-gioi=" + THEN : rest;
  }
}
