package vn.hieuhoc.portal.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.discussion.ReportedRow;
import vn.hieuhoc.support.PageRequest;

/** What readers find out of place in courses one keeps. */
@Named
@RequestScoped
public class ReportedBacking {

  private static final PageRequest MANY = new PageRequest(0, 50);

  @Inject private ModerationService moderationService;

  private List<ReportedRow> rows;

  @PostConstruct
  void load() {
    rows = moderationService.reported(MANY);
  }

  public List<ReportedRow> getRows() {
    return rows;
  }
}
