package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;

/**
 * Choosing where one lives in two steps that need no script: the commune stands in the address
 * ({@code ?xa=}), the hamlet is chosen in the form.
 */
@RequestScoped
public class HomePlaces {

  /** The parameter that carries the commune. */
  public static final String COMMUNE = "xa";

  @Inject private OrganisationService organisation;
  @Inject private Query query;
  @Inject private HttpServletRequest request;

  private boolean looked;
  private UnitRow commune;

  /** The chosen commune, or null while none is chosen. */
  public UnitRow commune() {
    if (!looked) {
      looked = true;
      UUID wanted = query.idOrNull(COMMUNE);
      String place = Preferences.of(request).place();
      if (query.text(COMMUNE).isEmpty() && place != null && place.length() == 36) {
        wanted = UUID.fromString(place);
      }
      UUID id = wanted;
      commune =
          organisation.communes().stream().filter(u -> u.id().equals(id)).findFirst().orElse(null);
    }
    return commune;
  }

  /** The commune in which a unit lies becomes the chosen one, unless the address says another. */
  public void startFrom(Long unitKey) {
    if (query.idOrNull(COMMUNE) == null && unitKey != null) {
      looked = true;
      commune =
          organisation.path(unitKey, organisation.unit(unitKey).validFrom()).stream()
              .filter(u -> u.level() == UnitLevel.COMMUNE && u.tree() == UnitTree.ADMINISTRATIVE)
              .findFirst()
              .orElse(null);
    }
  }

  /** All communes by name. */
  public List<Choice> communes() {
    return organisation.communes().stream().map(HomePlaces::choice).toList();
  }

  /** The hamlets of the chosen commune by name; empty while the commune keeps no list. */
  public List<Choice> hamlets() {
    return commune() == null
        ? List.of()
        : organisation.hamlets(commune().key()).stream().map(HomePlaces::choice).toList();
  }

  private static Choice choice(UnitRow unit) {
    return new Choice(unit.id(), unit.name());
  }
}
