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
  private static final List<String> HELP =
      List.of("template", "columns", "units", "check", "correct", "confirm", "undo");

  @Inject private ImportService importService;
  @Inject private Query query;

  private List<String> kinds;
  private Page<ImportJob> page;
  private boolean overseer;

  @PostConstruct
  void load() {
    kinds = importService.kinds();
    overseer = importService.isOverseer();
    page = importService.list(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Codes of the kinds of rows. */
  public List<String> getKinds() {
    return kinds;
  }

  /** The steps that are explained. */
  public List<String> getHelp() {
    return HELP;
  }

  public List<ImportJob> getRows() {
    return page.items();
  }

  /** Whether the imports of others are shown too. */
  public boolean isOverseer() {
    return overseer;
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/nhap");
  }
}
