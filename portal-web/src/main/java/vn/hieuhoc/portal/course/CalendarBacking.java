package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.home.CalendarPlaces;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/**
 * The sessions of a week, in a commune or everywhere: what is to come first, what is over apart.
 * Opened without a week it shows this one, or the next when nothing of this one is left.
 */
@Named
@RequestScoped
public class CalendarBacking {

  private static final PageRequest MOST = new PageRequest(0, PageRequest.LARGEST);
  private static final int WEEK = 7;

  @Inject private SessionService sessionService;
  @Inject private CalendarPlaces places;
  @Inject private Query query;

  private LocalDate today;
  private LocalDate asked;
  private LocalDate monday;
  private UnitRow commune;
  private CalendarDays sessions;

  /** Reads the week. */
  @PostConstruct
  void load() {
    today = places.today();
    asked = query.dayOrNull("tuan");
    commune = query.text("noi-hoc").equals("tat-ca") ? null : places.commune(query.idOrNull("noi"));
    monday = mondayOf(asked == null ? today : asked);
    sessions = week(monday);
    if (asked == null && sessions.coming().isEmpty()) {
      CalendarDays next = week(monday.plusDays(WEEK));
      if (!next.coming().isEmpty()) {
        monday = monday.plusDays(WEEK);
        sessions = next;
      }
    }
  }

  private CalendarDays week(LocalDate first) {
    SessionFilter filter =
        new SessionFilter(
            VietnamTime.startOf(first),
            VietnamTime.startOf(first.plusDays(WEEK)),
            commune == null ? null : commune.key(),
            null,
            true);
    List<SessionRow> found = sessionService.find(filter, MOST).items();
    Instant now = places.now();
    return CalendarDays.of(found, now);
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The days of the week with what is still to come. */
  public List<CalendarDays.Day> getDays() {
    return sessions.coming();
  }

  /** The days of the week with what is over. */
  public List<CalendarDays.Day> getPastDays() {
    return sessions.past();
  }

  /** How many sessions of the week are over. */
  public int getOver() {
    return sessions.over();
  }

  public LocalDate getMonday() {
    return monday;
  }

  public LocalDate getSunday() {
    return monday.plusDays(WEEK - 1L);
  }

  public boolean isThisWeek() {
    return mondayOf(today).equals(monday);
  }

  /** True when the whole week lies behind us: then what is over is what one came for. */
  public boolean isBygone() {
    return getSunday().isBefore(today);
  }

  /** True when somebody turned to a week other than the one this page opens with. */
  public boolean isWeekChosen() {
    return asked != null && !isThisWeek();
  }

  /** The commune looked at; null for everywhere. */
  public UnitRow getCommune() {
    return commune;
  }

  public List<UnitRow> getCommunes() {
    return places.communes();
  }

  public String getBeforeLink() {
    return link(monday.minusDays(WEEK));
  }

  public String getAfterLink() {
    return link(monday.plusDays(WEEK));
  }

  public String getThisWeekLink() {
    return link(today);
  }

  /** The same week everywhere. */
  public String getEverywhereLink() {
    return "/lich?noi-hoc=tat-ca" + (isWeekChosen() ? "&tuan=" + monday : "");
  }

  private String link(LocalDate day) {
    String where = commune == null ? "&noi-hoc=tat-ca" : "&noi=" + commune.id();
    return "/lich?tuan=" + day + where;
  }
}
