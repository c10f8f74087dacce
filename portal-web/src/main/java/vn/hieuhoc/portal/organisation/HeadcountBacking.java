package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.headcount.Headcount;
import vn.hieuhoc.headcount.HeadcountService;
import vn.hieuhoc.portal.support.AsAt;
import vn.hieuhoc.portal.support.Query;

/** The register of the unit of the page in figures, when they are asked for. */
@Named
@RequestScoped
public class HeadcountBacking {

  @Inject private HeadcountService headcountService;
  @Inject private AsAt asAt;
  @Inject private Query query;

  private Headcount count;

  @PostConstruct
  void load() {
    if (!query.text("dia-gioi").isEmpty()) {
      count = headcountService.of(query.id("id"), asAt.getDay(), asAt.getMap());
    }
  }

  /** The figures, or null when they were not asked for. */
  public Headcount getCount() {
    return count;
  }
}
