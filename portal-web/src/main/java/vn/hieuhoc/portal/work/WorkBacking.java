package vn.hieuhoc.portal.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.account.OperationsService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.work.WorkRow;
import vn.hieuhoc.work.WorkStatus;

/** Work that waits, runs or is parked. */
@Named
@RequestScoped
public class WorkBacking {

  private static final int ROWS = 25;
  private static final String ADDRESS = "/quan-ly/viec-nen";

  @Inject private OperationsService operationsService;
  @Inject private Way way;

  private WorkStatus status;
  private Page<WorkRow> page;

  @PostConstruct
  void load() {
    status =
        switch (way.query().text("loai")) {
          case "cho" -> WorkStatus.WAITING;
          case "dang-lam" -> WorkStatus.RUNNING;
          default -> WorkStatus.PARKED;
        };
    page =
        operationsService.work(
            status, PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Sets the parked work whose button was pressed going again. */
  public void retry() {
    operationsService.retryWork(way.query().whole("viec", 0, 0));
    way.done("work_work.message.retried").goBack();
  }

  public List<WorkRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, ADDRESS + "?loai=" + way.query().text("loai"));
  }

  public boolean isParked() {
    return status == WorkStatus.PARKED;
  }

  public boolean isWaiting() {
    return status == WorkStatus.WAITING;
  }

  public boolean isRunning() {
    return status == WorkStatus.RUNNING;
  }

  public long getParkedCount() {
    return operationsService.countWork(WorkStatus.PARKED);
  }

  public long getWaitingCount() {
    return operationsService.countWork(WorkStatus.WAITING);
  }

  public long getRunningCount() {
    return operationsService.countWork(WorkStatus.RUNNING);
  }
}
