package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Which people a list asks for: as any list of the register, and by year of birth. */
@Named
@RequestScoped
public class PeopleFilter {

  private static final String YEAR = "nam";
  private static final String TAB = "nhom";

  /** What each tab is called in the address. */
  private static final Map<PersonSearch.Tab, String> TABS =
      Map.of(
          PersonSearch.Tab.UNCONFIRMED, "cho-xac-nhan",
          PersonSearch.Tab.UNPLACED, "chua-xep",
          PersonSearch.Tab.NO_YEAR, "chua-ro-nam-sinh");

  private static final int NO_YEAR = -1;
  private static final int FIRST_YEAR = 1890;

  @Inject private RegisterFilter filter;

  /** The people who are asked for; a year that is none asks for nobody. */
  PersonSearch search() {
    int year = yearIn(getYear());
    return new PersonSearch(filter.getWords(), filter.getUnit(), year == 0 ? null : year, tab());
  }

  private PersonSearch.Tab tab() {
    return TABS.entrySet().stream()
        .filter(each -> each.getValue().equals(getTab()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(PersonSearch.Tab.ALL);
  }

  /** The tab as it is called in the address; empty for everybody. */
  public String getTab() {
    return filter.query().text(TAB);
  }

  /** A tab of the list: which, where it is, and how many stand there. */
  public record TabLink(PersonSearch.Tab tab, String href, long count, boolean current) {}

  /** The tabs in their order, with what else is asked for; none without counts. */
  List<TabLink> tabs(String list, Map<PersonSearch.Tab, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            each ->
                new TabLink(
                    each.getKey(),
                    onTab(list, each.getKey()),
                    each.getValue(),
                    each.getKey() == tab()))
        .toList();
  }

  PageRequest page(int size) {
    return filter.page(size);
  }

  int counted() {
    return filter.getCounted();
  }

  /** True when nothing is asked for. */
  boolean isOpen() {
    return filter.isOpen() && getYear().isEmpty() && tab() == PersonSearch.Tab.ALL;
  }

  /** The address of a list with what is asked for in it. */
  String address(String list) {
    return onTab(list, tab());
  }

  private String onTab(String list, PersonSearch.Tab tab) {
    int year = yearIn(getYear());
    return filter.address(list)
        + (year <= 0 ? "" : "&" + YEAR + "=" + year)
        + (tab == PersonSearch.Tab.ALL ? "" : "&" + TAB + "=" + TABS.get(tab));
  }

  Paging paging(Page<?> page, String list) {
    return new Paging(page, address(list));
  }

  /** The year as it stands in the field. */
  public String getYear() {
    return filter.query().text(YEAR);
  }

  /** What was typed for a year and is none, or nothing. */
  public String getWrongYear() {
    return yearIn(getYear()) == NO_YEAR ? getYear() : "";
  }

  private static int yearIn(String typed) {
    if (typed.isEmpty()) {
      return 0;
    }
    int read = typed.matches("\\d{4}") ? Integer.parseInt(typed) : NO_YEAR;
    return read < FIRST_YEAR || read > VietnamTime.today(Clock.systemUTC()).getYear()
        ? NO_YEAR
        : read;
  }
}
