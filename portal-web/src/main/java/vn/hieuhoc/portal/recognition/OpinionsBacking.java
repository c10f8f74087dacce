package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseRow;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/**
 * The hamlet's opinion on a phone: one case a card, agree with a tap, or open it to score
 * otherwise.
 */
@Named
@RequestScoped
public class OpinionsBacking {

  private static final Set<CaseStatus> WAITING =
      Set.of(CaseStatus.SELF_ASSESSED, CaseStatus.RETURNED);

  @Inject private CaseListService caseListService;
  @Inject private AssessmentService assessmentService;
  @Inject private StaffYear staffYear;

  private Page<CaseRow> page;

  @PostConstruct
  void load() {
    CaseFilter filter =
        new CaseFilter(Title.LEARNING_CITIZEN, staffYear.asked(), WAITING, null, null, null, false);
    page = caseListService.rows(filter, new PageRequest(0, PageRequest.LARGEST));
  }

  /** Agrees with the case whose button was tapped; its points stay as they are. */
  public void act() {
    Query.Press agree = staffYear.press("agree");
    if (agree != null) {
      assessmentService.score(agree.id(), ScoreLevel.GRASSROOTS, List.of());
      load();
    }
  }

  public List<CaseRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/gop-y");
  }

  public int getYear() {
    return staffYear.asked();
  }
}
