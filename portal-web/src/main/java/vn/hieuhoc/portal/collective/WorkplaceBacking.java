package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.position.EmploymentService;
import vn.hieuhoc.position.StaffRow;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** A workplace with its staff on a day. */
@Named
@RequestScoped
public class WorkplaceBacking {

  private static final int ROWS = 50;

  @Inject private EmploymentService employments;
  @Inject private Query query;

  private UnitRow workplace;
  private LocalDate day;
  private Page<StaffRow> page;

  @PostConstruct
  void load() {
    workplace = employments.find(query.id("id"));
    day = query.dayOrNull("ngay");
    page =
        employments.staff(
            workplace.id(), day, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public UnitRow getWorkplace() {
    return workplace;
  }

  /** The day as it stands in the field. */
  public String getDay() {
    return day == null ? "" : day.toString();
  }

  public List<StaffRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/co-quan/" + workplace.id() + "?ngay=" + getDay());
  }
}
