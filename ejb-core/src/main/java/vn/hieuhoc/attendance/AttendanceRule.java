package vn.hieuhoc.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The minutes that hold at one session, and which codes of its screen are worth something. */
@Entity
@Table(name = "attendance_rule")
public class AttendanceRule {

  @Id
  @Column(name = "session_id", updatable = false)
  private Long sessionId;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "opens_before_minutes")
  private int opensBeforeMinutes;

  @Column(name = "late_after_minutes")
  private int lateAfterMinutes;

  @Column(name = "early_minutes")
  private int earlyMinutes;

  @Column(name = "closes_after_minutes")
  private int closesAfterMinutes;

  @Column(name = "code_version")
  private int codeVersion;

  /** For JPA. */
  protected AttendanceRule() {}

  AttendanceRule(Long sessionId) {
    this.sessionId = sessionId;
    say(AttendanceTimes.USUAL);
  }

  void say(AttendanceTimes times) {
    opensBeforeMinutes = times.opensBefore();
    lateAfterMinutes = times.lateAfter();
    earlyMinutes = times.early();
    closesAfterMinutes = times.closesAfter();
  }

  /** Codes shown until now are worth nothing any more. */
  void renewCodes() {
    codeVersion++;
  }

  AttendanceTimes times() {
    return new AttendanceTimes(
        opensBeforeMinutes, lateAfterMinutes, earlyMinutes, closesAfterMinutes);
  }

  int codeVersion() {
    return codeVersion;
  }
}
