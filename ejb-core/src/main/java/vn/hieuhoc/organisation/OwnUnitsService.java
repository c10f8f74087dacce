package vn.hieuhoc.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.VietnameseText;

/** Where the caller works. */
@Stateless
public class OwnUnitsService {

  private static final Role[] STAFF = {
    Role.HAMLET_HEAD,
    Role.PRESENTER,
    Role.CENTRE_MANAGER,
    Role.COMMUNE_STAFF,
    Role.PROVINCE_STAFF,
    Role.ADMIN
  };

  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /** The units of today at which the caller holds a role of staff, by short name. */
  public List<UnitRow> mine() {
    access.requireSignedIn();
    return organisation.unitsOf(access.reach(STAFF)).values().stream()
        .sorted(Comparator.comparing(UnitRow::shortName, VietnameseText.ORDER))
        .toList();
  }
}
