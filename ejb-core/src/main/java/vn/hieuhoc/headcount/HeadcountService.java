package vn.hieuhoc.headcount;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.gazetteer.Territory;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/** Counts the register of a unit as at a day, on the map of then or of today. */
@Stateless
public class HeadcountService {

  @Inject private HeadcountRepository headcounts;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private Clock clock;

  /**
   * What there was of a unit on a day.
   *
   * @param day the day, or null for today
   * @throws Refused {@code headcount.ahead} for a day to come
   */
  public Headcount of(UUID unitId, LocalDate day, @NotNull Territory map) {
    Long unit = organisation.key(unitId);
    reach.requireReadable(unit, "unit", unitId);
    LocalDate today = VietnamTime.today(clock);
    LocalDate asked = day == null ? today : day;
    if (asked.isAfter(today)) {
      throw Refused.of("asOf", "headcount.ahead", asked);
    }
    SqlRow row = headcounts.count(unit, asked, map.mapOf(asked, today));
    return new Headcount(
        asked, map, row.key(4) > 0, row.key(0), row.key(1), row.key(2), row.key(3));
  }
}
