package vn.hieuhoc.portal.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.position.EmploymentService;

/** The offices, schools and enterprises in one's reach. */
@Named
@RequestScoped
public class WorkplacesBacking {

  @Inject private EmploymentService employments;

  private List<UnitRow> rows;

  /** By name. */
  public List<UnitRow> getRows() {
    if (rows == null) {
      rows = employments.workplaces();
    }
    return rows;
  }
}
