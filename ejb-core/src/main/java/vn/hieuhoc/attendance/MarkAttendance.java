package vn.hieuhoc.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody's presence.
 *
 * @param person public id of the person
 * @param status whether the person was there
 * @param minutes minutes of presence, null means the whole session (a quarter of an hour less when
 *     late)
 * @param way how it was taken, null means tapped
 */
public record MarkAttendance(
    @NotNull UUID person,
    @NotNull AttendanceStatus status,
    @Min(0) @Max(1440) Integer minutes,
    AttendanceWay way) {

  public MarkAttendance {
    way = way == null ? AttendanceWay.ROSTER : way;
  }
}
