package vn.hieuhoc.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Reading the audit. Administrators see what concerns the units of their role. */
@Stateless
public class AuditService {

  @Inject private AuditRepository entries;
  @Inject private Access access;

  /** Acts, newest first. */
  public Page<AuditRow> search(AuditSearch search, PageRequest page) {
    access.requireAnywhere(Role.ADMIN);
    return entries.search(search, access.reach(Role.ADMIN), page);
  }

  /**
   * Acts, newest first, for programs that read all.
   *
   * @param after public id of the last one read, or null to begin with the newest
   * @param most how many
   */
  public List<AuditRow> list(AuditSearch search, UUID after, int most) {
    access.requireAnywhere(Role.ADMIN);
    return entries.before(search, access.reach(Role.ADMIN), after, most);
  }
}
