package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.arrangement.DeskList;
import vn.hieuhoc.deskwork.DeskFilter;
import vn.hieuhoc.deskwork.DeskListService;
import vn.hieuhoc.deskwork.SessionSort;
import vn.hieuhoc.deskwork.SessionTab;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.portal.console.DeskState;
import vn.hieuhoc.portal.console.SavedViews;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;

/** The sessions somebody runs, by tabs, words and order. */
@Named
@RequestScoped
public class SessionsBacking {

  private static final int SIZE = 20;
  private static final Map<SessionTab, String> TABS =
      new EnumMap<>(
          Map.of(
              SessionTab.TO_DO, "can-lam",
              SessionTab.TODAY, "hom-nay",
              SessionTab.COMING, "sap-toi",
              SessionTab.PAST, "da-qua",
              SessionTab.ALL, "tat-ca"));
  private static final Map<SessionSort, String> ORDERS =
      new EnumMap<>(Map.of(SessionSort.EARLIEST, "som", SessionSort.LATEST, "muon"));

  @Inject private Query query;
  @Inject private SavedViews savedViews;
  @Inject private DeskListService deskLists;

  private DeskState desk;
  private SessionTab tab;
  private DeskListService.Desk<SessionTab, SessionRow> shown;

  @PostConstruct
  void load() {
    desk = savedViews.open(DeskList.SESSIONS);
    tab = desk.tab(TABS, SessionTab.COMING);
    boolean back = tab == SessionTab.PAST || tab == SessionTab.TO_DO;
    SessionSort order = desk.order(ORDERS, back ? SessionSort.LATEST : SessionSort.EARLIEST);
    shown =
        deskLists.sessions(
            new DeskFilter<>(tab, desk.getWords(), order),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  /** What the list shows. */
  public DeskState getDesk() {
    return desk;
  }

  /** The tabs, each with the word of the address. */
  public Map<SessionTab, String> getTabs() {
    return TABS;
  }

  /** The orders, each with the word of the address. */
  public Map<SessionSort, String> getOrders() {
    return ORDERS;
  }

  /** How many sessions each tab has. */
  public Map<SessionTab, Long> getCounts() {
    return shown.counts();
  }

  public SessionTab getTab() {
    return tab;
  }

  /** Begin of today: of what was before, somebody should have entered the list by now. */
  public Instant getToday() {
    return shown.today();
  }

  public List<SessionRow> getRows() {
    return shown.page().items();
  }

  public Paging getPaging() {
    return desk.paging(shown.page());
  }
}
