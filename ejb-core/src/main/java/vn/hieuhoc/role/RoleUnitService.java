package vn.hieuhoc.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.gazetteer.UnitSearchService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.VietnameseText;

/** Finds the unit that is meant when a role is given at a place named in a few words. */
@Stateless
public class RoleUnitService {

  @Inject private UnitSearchService search;
  @Inject private Access access;

  /**
   * Today's unit that a code or a name means. Where a name fits several, such as a commune, its
   * association and its centre, the one at which the role is usually held is meant.
   *
   * @throws vn.hieuhoc.support.Refused when none fits, or still several do
   */
  public UnitRow unitFor(Role role, String typed) {
    access.requireSignedIn();
    List<UnitRow> suggested = bySuggestion(typed);
    if (!suggested.isEmpty()) {
      return suggested.get(0);
    }
    List<UnitRow> usual =
        search.findNow(typed == null ? "" : typed).stream()
            .filter(unit -> isUsual(role, unit))
            .toList();
    return usual.size() == 1 ? usual.get(0) : search.findOne(typed);
  }

  /**
   * Today's unit that a code or a name means, whichever role is meant for it.
   *
   * @throws vn.hieuhoc.support.Refused when none fits, or several do
   */
  public UnitRow unitNamed(String typed) {
    access.requireSignedIn();
    return bySuggestion(typed).stream().findFirst().orElseGet(() -> search.findOne(typed));
  }

  /** What the page suggests while somebody types: the name with the code behind it in brackets. */
  private List<UnitRow> bySuggestion(String typed) {
    String words = typed == null ? "" : typed.strip();
    int open = words.lastIndexOf('(');
    if (open <= 0 || !words.endsWith(")")) {
      return List.of();
    }
    String code = words.substring(open + 1, words.length() - 1).strip();
    String name = VietnameseText.fold(words.substring(0, open));
    return search.findNow(words.substring(0, open).strip()).stream()
        .filter(unit -> unit.code().equals(code) && VietnameseText.fold(unit.name()).equals(name))
        .toList();
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
