package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.recognition.AppealRow;
import vn.hieuhoc.recognition.DecisionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The decisions in reach, newest first, and the latest appeals. */
@Named
@RequestScoped
public class DecisionsBacking {

  private static final int SIZE = 30;

  @Inject private Query query;
  @Inject private RecognitionService recognitionService;

  private Page<DecisionRow> page;

  @PostConstruct
  void load() {
    page = recognitionService.decisions(PageRequest.ofNumber(query.whole("trang", 1, 1), SIZE));
  }

  public List<DecisionRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/quyet-dinh");
  }

  public List<AppealRow> getAppeals() {
    return recognitionService.appeals();
  }
}
