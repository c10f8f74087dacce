package vn.hieuhoc.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;

/** Finds the unit that is meant when a role is given at a place named in a few words. */
@Stateless
public class RoleUnitService {

  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * Today's unit that a code or a name means. Where a name fits several, such as a commune, its
   * association and its centre, the one at which the role is usually held is meant.
   *
   * @throws vn.hieuhoc.support.Refused when none fits, or still several do
   */
  public UnitRow unitFor(Role role, String typed) {
    access.requireAnywhere(Role.ADMIN);
    List<UnitRow> usual =
        organisation.findNow(typed == null ? "" : typed).stream()
            .filter(unit -> isUsual(role, unit))
            .toList();
    return usual.size() == 1 ? usual.get(0) : organisation.findOne(typed);
  }

  private static boolean isUsual(Role role, UnitRow unit) {
    boolean administrative = unit.tree() == UnitTree.ADMINISTRATIVE;
    return switch (role) {
      case CITIZEN, HAMLET_HEAD -> administrative && unit.level() == UnitLevel.HAMLET;
      case COMMUNE_STAFF -> administrative && unit.level() == UnitLevel.COMMUNE;
      case PROVINCE_STAFF, ADMIN -> administrative && unit.level() == UnitLevel.PROVINCE;
      case PRESENTER, CENTRE_MANAGER -> unit.kind() == UnitKind.LEARNING_CENTRE;
    };
  }
}
