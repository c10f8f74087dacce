package vn.hieuhoc.portal.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.offering.SessionStatus;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** What waits for the one who opens the console, counted now. */
@Named("consoleHome")
@RequestScoped
public class ConsoleHome {

  private static final PageRequest MANY = new PageRequest(0, PageRequest.LARGEST);
  private static final int DAYS_TO_ENTER = 30;
  private static final String CASES = "/quan-ly/xet-danh-hieu";

  @Inject private Caller caller;
  @Inject private Access access;
  @Inject private SessionService sessionService;
  @Inject private CaseListService caseList;
  @Inject private AppealService appealService;
  @Inject private Clock clock;

  private final List<Need> needs = new ArrayList<>();

  /**
   * Something that waits.
   *
   * @param key words of the line
   * @param count how many
   * @param since since when the oldest waits, or null when that is not told
   * @param href where to go on
   * @param place what the one place is called where it waits, or null
   * @param startsAt when that place, a class, meets next, or null
   */
  public record Need(
      String key, long count, Instant since, String href, String place, Instant startsAt) {

    /** Something of which neither place nor time is told. */
    static Need of(String key, long count, String href) {
      return new Need(key, count, null, href, null, null);
    }
  }

  @PostConstruct
  void load() {
    if (!caller.isStaff()) {
      throw access.hide(null, "page", "/quan-ly", Role.HAMLET_HEAD);
    }
    LocalDate today = VietnamTime.today(clock);
    if (caller.holds(Role.CENTRE_MANAGER) || caller.holds(Role.PRESENTER)) {
      sessions(today);
    }
    if (caller.holds(Role.HAMLET_HEAD)
        || caller.holds(Role.COMMUNE_STAFF)
        || caller.holds(Role.PROVINCE_STAFF)) {
      cases(today.getYear());
    }
    if (caller.holds(Role.COMMUNE_STAFF) || caller.holds(Role.PROVINCE_STAFF)) {
      add("console_home.need.appeal", appealService.waiting(), "/quan-ly/khieu-nai");
    }
  }

  private void sessions(LocalDate today) {
    List<SessionRow> now =
        sessionService
            .managed(VietnamTime.startOf(today), VietnamTime.startOf(today.plusDays(1)), MANY)
            .items();
    add("console_home.need.today", now.size(), "/quan-ly/buoi-hoc?xem=hom-nay");
    List<SessionRow> open =
        sessionService
            .managed(
                VietnamTime.startOf(today.minusDays(DAYS_TO_ENTER)),
                VietnamTime.startOf(today),
                MANY)
            .items()
            .stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .toList();
    open.stream()
        .map(SessionRow::startsAt)
        .min(Comparator.naturalOrder())
        .ifPresent(
            oldest ->
                needs.add(
                    new Need(
                        "console_home.need.roster",
                        open.size(),
                        oldest,
                        "/quan-ly/buoi-hoc?xem=can-lam",
                        null,
                        null)));
  }

  private void cases(int year) {
    CaseListService.Counts counts = caseList.counts(CaseFilter.ofYear(year));
    if (caller.holds(Role.HAMLET_HEAD) || caller.holds(Role.COMMUNE_STAFF)) {
      add(
          "console_home.need.opinion",
          of(counts, CaseStatus.SELF_ASSESSED) + of(counts, CaseStatus.RETURNED),
          "/quan-ly/gop-y");
      CaseFilter silent =
          new CaseFilter(
              Title.LEARNING_CITIZEN,
              year,
              Set.of(CaseStatus.OPEN),
              null,
              null,
              true,
              CaseFilter.Tab.ALL);
      add(
          "console_home.need.remind",
          caseList.rows(silent, new PageRequest(0, 1)).total(),
          CASES + "?trang-thai=" + CaseStatus.OPEN + "&dat=co");
    }
    if (caller.holds(Role.COMMUNE_STAFF) || caller.holds(Role.PROVINCE_STAFF)) {
      add(
          "console_home.need.decide",
          of(counts, CaseStatus.GRASSROOTS) + of(counts, CaseStatus.PROPOSED),
          CASES);
      add(
          "console_home.need.revoked",
          of(counts, CaseStatus.REVOKED),
          CASES + "?trang-thai=" + CaseStatus.REVOKED);
    }
  }

  private static long of(CaseListService.Counts counts, CaseStatus status) {
    return counts.byStatus().getOrDefault(status, 0L);
  }

  private void add(String key, long count, String href) {
    if (count > 0) {
      needs.add(Need.of(key, count, href));
    }
  }

  public List<Need> getNeeds() {
    return needs;
  }
}
