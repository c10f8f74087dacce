package vn.hieuhoc.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One person on the list of a session.
 *
 * @param personKey key of the person; never leaves the server
 * @param person public id of the person
 * @param name name
 * @param birthYear year of birth, or null
 * @param home name of the place where the person lives, or null
 * @param enrolled whether the person had enrolled
 * @param attendance public id of the entry, or null while not taken
 * @param status whether the person was there, or null while not taken
 * @param minutes minutes of presence, or null
 * @param counted whether it left a record
 * @param recordedAt when it was last taken, or null
 * @param way how it was taken, or null
 * @param reason why it says so, or null
 * @param change number of its last change; later changes of the list have higher ones; or null
 */
public record RosterRow(
    Long personKey,
    UUID person,
    String name,
    Integer birthYear,
    String home,
    boolean enrolled,
    UUID attendance,
    AttendanceStatus status,
    Integer minutes,
    boolean counted,
    Instant recordedAt,
    AttendanceWay way,
    String reason,
    Long change)
    implements Serializable {

  /** True when it is not yet said whether the person was there. */
  public boolean open() {
    return status == null;
  }
}
