package vn.hieuhoc.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a line that a file told.
 *
 * @param attendance public id of the line
 * @param before what the line said before, or null when there was none
 * @param now what it says
 */
public record ListedLine(UUID attendance, Said before, Said now) {

  /**
   * What a line says.
   *
   * @param status whether the person was there
   * @param minutes minutes of presence, or null
   * @param way how it was taken
   * @param reason why it says so, or null
   * @param at when it was taken
   */
  public record Said(
      AttendanceStatus status, Integer minutes, AttendanceWay way, String reason, Instant at) {

    /** True when the mark tells nothing else; one without minutes does not speak of them. */
    boolean tells(MarkAttendance mark) {
      return status == mark.status()
          && (mark.minutes() == null || !status.there() || mark.minutes().equals(minutes));
    }
  }

  /** True when there was no such line before. */
  public boolean isNew() {
    return before == null;
  }

  /** True when the line stayed as it was. */
  public boolean stayed() {
    return now.equals(before);
  }

  /** True when the line stayed although the file tells something else: somebody knew better. */
  public boolean isKept(MarkAttendance mark) {
    return stayed() && !now.tells(mark);
  }
}
