package vn.hieuhoc.deskwork;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;

/** Tells who keeps courses what waits there. */
@Stateless
public class DeskWorkService {

  @Inject private DeskWorkRepository work;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * What waits in the caller's reach: a line for each class, lesson, quiz or course where something
   * waits, in the order of the kinds, and of each kind the one that waits longest first. Seats are
   * given and answers of a quiz are marked by managers alone.
   */
  public List<DeskWork> mine() {
    access.requireAnywhere(Role.CENTRE_MANAGER, Role.PRESENTER);
    return work.waiting(
        access.reach(Role.CENTRE_MANAGER),
        access.reach(Role.CENTRE_MANAGER, Role.PRESENTER),
        clock.instant());
  }
}
