package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.work.WorkQueue;

/** Acts that change the map: tried dry, applied, undone. */
@Stateless
public class SuccessionService {

  @Inject private SuccessionReach reach;
  @Inject private SuccessionCheck check;
  @Inject private SuccessionSteps steps;
  @Inject private UnitMap map;
  @Inject private WorkQueue workQueue;
  @Inject private AuditLog auditLog;

  /**
   * What an act would concern. Asks the very questions of {@link #apply}, and writes nothing.
   *
   * @throws vn.hieuhoc.support.Refused with the code of what is wrong first
   */
  public SuccessionCounts tryDry(@Valid @NotNull SuccessionRequest request) {
    reach.require(request);
    check.requireUnplanned(request);
    return steps.count(check.plan(request), request);
  }

  /**
   * Applies an act: the map changes at once, the people follow. An act whose day has not come waits
   * for it.
   *
   * @return public id of the act
   * @throws vn.hieuhoc.support.Refused with the code of what is wrong first
   */
  public UUID apply(@Valid @NotNull SuccessionRequest request) {
    HeldRole as = reach.require(request);
    map.lock(SuccessionCheck.named(request));
    check.requireUnplanned(request);
    check.plan(request);
    SuccessionAct act =
        map.keep(
            request.kind(),
            request.basis(),
            request.date(),
            RequestText.of(request),
            reach.account());
    String subject = act.publicId().toString();
    Duration until = steps.until(request.date());
    if (until.isNegative() || until.isZero()) {
      steps.begin(act.publicId(), request);
      workQueue.add(ApplySuccession.KIND, subject);
    } else {
      workQueue.addLater(ApplySuccession.KIND, subject, until);
    }
    auditLog.write(
        Act.on("succession.apply", "succession", act.publicId())
            .at(as.unitId())
            .as(as)
            .saying(request.basis()));
    return act.publicId();
  }

  /**
   * Takes an act back; a planned one is only given up.
   *
   * @throws vn.hieuhoc.support.Refused {@code succession.not-applied}, {@code succession.later-act}
   *     or {@code succession.built-upon}
   */
  public void undo(UUID actId) {
    reach.requireAnywhere();
    SuccessionAct act = map.act(actId).orElseThrow(() -> new NotFound("succession", actId));
    HeldRole as =
        act.state() == ActState.PLANNED
            ? reach.require(RequestText.read(act.request()))
            : reach.requireUndo(act);
    steps.beginUndo(actId);
    workQueue.add(ApplySuccession.KIND, actId.toString());
    auditLog.write(
        Act.on("succession.undo", "succession", actId)
            .at(as == null ? null : as.unitId())
            .as(as)
            .saying(act.legalBasis()));
  }

  /**
   * Applies an act that could not be applied on its day, once what was against it is put right.
   *
   * @throws vn.hieuhoc.support.Refused {@code succession.not-applied} when it is not such an act,
   *     or with the code of what is still wrong first
   */
  public void applyAgain(UUID actId) {
    reach.requireAnywhere();
    SuccessionAct act = map.act(actId).orElseThrow(() -> new NotFound("succession", actId));
    Duration until = steps.until(act.effectiveDate());
    if (act.state() != ActState.PLANNED || !(until.isNegative() || until.isZero())) {
      throw new Refused("succession.not-applied", act.legalBasis());
    }
    SuccessionRequest request = RequestText.read(act.request());
    HeldRole as = reach.require(request);
    steps.begin(actId, request);
    workQueue.add(ApplySuccession.KIND, actId.toString());
    auditLog.write(
        Act.on("succession.apply", "succession", actId)
            .at(as.unitId())
            .as(as)
            .saying(act.legalBasis()));
  }

  /** Acts the caller has planned and which could not be applied on their day. */
  public List<SuccessionRow> ownFailed() {
    if (!reach.mayAnywhere()) {
      return List.of();
    }
    Long account = reach.account();
    return map.planned().stream()
        .filter(act -> act.fault() != null && account.equals(act.requestedByAccountId()))
        .map(act -> SuccessionList.row(act, List.of()))
        .toList();
  }

  /** Demands that the caller draws the map within a unit: before a form for it is shown. */
  public void requireDraw(UUID unit) {
    reach.require(unit);
  }

  /** Whether the caller draws the map anywhere, for showing only what can be done. */
  public boolean mayDraw() {
    return reach.mayAnywhere();
  }
}
