package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/** The history of the map, which is public. */
@Stateless
public class SuccessionList {

  @Inject private UnitMap map;
  @Inject private OrganisationService organisation;

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
    List<UnitPair> pairs = map.pairs(act.id());
    Map<Long, UnitRow> before = new HashMap<>();
    Map<Long, UnitRow> after = new HashMap<>();
    List<SuccessionRow.Pair> shown = new ArrayList<>();
    for (UnitPair pair : pairs) {
      UnitRow from =
          before.computeIfAbsent(
              pair.predecessor(),
              key ->
                  organisation
                      .unitAt(key, act.effectiveDate().minusDays(1))
                      .orElseGet(() -> organisation.unit(key)));
      UnitRow to =
          after.computeIfAbsent(
              pair.successor(),
              key ->
                  organisation
                      .unitAt(key, act.effectiveDate())
                      .orElseGet(() -> organisation.unit(key)));
      shown.add(new SuccessionRow.Pair(from.id(), from.name(), to.id(), to.name(), pair.share()));
    }
    return row(act, shown);
  }

  private static SuccessionRow row(SuccessionAct act, List<SuccessionRow.Pair> pairs) {
    return new SuccessionRow(
        act.publicId(),
        act.kind(),
        act.legalBasis(),
        act.effectiveDate(),
        act.state(),
        act.appliedAt(),
        act.undoneAt(),
        act.fault(),
        Counted.fromJson(act.moved()),
        pairs);
  }
}
