package vn.hieuhoc.attendance;

import java.util.List;
import vn.hieuhoc.offering.SessionRow;

/**
 * The list of a session.
 *
 * @param session the session
 * @param people those who enrolled or came, by name
 * @param early whether the day of the session is still to come
 * @param times the minutes that hold
 * @param codeVersion which codes of its screen are worth something
 */
public record Roster(
    SessionRow session,
    List<RosterRow> people,
    boolean early,
    AttendanceTimes times,
    int codeVersion) {

  /** True when the list can be taken. */
  public boolean open() {
    return !early && !session.cancelled();
  }

  /** How many were there. */
  public long there() {
    return people.stream().filter(p -> p.status() != null && p.status().there()).count();
  }
}
