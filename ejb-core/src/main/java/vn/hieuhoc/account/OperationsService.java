package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.work.WorkRow;
import vn.hieuhoc.work.WorkService;
import vn.hieuhoc.work.WorkStatus;

/** What administrators see and do of the machine's own work. */
@Stateless
public class OperationsService {

  @Inject private WorkService works;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

  /** Work of one status, oldest first. */
  public Page<WorkRow> work(WorkStatus status, PageRequest page) {
    access.requireAnywhere(Role.ADMIN);
    return works.rows(status, page);
  }

  /** How much work has this status. */
  public long countWork(WorkStatus status) {
    access.requireAnywhere(Role.ADMIN);
    return works.count(status);
  }

  /**
   * Sets parked work going again.
   *
   * @throws NotFound when it is not parked any more
   */
  public void retryWork(long id) {
    access.requireAnywhere(Role.ADMIN);
    if (!works.retry(id)) {
      throw new NotFound("work", id);
    }
    auditLog.write(Act.on("work.retry", "work", id));
  }
}
