package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/** The history of the map, which is public. */
@Stateless
public class SuccessionList {

  @Inject private UnitMap map;

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
