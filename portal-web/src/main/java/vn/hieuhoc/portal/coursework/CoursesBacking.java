package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.arrangement.DeskList;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.deskwork.CourseSort;
import vn.hieuhoc.deskwork.CourseTab;
import vn.hieuhoc.deskwork.DeskFilter;
import vn.hieuhoc.deskwork.DeskListService;
import vn.hieuhoc.portal.console.DeskState;
import vn.hieuhoc.portal.console.SavedViews;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;

/** The courses of the centres in reach, by tabs, words and order. */
@Named("managedCourses")
@RequestScoped
public class CoursesBacking {

  private static final int SIZE = 20;
  private static final Map<CourseTab, String> TABS =
      new EnumMap<>(
          Map.of(
              CourseTab.TO_DO, "can-lam",
              CourseTab.OPEN, "dang-mo",
              CourseTab.DRAFT, "nhap",
              CourseTab.ARCHIVED, "da-cat",
              CourseTab.ALL, "tat-ca"));
  private static final Map<CourseSort, String> ORDERS =
      new EnumMap<>(
          Map.of(CourseSort.NEWEST, "moi", CourseSort.TITLE, "ten", CourseSort.CHANGED, "vua-sua"));

  @Inject private Query query;
  @Inject private SavedViews savedViews;
  @Inject private DeskListService deskLists;

  private DeskState desk;
  private CourseTab tab;
  private DeskListService.Desk<CourseTab, CourseRow> shown;

  @PostConstruct
  void load() {
    desk = savedViews.open(DeskList.COURSES);
    tab = desk.tab(TABS, CourseTab.ALL);
    CourseSort order = desk.order(ORDERS, CourseSort.NEWEST);
    shown =
        deskLists.courses(
            new DeskFilter<>(tab, desk.getWords(), order),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  /** What the list shows. */
  public DeskState getDesk() {
    return desk;
  }

  /** The tabs, each with the word of the address. */
  public Map<CourseTab, String> getTabs() {
    return TABS;
  }

  /** The orders, each with the word of the address. */
  public Map<CourseSort, String> getOrders() {
    return ORDERS;
  }

  /** How many courses each tab has. */
  public Map<CourseTab, Long> getCounts() {
    return shown.counts();
  }

  public CourseTab getTab() {
    return tab;
  }

  /** True when there is no course at all, whatever is asked for. */
  public boolean isNone() {
    return shown.counts().get(CourseTab.ALL) == 0 && desk.getWords().isEmpty();
  }

  public List<CourseRow> getRows() {
    return shown.page().items();
  }

  public Paging getPaging() {
    return desk.paging(shown.page());
  }
}
