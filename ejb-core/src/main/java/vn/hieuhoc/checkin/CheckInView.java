package vn.hieuhoc.checkin;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.SessionRow;

/**
 * What a code that was seen in time is for.
 *
 * @param session the session
 * @param ticket proves on this device that the code was seen in time
 * @param people who may be brought in: the caller first, then the household; empty for strangers
 */
public record CheckInView(SessionRow session, String ticket, List<Who> people) {

  /**
   * Somebody who may be brought in.
   *
   * @param id public id
   * @param name name
   * @param self whether it is the caller
   * @param in whether the person came in already
   */
  public record Who(UUID id, String name, boolean self, boolean in) implements Serializable {}

  /** Without the ticket, which is worth a place on the list. */
  @Override
  public String toString() {
    return "CheckInView[" + session.id() + "]";
  }
}
