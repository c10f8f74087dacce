package vn.hieuhoc.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.hieuhoc.offering.SessionRow;

/**
 * The minutes that hold at a session.
 *
 * @param opensBefore minutes before the beginning from which a code lets people in
 * @param lateAfter minutes after the beginning from which somebody is late
 * @param early minutes taken off who leaves early
 * @param closesAfter minutes after the end until which a code lets people in
 */
public record AttendanceTimes(
    @Min(0) @Max(720) int opensBefore,
    @Min(0) @Max(720) int lateAfter,
    @Min(0) @Max(720) int early,
    @Min(0) @Max(720) int closesAfter)
    implements Serializable {

  /** What holds where nothing else was said. */
  public static final AttendanceTimes USUAL = new AttendanceTimes(30, 15, 15, 30);

  /** The first moment at which a code lets people in. */
  public Instant opensAt(SessionRow session) {
    return session.startsAt().minus(Duration.ofMinutes(opensBefore));
  }

  /** The moment from which no code lets anybody in. */
  public Instant closesAt(SessionRow session) {
    return session.endsAt().plus(Duration.ofMinutes(closesAfter));
  }

  /** Whether who comes at a moment is in time. */
  AttendanceStatus statusAt(SessionRow session, Instant at) {
    Instant late = session.startsAt().plus(Duration.ofMinutes(lateAfter));
    return at.isAfter(late) ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
  }

  /** How long who comes at a moment will have been there: the whole session when in time. */
  int minutesFrom(SessionRow session, Instant at, AttendanceStatus status) {
    if (status != AttendanceStatus.LATE) {
      return session.minutes();
    }
    return (int) Math.max(0, Duration.between(at, session.endsAt()).toMinutes());
  }

  /** How long somebody was there of whom nobody knows it to the minute. */
  int minutes(SessionRow session, AttendanceStatus status) {
    int off =
        switch (status) {
          case LATE -> lateAfter;
          case LEFT_EARLY -> early;
          default -> 0;
        };
    return Math.max(0, session.minutes() - off);
  }
}
