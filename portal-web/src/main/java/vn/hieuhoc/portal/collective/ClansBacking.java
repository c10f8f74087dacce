package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.collective.ClanRow;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.portal.person.RegisterFilter;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;

/** The clans of the units one keeps. */
@Named
@RequestScoped
public class ClansBacking {

  private static final int ROWS = 25;

  @Inject private ClanService clanService;
  @Inject private RegisterFilter filter;

  private Page<ClanRow> page;

  @PostConstruct
  void load() {
    page = clanService.search(filter.getWords(), filter.getUnit(), filter.page(ROWS));
  }

  public List<ClanRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return filter.paging(page, "/quan-ly/dong-ho");
  }
}
