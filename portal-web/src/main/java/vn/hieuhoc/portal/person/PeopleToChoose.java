package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;

/** A page of the people one may choose from. */
@Named("peopleToChoose")
@RequestScoped
public class PeopleToChoose {

  private static final int ROWS = 50;

  @Inject private PersonService personService;
  @Inject private PeopleFilter filter;

  private Page<PersonRow> page;

  private Page<PersonRow> page() {
    if (page == null) {
      page = personService.search(filter.search(), filter.page(ROWS));
    }
    return page;
  }

  public List<PersonRow> getRows() {
    return page().items();
  }

  public long getFound() {
    return page().total();
  }

  /** The links under the list. */
  public Paging paging(String list) {
    return filter.paging(page(), list);
  }
}
