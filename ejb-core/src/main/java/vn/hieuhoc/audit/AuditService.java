package vn.hieuhoc.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;

/** Reading the audit. Administrators see what concerns the units of their role. */
@Stateless
public class AuditService {

  @Inject private AuditRepository entries;
  @Inject private Access access;

  /**
   * Acts, newest first.
   *
   * @param after public id of the last one read, or null to begin with the newest
   * @param most how many
   */
  public List<AuditRow> list(AuditSearch search, UUID after, int most) {
    access.requireAnywhere(Role.ADMIN);
    return entries.before(search, access.reach(Role.ADMIN), after, most);
  }

  /** Every sort of act there is, for choosing one. */
  public List<String> actions() {
    access.requireAnywhere(Role.ADMIN);
    return entries.actions();
  }
}
