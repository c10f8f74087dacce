package vn.hieuhoc.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody who came and is not on the list.
 *
 * @param fullName name
 * @param birthYear year of birth, or null when not known
 * @param unit public id of the hamlet or commune where the person lives
 * @param status whether the person was there, null means present
 * @param way how it was taken, null means tapped
 */
public record AddAttendee(
    @NotBlank @Size(max = 150) String fullName,
    @Min(1890) @Max(2100) Integer birthYear,
    @NotNull UUID unit,
    AttendanceStatus status,
    AttendanceWay way) {

  /** Somebody tapped onto the list. */
  public AddAttendee(String fullName, Integer birthYear, UUID unit, AttendanceStatus status) {
    this(fullName, birthYear, unit, status, null);
  }

  public AddAttendee {
    status = status == null ? AttendanceStatus.PRESENT : status;
    way = way == null ? AttendanceWay.ROSTER : way;
  }

  /** Without the name, since commands end up in logs. */
  @Override
  public String toString() {
    return "AddAttendee[" + unit + ", " + status + "]";
  }
}
