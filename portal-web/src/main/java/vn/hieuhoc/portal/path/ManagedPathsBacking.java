package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.path.PathCatalogueService;
import vn.hieuhoc.path.PathRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The paths of the units in reach. */
@Named("managedPaths")
@RequestScoped
public class ManagedPathsBacking {

  private static final int SIZE = 20;

  @Inject private Query query;
  @Inject private PathCatalogueService catalogue;

  private Page<PathRow> page;

  @PostConstruct
  void load() {
    page = catalogue.managed(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  public List<PathRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/lo-trinh");
  }
}
