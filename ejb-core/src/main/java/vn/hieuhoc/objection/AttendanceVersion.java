package vn.hieuhoc.objection;

import java.io.Serializable;
import java.time.Instant;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;

/**
 * What a line of a list said from one change to the next.
 *
 * @param minutes minutes of presence, or null
 * @param reason why, or null
 * @param at since when it said so
 * @param by what who wrote it is called, or null when the system did
 */
public record AttendanceVersion(
    AttendanceStatus status,
    Integer minutes,
    AttendanceWay way,
    String reason,
    Instant at,
    String by)
    implements Serializable {}
