package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.path.PathCatalogueService;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathRow;
import vn.hieuhoc.path.PathView;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The paths that are offered, and those the reader is on. */
@Named
@RequestScoped
public class PathsBacking {

  private static final int SIZE = 24;

  @Inject private PathCatalogueService catalogue;
  @Inject private PathProgressService progress;
  @Inject private Query query;

  private Page<PathRow> page;
  private List<PathView> mine;

  @PostConstruct
  void load() {
    page =
        catalogue.published(
            null, null, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
    mine = progress.ofReader();
  }

  public List<PathRow> getRows() {
    return page.items();
  }

  /** The paths the reader is on; none for strangers. */
  public List<PathView> getMine() {
    return mine;
  }

  public Paging getPaging() {
    return new Paging(page, "/lo-trinh");
  }
}
