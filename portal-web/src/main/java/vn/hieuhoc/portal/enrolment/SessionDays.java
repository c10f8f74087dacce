package vn.hieuhoc.portal.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.VietnamTime;

/** How near a session is, in words. */
@Named
@RequestScoped
public class SessionDays {

  @Inject private Clock clock;

  /** {@code NOW} while it goes on, {@code TODAY}, {@code TOMORROW}, else {@code LATER}. */
  public String of(SessionRow session) {
    Instant now = clock.instant();
    LocalDate today = VietnamTime.dateOf(now);
    LocalDate day = VietnamTime.dateOf(session.startsAt());
    if (!session.startsAt().isAfter(now)) {
      return session.over(now) ? "LATER" : "NOW";
    }
    if (day.equals(today)) {
      return "TODAY";
    }
    return day.equals(today.plusDays(1)) ? "TOMORROW" : "LATER";
  }
}
