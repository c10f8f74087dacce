package vn.hieuhoc.objection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceStatus;

/**
 * What the list of one session says of its reader.
 *
 * @param session public id of the session
 * @param title what the session is called
 * @param courseTitle title of the course
 * @param startsAt when it began
 * @param endsAt when it ended
 * @param place where it was
 * @param status whether the reader was there, or null while the list says nothing
 * @param minutes minutes of presence, or null
 * @param counted whether it left a record
 * @param versions all that the list ever said of the reader, the oldest first
 * @param objections what the reader objected, the latest first
 * @param until the last day on which the reader may object, or null when that is not possible
 */
public record OwnAttendanceRow(
    UUID session,
    String title,
    String courseTitle,
    Instant startsAt,
    Instant endsAt,
    String place,
    AttendanceStatus status,
    Integer minutes,
    boolean counted,
    List<AttendanceVersion> versions,
    List<ObjectionRow> objections,
    LocalDate until)
    implements Serializable {}
