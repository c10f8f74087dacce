package vn.hieuhoc.portal.coursework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** A session as it is typed: a day, two times of the clock, a hall, a presenter. */
public class SessionForm {

  private LocalDate day;
  private String from = "14:00";
  private String to = "16:00";
  private String venue;
  private UUID presenter;
  private Integer seats;

  /** True when no day has been chosen. */
  public boolean isBlank() {
    return day == null;
  }

  SessionCommand toCommand() {
    return new SessionCommand(
        null,
        null,
        venue,
        instant("from", from),
        instant("to", to),
        seats,
        null,
        presenter,
        null,
        null,
        null);
  }

  private Instant instant(String field, String time) {
    try {
      return day.atTime(LocalTime.parse(time == null ? "" : time.strip()))
          .atZone(VietnamTime.ZONE)
          .toInstant();
    } catch (DateTimeException unreadable) {
      throw Refused.of(field, "session.time-unreadable", String.valueOf(time));
    }
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getVenue() {
    return venue;
  }

  public void setVenue(String venue) {
    this.venue = venue;
  }

  public UUID getPresenter() {
    return presenter;
  }

  public void setPresenter(UUID presenter) {
    this.presenter = presenter;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
