package vn.hieuhoc.api.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.attendance.AddAttendee;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.RosterRow;
import vn.hieuhoc.support.Refused;

/**
 * A line of a session's list as programs send and get it.
 *
 * @param id public id of the line; only got
 * @param person public id of the person; left out for somebody who is not in the register yet
 * @param status PRESENT, LATE, LEFT_EARLY, ABSENT or EXCUSED; null while not taken
 * @param minutes minutes of presence; the whole session when left out
 * @param way ROSTER (when left out), PAPER or IMPORT; also got: QR
 * @param fullName name of somebody to be added, or of the person
 * @param birthYear year of birth
 * @param unit public id of the hamlet or commune of somebody to be added; only sent
 * @param items several lines at once, all or none; only sent
 * @param enrolled whether the person had enrolled; only got
 * @param counted whether it left a record; only got
 * @param recordedAt when it was last taken; only got
 * @param reason why, in a few words, or null
 * @param change number of its last change, or null while not taken; only got
 * @param at when it was taken by a device that had no network then; now when left out; only sent
 */
public record AttendanceJson(
    UUID id,
    UUID person,
    AttendanceStatus status,
    Integer minutes,
    AttendanceWay way,
    String fullName,
    Integer birthYear,
    UUID unit,
    List<@Valid @NotNull AttendanceJson> items,
    Boolean enrolled,
    Boolean counted,
    Instant recordedAt,
    @Size(max = 300) String reason,
    Long change,
    Instant at) {

  boolean several() {
    return items != null && !items.isEmpty();
  }

  boolean stranger() {
    return person == null;
  }

  MarkAttendance toMark() {
    if (person == null) {
      throw Refused.of("person", "attendance.person-missing");
    }
    if (status == null) {
      throw Refused.of("status", "attendance.status-missing");
    }
    return new MarkAttendance(person, status, minutes, way, reason, at);
  }

  AddAttendee toAttendee() {
    if (fullName == null && unit == null) {
      throw Refused.of("person", "attendance.person-missing");
    }
    return new AddAttendee(fullName, birthYear, unit, status, way);
  }

  static AttendanceJson of(RosterRow row) {
    return new AttendanceJson(
        row.attendance(),
        row.person(),
        row.status(),
        row.minutes(),
        row.way(),
        row.name(),
        row.birthYear(),
        null,
        null,
        row.enrolled(),
        row.counted(),
        row.recordedAt(),
        row.reason(),
        row.change(),
        null);
  }
}
