package vn.hieuhoc.deskwork;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** The lists of the console with their tabs: courses that are kept, sessions that are run. */
@Stateless
public class DeskListService {

  private static final int DAYS_TO_ENTER = 30;
  private static final int DAYS_BACK = 120;
  private static final int DAYS_AHEAD = 180;

  @Inject private DeskListRepository lists;
  @Inject private CourseCatalogueService catalogue;
  @Inject private SessionService sessionService;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A page of a list.
   *
   * @param counts how many rows each tab would have with these words
   * @param page the rows of the tab that is open
   * @param today begin of the day by which the tabs are told apart
   * @param <T> the tabs
   * @param <R> the rows
   */
  public record Desk<T extends Enum<T>, R>(Map<T, Long> counts, Page<R> page, Instant today) {}

  /** The courses in the caller's reach. */
  public Desk<CourseTab, CourseRow> courses(
      DeskFilter<CourseTab, CourseSort> filter, PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    List<Long> reach = access.reach(Role.CENTRE_MANAGER);
    Map<CourseTab, Long> counts = lists.courseCounts(reach, filter.words());
    List<Long> keys = lists.courses(reach, filter, page);
    Map<Long, CourseRow> rows = catalogue.rows(keys);
    return new Desk<>(
        counts,
        new Page<>(
            keys.stream().map(rows::get).filter(Objects::nonNull).toList(),
            counts.get(filter.tab()),
            page),
        VietnamTime.startOf(VietnamTime.today(clock)));
  }

  /** The sessions the caller runs: those of centres in reach, and those presented or helped at. */
  public Desk<SessionTab, SessionRow> sessions(
      DeskFilter<SessionTab, SessionSort> filter, PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER, Role.PRESENTER, Role.COMMUNE_STAFF);
    LocalDate today = VietnamTime.today(clock);
    DeskListRepository.Days days =
        new DeskListRepository.Days(
            VietnamTime.startOf(today.minusDays(DAYS_BACK)),
            VietnamTime.startOf(today.minusDays(DAYS_TO_ENTER)),
            VietnamTime.startOf(today),
            VietnamTime.startOf(today.plusDays(1)),
            VietnamTime.startOf(today.plusDays(DAYS_AHEAD)));
    DeskListRepository.Runs runs =
        new DeskListRepository.Runs(
            access.reach(Role.CENTRE_MANAGER, Role.COMMUNE_STAFF), caller.personId());
    Map<SessionTab, Long> counts = lists.sessionCounts(runs, days, filter.words());
    List<Long> keys = lists.sessions(runs, days, filter, page);
    Map<Long, SessionRow> rows = keys.isEmpty() ? Map.of() : sessionService.rows(keys);
    return new Desk<>(
        counts,
        new Page<>(
            keys.stream().map(rows::get).filter(Objects::nonNull).toList(),
            counts.get(filter.tab()),
            page),
        VietnamTime.startOf(VietnamTime.today(clock)));
  }
}
