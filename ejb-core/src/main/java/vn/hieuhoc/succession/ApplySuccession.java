package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.work.SideBySide;
import vn.hieuhoc.work.WorkHandler;

/**
 * Lets the people of an act follow, unit by unit, or brings them back. Each unit is a transaction
 * over people of its own, so that two go at a time; what has moved is not found again, so that it
 * may begin anew as often as it must.
 */
@ApplicationScoped
class ApplySuccession implements WorkHandler {

  static final String KIND = "apply-succession";

  @Inject private SuccessionSteps steps;
  @Inject private DueSuccessions due;
  @Inject private SideBySide sideBySide;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void handle(String subject) {
    UUID act = UUID.fromString(subject);
    if (steps.state(act) == ActState.PLANNED && !begun(act)) {
      return;
    }
    if (steps.state(act) == ActState.APPLYING) {
      sideBySide.each(steps.moves(act), pair -> steps.move(act, pair));
      AnotherTry.of(
          () -> {
            steps.finish(act);
            return null;
          });
    } else if (steps.state(act) == ActState.UNDOING) {
      sideBySide.each(steps.moves(act), pair -> steps.moveBack(act, pair));
      if (steps.gaveUpUndo(act)) {
        handle(subject);
      } else {
        AnotherTry.of(
            () -> {
              steps.finishUndo(act);
              return null;
            });
      }
    }
  }

  /** A planned act is applied on its day, or says why it cannot be. */
  private boolean begun(UUID act) {
    try {
      return due.begin(act);
    } catch (BusinessException refused) {
      steps.fail(act, refused);
      return false;
    }
  }
}
