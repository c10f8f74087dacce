package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.portal.person.RegisterFilter;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;

/** The households of the units one keeps. */
@Named
@RequestScoped
public class HouseholdsBacking {

  private static final int ROWS = 25;

  @Inject private HouseholdService householdService;
  @Inject private RegisterFilter filter;

  private Page<HouseholdRow> page;

  @PostConstruct
  void load() {
    page = householdService.search(filter.getWords(), filter.getUnit(), filter.page(ROWS));
  }

  public List<HouseholdRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  /** True when there are more than are counted. */
  public boolean isMany() {
    return page.total() > filter.getCounted();
  }

  public Paging getPaging() {
    return filter.paging(page, "/quan-ly/ho-gia-dinh");
  }
}
