package vn.hieuhoc.objection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceStatus;

/**
 * An objection as it is listed.
 *
 * @param session public id of the session
 * @param sessionTitle what the session is called
 * @param startsAt when it began
 * @param courseTitle title of the course
 * @param person public id of the person
 * @param personKey key of the person; never leaves the server
 * @param personName name
 * @param listed what the list said then, or null
 * @param claimed what it should say
 * @param reason why
 * @param outcome null while it waits
 * @param answer the words of the answer, or null
 */
public record ObjectionRow(
    UUID id,
    UUID session,
    String sessionTitle,
    Instant startsAt,
    String courseTitle,
    UUID person,
    Long personKey,
    String personName,
    AttendanceStatus listed,
    AttendanceStatus claimed,
    String reason,
    Instant createdAt,
    ObjectionOutcome outcome,
    String answer,
    Instant answeredAt)
    implements Serializable {

  public boolean isAnswered() {
    return outcome != null;
  }

  public boolean isGranted() {
    return outcome == ObjectionOutcome.GRANTED;
  }
}
