package vn.hieuhoc.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SystemUse;

/**
 * What administrators see of the work. It lies below the accounts and cannot ask who calls: {@code
 * vn.hieuhoc.account.OperationsService} does, and is the only caller.
 */
@Stateless
@SystemUse
public class WorkService {

  @Inject private WorkRepository works;
  @Inject private Clock clock;

  /** Rows of one status, oldest first. */
  public Page<WorkRow> rows(WorkStatus status, PageRequest page) {
    return works.rowsByStatus(status, page);
  }

  /** How much work has this status. */
  public long count(WorkStatus status) {
    return works.countByStatus(status);
  }

  /**
   * Sets parked work going again.
   *
   * @return false when it is not parked (any more)
   */
  public boolean retry(long id) {
    return works.unpark(id, clock.instant());
  }
}
