package vn.hieuhoc.portal.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * Sessions by day, those that are over apart from those that are not.
 *
 * @param coming days with what is to come or going on, earliest first
 * @param past days with what is over, earliest first
 */
public record CalendarDays(List<Day> coming, List<Day> past) {

  /**
   * A day with its sessions.
   *
   * @param date the day
   * @param sessions earliest first
   */
  public record Day(LocalDate date, List<SessionRow> sessions) {}

  /** The sessions, earliest first, as they stand at a moment. */
  static CalendarDays of(List<SessionRow> sessions, Instant now) {
    return new CalendarDays(days(sessions, now, false), days(sessions, now, true));
  }

  /** How many sessions are over. */
  public int over() {
    return past.stream().mapToInt(day -> day.sessions().size()).sum();
  }

  private static List<Day> days(List<SessionRow> sessions, Instant now, boolean over) {
    Map<LocalDate, List<SessionRow>> byDay = new TreeMap<>();
    sessions.stream()
        .filter(session -> session.over(now) == over)
        .forEach(
            session ->
                byDay
                    .computeIfAbsent(
                        VietnamTime.dateOf(session.startsAt()), day -> new ArrayList<>())
                    .add(session));
    return byDay.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }
}
