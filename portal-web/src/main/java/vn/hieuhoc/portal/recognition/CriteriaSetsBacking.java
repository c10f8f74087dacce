package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.criteriaset.CriteriaSetRow;
import vn.hieuhoc.criteriaset.CriteriaSetService;

/** The criteria sets, published ones and, for those who make them, drafts. */
@Named
@RequestScoped
public class CriteriaSetsBacking {

  @Inject private CriteriaSetService criteriaSetService;

  private List<CriteriaSetRow> rows;

  @PostConstruct
  void load() {
    rows = criteriaSetService.rows();
  }

  /** Whether the caller makes criteria sets. */
  public boolean isMaking() {
    return criteriaSetService.mayMake();
  }

  public List<CriteriaSetRow> getRows() {
    return rows;
  }
}
