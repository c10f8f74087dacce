package vn.hieuhoc.portal.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.VietnamTime;

/** The year and the places that pages of titles begin with. */
@RequestScoped
public class StaffYear {

  private static final int FIRST = 2000;

  @Inject private Query query;
  @Inject private Clock clock;
  @Inject private Caller caller;
  @Inject private OrganisationService organisation;

  /** The year of the address, this one when it names none. */
  int asked() {
    int now = VietnamTime.today(clock).getYear();
    int year = query.whole("nam", FIRST, now);
    return year > now + 1 ? now : year;
  }

  /** What the address names as the year when that is none that can be shown; else null. */
  String odd() {
    String typed = query.text("nam");
    return typed.isEmpty() || typed.equals(String.valueOf(asked())) ? null : typed;
  }

  /** The hamlets of the communes where the caller decides or heads a hamlet. */
  List<UnitRow> hamlets() {
    List<UnitRow> hamlets = new ArrayList<>();
    caller.roles().stream()
        .filter(held -> held.role() == Role.COMMUNE_STAFF || held.role() == Role.HAMLET_HEAD)
        .map(held -> organisation.unit(held.unitId()))
        .forEach(
            unit -> {
              if (unit.level() == UnitLevel.COMMUNE) {
                hamlets.addAll(organisation.hamlets(unit.key()));
              } else if (unit.level() == UnitLevel.HAMLET) {
                hamlets.add(unit);
              }
            });
    return hamlets;
  }

  /** The page of a list that the address asks for. */
  int page() {
    return query.whole(Paging.PARAMETER, 1, 1);
  }

  Query.Press press(String name) {
    return query.press(name);
  }

  boolean decides() {
    return caller.holds(Role.COMMUNE_STAFF);
  }
}
