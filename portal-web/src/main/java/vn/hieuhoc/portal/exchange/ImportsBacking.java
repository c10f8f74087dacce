package vn.hieuhoc.portal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.exchange.ImportService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What can be brought in, and what was. */
@Named
@RequestScoped
public class ImportsBacking {

  private static final int ROWS = 20;

  @Inject private ImportService importService;
  @Inject private Query query;

  private List<String> kinds;
  private Page<ImportJob> page;

  @PostConstruct
  void load() {
    kinds = importService.kinds();
    page = importService.list(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Codes of the kinds of rows. */
  public List<String> getKinds() {
    return kinds;
  }

  public List<ImportJob> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/nhap");
  }
}
