package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
  private static final int NO_YEAR = -1;
  private static final int FIRST_YEAR = 1890;

  @Inject private RegisterFilter filter;

  /** The people who are asked for; a year that is none asks for nobody. */
  PersonSearch search() {
    int year = yearIn(getYear());
    return new PersonSearch(filter.getWords(), filter.getUnit(), year == 0 ? null : year);
  }

  PageRequest page(int size) {
    return filter.page(size);
  }

  int counted() {
    return filter.getCounted();
  }

  /** True when nothing is asked for. */
  boolean isOpen() {
    return filter.isOpen() && getYear().isEmpty();
  }

  /** The address of a list with what is asked for in it. */
  String address(String list) {
    int year = yearIn(getYear());
    return filter.address(list) + (year <= 0 ? "" : "&" + YEAR + "=" + year);
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
