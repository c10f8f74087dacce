package vn.hieuhoc.portal.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.duplicate.DuplicateRow;
import vn.hieuhoc.duplicate.DuplicateService;
import vn.hieuhoc.duplicate.PairStatus;
import vn.hieuhoc.portal.person.RegisterFilter;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;

/** Who may be entered twice in the units one keeps. */
@Named
@RequestScoped
public class DuplicatesBacking {

  private static final int ROWS = 25;
  private static final String STATUS = "trang-thai";

  @Inject private DuplicateService duplicateService;
  @Inject private RegisterFilter filter;
  @Inject private Query query;

  private Page<DuplicateRow> page;
  private PairStatus status;

  @PostConstruct
  void load() {
    status =
        switch (query.text(STATUS)) {
          case "khac-nhau" -> PairStatus.DISTINCT;
          case "da-gop" -> PairStatus.MERGED;
          default -> PairStatus.OPEN;
        };
    page = duplicateService.list(filter.getUnit(), status, filter.page(ROWS));
  }

  public List<DuplicateRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    String list = filter.address("/quan-ly/trung-lap");
    return new Paging(
        page, status == PairStatus.OPEN ? list : list + "&" + STATUS + "=" + query.text(STATUS));
  }

  public PairStatus getStatus() {
    return status;
  }
}
