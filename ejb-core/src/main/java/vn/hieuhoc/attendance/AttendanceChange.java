package vn.hieuhoc.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a line of a list said from one change to the next. Never changes. */
@Entity
@Table(name = "attendance_change")
public class AttendanceChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "attendance_id", updatable = false)
  private Long attendanceId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", updatable = false)
  private AttendanceStatus status;

  @Column(name = "minutes", updatable = false)
  private Integer minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "way", updatable = false)
  private AttendanceWay way;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "changed_by_account_id", updatable = false)
  private Long changedByAccountId;

  @Column(name = "changed_at", updatable = false)
  private Instant changedAt;

  @Column(name = "statement_id", updatable = false)
  private UUID statementId;

  /** For JPA. */
  protected AttendanceChange() {}

  AttendanceChange(Attendance line) {
    this.attendanceId = line.id();
    this.status = line.status();
    this.minutes = line.minutes();
    this.way = line.way();
    this.reason = line.reason();
    this.changedByAccountId = line.recordedByAccountId();
    this.changedAt = line.recordedAt();
    this.statementId = line.statementId();
  }
}
