package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseRow;
import vn.hieuhoc.assessment.CaseStatus;
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

  private static final int SIZE = 20;

  @Inject private CaseListService caseListService;
  @Inject private AssessmentService assessmentService;
  @Inject private StaffYear staffYear;

  private Page<CaseRow> page;
  private CaseRow agreed;
  private CaseRow takenBack;

  @PostConstruct
  void load() {
    page = page(staffYear.page());
    if (page.items().isEmpty() && page.total() > 0) {
      page = page(1);
    }
  }

  private Page<CaseRow> page(int number) {
    CaseFilter filter =
        new CaseFilter(
            Title.LEARNING_CITIZEN,
            staffYear.asked(),
            WAITING,
            null,
            null,
            null,
            CaseFilter.Tab.ALL);
    return caseListService.rows(filter, PageRequest.ofNumber(number, SIZE));
  }

  /**
   * Agrees with the case whose button was tapped, its points staying as they are; or takes that
   * back.
   */
  public void act() {
    Query.Press agree = staffYear.press("agree");
    Query.Press undo = staffYear.press("undo");
    if (agree != null) {
      agreed = row(agree.id());
      assessmentService.agree(agree.id());
      load();
    } else if (undo != null) {
      assessmentService.takeOpinionBack(undo.id());
      load();
      takenBack = row(undo.id());
    }
  }

  private CaseRow row(UUID id) {
    return page.items().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
  }

  /** The case that was agreed with just now, or null. */
  public CaseRow getAgreed() {
    return agreed;
  }

  /** The case whose opinion was taken back just now, or null. */
  public CaseRow getTakenBack() {
    return takenBack;
  }

  public List<CaseRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/gop-y?nam=" + getYear());
  }

  public int getYear() {
    return staffYear.asked();
  }

  /** A year that was asked for and cannot be shown; else null. */
  public String getOddYear() {
    return staffYear.odd();
  }
}
