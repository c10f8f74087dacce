package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.office.OfficeHolder;
import vn.hieuhoc.office.OfficeHolders;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/** Acts as they are read: the history of the map, which is public, and whom an act would touch. */
@Stateless
public class SuccessionList {

  private static final int MOST_ENDING = 50;

  @Inject private UnitMap map;
  @Inject private SuccessionReach reach;
  @Inject private SuccessionCheck check;
  @Inject private OfficeHolders officeHolders;

  /** Acts, the latest first. */
  @OpenToAll
  public List<SuccessionRow> acts(int first, int most) {
    return map.acts(first, most).stream().map(act -> row(act, List.of())).toList();
  }

  /**
   * An act with its pairs.
   *
   * @throws NotFound when there is none with the id
   */
  @OpenToAll
  public SuccessionRow find(UUID actId) {
    SuccessionAct act = map.act(actId).orElseThrow(() -> new NotFound("succession", actId));
    List<SuccessionRow.Pair> shown =
        map.namedPairs(act.id()).stream()
            .map(
                pair ->
                    new SuccessionRow.Pair(
                        pair.uuid(0), pair.text(1), pair.uuid(2), pair.text(3), pair.decimal(4)))
            .toList();
    return row(act, shown);
  }

  /**
   * Who would lose a role or a post by an act, at most fifty of them: roles at units that are
   * split, and posts in the associations of all that end, but of those that go along.
   *
   * @throws vn.hieuhoc.support.Refused with the code of what is wrong with the act first
   */
  public List<OfficeHolder> ending(@Valid @NotNull SuccessionRequest request) {
    reach.require(request);
    SuccessionPlan plan = check.plan(request);
    List<Long> split = new ArrayList<>();
    List<Long> splitAssociations = new ArrayList<>();
    List<Long> associations = new ArrayList<>();
    for (UnitRow unit : plan.parts().keySet()) {
      List<Long> its = new ArrayList<>(map.dependants(unit.key(), UnitKind.ASSOCIATION));
      its.remove(unit.key());
      if (plan.isSplit(unit)) {
        split.add(unit.key());
        splitAssociations.addAll(its);
      } else {
        associations.addAll(its);
      }
    }
    split.addAll(splitAssociations);
    List<OfficeHolder> ending =
        new ArrayList<>(officeHolders.roles(split, plan.date(), MOST_ENDING));
    ending.addAll(
        officeHolders.posts(splitAssociations, true, plan.date(), MOST_ENDING - ending.size()));
    ending.addAll(
        officeHolders.posts(associations, false, plan.date(), MOST_ENDING - ending.size()));
    return ending;
  }

  static SuccessionRow row(SuccessionAct act, List<SuccessionRow.Pair> pairs) {
    return new SuccessionRow(
        act.publicId(),
        act.kind(),
        act.legalBasis(),
        act.effectiveDate(),
        act.state(),
        act.appliedAt(),
        act.undoneAt(),
        Fault.read(act.fault()),
        Counted.fromJson(act.moved()),
        pairs);
  }
}
