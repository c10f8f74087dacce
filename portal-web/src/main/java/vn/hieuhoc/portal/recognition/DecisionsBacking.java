package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.recognition.DecisionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The decisions in reach, newest first. */
@Named
@RequestScoped
public class DecisionsBacking {

  private static final int SIZE = 30;

  @Inject private Query query;
  @Inject private RecognitionService recognitionService;
  @Inject private Caller caller;

  private Page<DecisionRow> page;

  @PostConstruct
  void load() {
    page = recognitionService.decisions(PageRequest.ofNumber(query.whole("trang", 1, 1), SIZE));
  }

  public List<DecisionRow> getRows() {
    return page.items();
  }

  /** Whether decisions from paper are entered by this caller. */
  public boolean isEntering() {
    return caller.holds(Role.COMMUNE_STAFF) || caller.holds(Role.PROVINCE_STAFF);
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/quyet-dinh");
  }
}
