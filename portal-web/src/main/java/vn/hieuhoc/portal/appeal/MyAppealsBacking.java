package vn.hieuhoc.portal.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.appeal.AppealRow;
import vn.hieuhoc.appeal.AppealService;

/** The caller's own appeals with their answers. */
@Named
@RequestScoped
public class MyAppealsBacking {

  @Inject private AppealService appealService;

  private List<AppealRow> rows;

  @PostConstruct
  void load() {
    rows = appealService.own();
  }

  public List<AppealRow> getRows() {
    return rows;
  }
}
