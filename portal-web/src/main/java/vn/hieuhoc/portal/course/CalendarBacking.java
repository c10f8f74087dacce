package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.home.CalendarPlaces;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** The sessions of a week, in a commune or everywhere. */
@Named
@RequestScoped
public class CalendarBacking {

  private static final PageRequest MOST = new PageRequest(0, PageRequest.LARGEST);
  private static final int WEEK = 7;

  @Inject private SessionService sessionService;
  @Inject private CalendarPlaces places;
  @Inject private Query query;

  private LocalDate today;
  private LocalDate monday;
  private UnitRow commune;
  private List<Day> days;

  /**
   * A day with its sessions.
   *
   * @param date the day
   * @param sessions earliest first
   */
  public record Day(LocalDate date, List<SessionRow> sessions) {}

  /** Reads the week. */
  @PostConstruct
  void load() {
    today = places.today();
    LocalDate asked = query.dayOrNull("tuan");
    monday =
        (asked == null ? today : asked).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    commune = query.text("noi-hoc").equals("tat-ca") ? null : places.commune(query.idOrNull("noi"));
    SessionFilter filter =
        new SessionFilter(
            VietnamTime.startOf(monday),
            VietnamTime.startOf(monday.plusDays(WEEK)),
            commune == null ? null : commune.key(),
            null,
            true);
    Map<LocalDate, List<SessionRow>> byDay = new TreeMap<>();
    for (SessionRow session : sessionService.find(filter, MOST).items()) {
      byDay
          .computeIfAbsent(VietnamTime.dateOf(session.startsAt()), day -> new ArrayList<>())
          .add(session);
    }
    days = byDay.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  public List<Day> getDays() {
    return days;
  }

  public LocalDate getMonday() {
    return monday;
  }

  public LocalDate getSunday() {
    return monday.plusDays(WEEK - 1L);
  }

  public boolean isThisWeek() {
    return !today.isBefore(monday) && today.isBefore(monday.plusDays(WEEK));
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
    return "/lich?tuan=" + monday + "&noi-hoc=tat-ca";
  }

  private String link(LocalDate day) {
    String where = commune == null ? "&noi-hoc=tat-ca" : "&noi=" + commune.id();
    return "/lich?tuan=" + day + where;
  }
}
