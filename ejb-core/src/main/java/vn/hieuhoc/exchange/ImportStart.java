package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.StandIn;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.VietnamTime;

/** Who imports, and what the rows of a run have in common. */
@ApplicationScoped
class ImportStart {

  /** Who may bring files of any kind in, within the units of the role. */
  private static final Role[] KEEPERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};

  /** Who may bring files of some kind in. */
  static final Role[] ANYBODY = {
    Role.PROVINCE_STAFF, Role.COMMUNE_STAFF, Role.CENTRE_MANAGER, Role.PRESENTER
  };

  @Inject private StandIn standIn;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach register;
  @Inject private Clock clock;

  /** Who may see every import and take it back: whoever sent it may be gone. */
  boolean isOverseer() {
    return access.may(organisation.province().key(), Role.PROVINCE_STAFF);
  }

  /** True when the caller may bring in files of the kind. */
  boolean mayBring(ImportKind kind) {
    return Arrays.stream(kind.importers()).anyMatch(caller::holds);
  }

  /** The run goes on as who asked for it, with the roles held now. */
  ImportContext context(ImportJob job, ImportKind kind) {
    Long account = job.state() == ImportState.UNDOING ? job.undoAccountKey() : job.accountKey();
    if (account == null) {
      standIn.signInOperator(operates(kind), List.of(organisation.province().key()));
    } else {
      standIn.signIn(account);
    }
    return new ImportContext(
        VietnamTime.today(clock),
        job.asOf(),
        job.state() == ImportState.DRY_RUN_RUNNING,
        new ImportContext.Reach(
            unit -> access.may(unit, KEEPERS),
            unit -> access.may(unit, Role.CENTRE_MANAGER),
            unit -> register.mayReadAt(unit)));
  }

  /** As whom the operator brings files of the kind in: staff of the province where those may. */
  private static Role operates(ImportKind kind) {
    List<Role> may = List.of(kind.importers());
    return may.contains(Role.PROVINCE_STAFF) ? Role.PROVINCE_STAFF : may.get(0);
  }
}
