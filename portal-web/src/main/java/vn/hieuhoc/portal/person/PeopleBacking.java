package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.LazyRows;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;

/** Finding people in the units one keeps. */
@Named
@RequestScoped
public class PeopleBacking {

  private static final int ROWS = 25;

  @Inject private PersonService personService;
  @Inject private PeopleFilter filter;

  private Page<PersonRow> page;
  private LazyRows<PersonRow> rows;
  private Map<PersonSearch.Tab, Integer> tabs;

  @PostConstruct
  void load() {
    page = personService.search(filter.search(), filter.page(ROWS));
    tabs = personService.tabs(filter.search());
    rows = new LazyRows<>(page, other -> personService.search(filter.search(), other));
  }

  /** The tabs of the list, with how many stand on each. */
  public List<PeopleFilter.TabLink> getTabs() {
    return filter.tabs("/quan-ly/nguoi-dan", tabs);
  }

  public LazyRows<PersonRow> getRows() {
    return rows;
  }

  /** True when there are more than are counted. */
  public boolean isMany() {
    return page.total() > filter.counted();
  }

  public long getTotal() {
    return page.total();
  }

  /** True when nothing was asked for and nobody is entered yet. */
  public boolean isNobodyYet() {
    return page.total() == 0 && filter.isOpen();
  }

  public Paging getPaging() {
    return filter.paging(page, "/quan-ly/nguoi-dan");
  }

  /** Where something is done with many of those who are found. */
  public String getManyLink() {
    return filter.address("/quan-ly/nguoi-dan/nhieu");
  }
}
