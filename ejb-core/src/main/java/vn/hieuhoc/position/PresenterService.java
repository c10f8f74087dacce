package vn.hieuhoc.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Who may present, for those who plan sessions. */
@Stateless
public class PresenterService {

  private static final List<PositionKind> KINDS =
      List.of(PositionKind.PRESENTER, PositionKind.CENTRE_DIRECTOR, PositionKind.CENTRE_DEPUTY);

  @Inject private PositionRepository positions;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /** The learning centres the caller manages today, by code. */
  public List<UnitRow> centres() {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return access.reach(Role.CENTRE_MANAGER).stream()
        .flatMap(
            root -> organisation.subtree(root, UnitTree.CENTRE, VietnamTime.today(clock)).stream())
        .distinct()
        .toList();
  }

  /**
   * The presenters and leaders of a learning centre today.
   *
   * @param centre public id of the centre
   */
  public List<PositionRow> at(UUID centre) {
    Long key = organisation.key(centre);
    access.require(key, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF);
    return positions.under(List.of(key), KINDS, VietnamTime.today(clock));
  }

  /**
   * The presenters and leaders of the centres the caller manages today.
   *
   * @param most how many centres at the most
   */
  public List<PositionRow> ofOwnCentres(int most) {
    List<Long> keys = centres().stream().limit(most).map(UnitRow::key).toList();
    return keys.isEmpty() ? List.of() : positions.under(keys, KINDS, VietnamTime.today(clock));
  }

  /**
   * True when the person presents for a learning centre today, or leads one: known to all of them.
   */
  @SystemUse
  public boolean presents(Long personKey) {
    LocalDate today = VietnamTime.today(clock);
    return positions.ofPerson(personKey).stream()
        .filter(held -> KINDS.contains(held.kind()))
        .anyMatch(held -> held.validTo() == null || held.validTo().isAfter(today));
  }
}
