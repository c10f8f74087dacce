package vn.hieuhoc.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's presence.
 *
 * @param person public id of the person
 * @param status whether the person was there
 * @param minutes minutes of presence, null means the whole session, less what the session takes off
 *     who comes late or leaves early
 * @param way how it was taken, null means tapped
 * @param reason why, in a few words, or null
 * @param at when it was taken, where it was kept in a device without network; null means now
 */
public record MarkAttendance(
    @NotNull UUID person,
    @NotNull AttendanceStatus status,
    @Min(0) @Max(1440) Integer minutes,
    AttendanceWay way,
    @Size(max = 300) String reason,
    Instant at) {

  /** Taken now, without a word. */
  public MarkAttendance(UUID person, AttendanceStatus status, Integer minutes, AttendanceWay way) {
    this(person, status, minutes, way, null, null);
  }

  public MarkAttendance {
    way = way == null ? AttendanceWay.ROSTER : way;
  }
}
