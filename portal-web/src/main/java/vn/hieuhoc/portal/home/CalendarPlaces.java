package vn.hieuhoc.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.VietnamTime;

/** Today, and the communes a calendar can be looked at for. */
@RequestScoped
public class CalendarPlaces {

  @Inject private Communes communes;
  @Inject private Nearby nearby;
  @Inject private Clock clock;

  /** Today in Việt Nam. */
  public LocalDate today() {
    return VietnamTime.today(clock);
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The commune asked for, else the one near by; null when neither is known. */
  public UnitRow commune(UUID asked) {
    return communes.byId(asked).or(nearby::commune).orElse(null);
  }

  /** All communes, by name. */
  public List<UnitRow> communes() {
    return communes.all();
  }
}
