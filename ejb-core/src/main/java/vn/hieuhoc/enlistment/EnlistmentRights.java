package vn.hieuhoc.enlistment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.support.Refused;

/** Who puts whom on which class: as for one person alone. */
@ApplicationScoped
class EnlistmentRights {

  private static final Role[] HELPERS = {Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};
  private static final Role[] STAFF = {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};
  private static final Role[] ALL = {
    Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF, Role.CENTRE_MANAGER
  };

  @Inject private Access access;

  /** Demands that the caller puts people on some class. */
  void requireAnywhere() {
    access.requireAnywhere(ALL);
  }

  /** Keys of the units at which the caller does. */
  List<Long> reach() {
    return new ArrayList<>(access.reach(ALL));
  }

  /** True when the caller runs the class. */
  boolean runs(OfferingRow offering) {
    return access.may(offering.unitKey(), Role.CENTRE_MANAGER);
  }

  /** True when the caller may put people on the class. */
  boolean mayFill(OfferingRow offering) {
    return runs(offering)
        || offering.enrolmentMode() == EnrolmentMode.OPEN
        || (offering.enrolmentMode() == EnrolmentMode.BY_STAFF
            && access.may(offering.unitKey(), STAFF));
  }

  /**
   * Demands it.
   *
   * @throws Refused {@code enrolment.many-by-centre}
   */
  void requireMayFill(OfferingRow offering, String title) {
    requireAnywhere();
    if (!mayFill(offering)) {
      access.noteRefusal(offering.unitKey(), "enrolment.many-by-centre");
      throw Refused.of("lop", "enrolment.many-by-centre", title);
    }
  }

  /** Under which role the caller enrols there who lives at a unit; null when not at all. */
  HeldRole roleFor(OfferingRow offering, Long home) {
    if (runs(offering)) {
      return access.require(offering.unitKey(), Role.CENTRE_MANAGER);
    }
    return home != null && access.may(home, HELPERS) ? access.require(home, HELPERS) : null;
  }

  /** Key of the account that acts. */
  Long account() {
    return access.accountId();
  }
}
