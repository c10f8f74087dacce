package vn.hieuhoc.portal.coursework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;
import vn.hieuhoc.timetable.Repeat;

/** A session as it is typed: a day, two times of the clock, a hall, a presenter. */
public class SessionForm {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final SessionCommand before;
  private final long nights;
  private String title;
  private LocalDate day;
  private String from = "14:00";
  private String to = "16:00";
  private String venue;
  private UUID presenter;
  private String organiserNote;
  private Integer seats;
  private Integer minutesToCount;
  private Integer times;
  private String otherDays;

  /** A session that is yet to be planned. */
  public SessionForm() {
    before = null;
    nights = 0;
  }

  /** A session as it was planned; what the form does not show stays as it was. */
  SessionForm(SessionCommand planned) {
    before = planned;
    ZonedDateTime start = planned.startsAt().atZone(VietnamTime.ZONE);
    ZonedDateTime end = planned.endsAt().atZone(VietnamTime.ZONE);
    day = start.toLocalDate();
    nights = ChronoUnit.DAYS.between(day, end.toLocalDate());
    from = CLOCK.format(start);
    to = CLOCK.format(end);
    title = planned.title();
    venue = planned.venue();
    presenter = planned.presenter();
    organiserNote = planned.organiserNote();
    seats = planned.seats();
    minutesToCount = planned.minutesToCount();
  }

  /** True when no day has been chosen. */
  public boolean isBlank() {
    return day == null
        && VietnameseText.tidyOrNull(venue) == null
        && VietnameseText.tidyOrNull(organiserNote) == null
        && seats == null
        && minutesToCount == null;
  }

  /** What was typed, as the session is to be planned. */
  public SessionCommand toCommand() {
    if (day == null) {
      throw Refused.of("day", "session.day-missing");
    }
    if (VietnameseText.tidyOrNull(venue) == null) {
      throw Refused.of("venue", "session.venue-missing");
    }
    Instant startsAt = instant("from", day, from);
    Instant endsAt = instant("to", day.plusDays(nights), to);
    if (before == null) {
      return new SessionCommand(
          null,
          null,
          venue,
          startsAt,
          endsAt,
          seats,
          minutesToCount,
          presenter,
          organiserNote,
          null,
          null);
    }
    return new SessionCommand(
        title,
        before.unit(),
        venue,
        startsAt,
        endsAt,
        seats,
        minutesToCount,
        presenter,
        organiserNote,
        before.lesson(),
        before.helpers());
  }

  /** On which days it is held again. */
  public Repeat toRepeat() {
    List<LocalDate> days = new ArrayList<>();
    for (String word : otherDays == null ? new String[0] : otherDays.split("[,;\\s]+")) {
      if (!word.isEmpty()) {
        days.add(day(word));
      }
    }
    return new Repeat(null, times, days);
  }

  private static LocalDate day(String word) {
    try {
      return VietnamTime.kept(LocalDate.parse(word, DAY));
    } catch (DateTimeException unreadable) {
      throw Refused.of("otherDays", "session.day-unreadable", word);
    }
  }

  private static Instant instant(String field, LocalDate on, String time) {
    try {
      return on.atTime(LocalTime.parse(time == null ? "" : time.strip()))
          .atZone(VietnamTime.ZONE)
          .toInstant();
    } catch (DateTimeException unreadable) {
      throw Refused.of(field, "session.time-unreadable", String.valueOf(time));
    }
  }

  public Integer getMinutesToCount() {
    return minutesToCount;
  }

  public void setMinutesToCount(Integer minutesToCount) {
    this.minutesToCount = minutesToCount;
  }

  public Integer getTimes() {
    return times;
  }

  public void setTimes(Integer times) {
    this.times = times;
  }

  public String getOtherDays() {
    return otherDays;
  }

  public void setOtherDays(String otherDays) {
    this.otherDays = otherDays;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
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

  public String getOrganiserNote() {
    return organiserNote;
  }

  public void setOrganiserNote(String organiserNote) {
    this.organiserNote = organiserNote;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
