package vn.hieuhoc.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.support.VietnameseText;

/** One person's line on the list of a session. */
@Entity
@Table(name = "attendance")
public class Attendance implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "session_id", updatable = false)
  private Long sessionId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AttendanceStatus status;

  @Column(name = "minutes")
  private Integer minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "way")
  private AttendanceWay way;

  @Column(name = "reason")
  private String reason;

  @Column(name = "recorded_by_account_id")
  private Long recordedByAccountId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "statement_id")
  private UUID statementId;

  /** For JPA. */
  protected Attendance() {}

  @Override
  public Long concerns() {
    return personId;
  }

  Attendance(Long sessionId, Long personId) {
    this.publicId = UUID.randomUUID();
    this.sessionId = sessionId;
    this.personId = personId;
  }

  /**
   * True when the list was told something later than the mark: what was tapped without network and
   * sent afterwards does not take that back. That somebody was seen in time outweighs that he was
   * seen late.
   */
  boolean outdates(MarkAttendance mark) {
    boolean seenEarlier =
        status == AttendanceStatus.LATE && mark.status() == AttendanceStatus.PRESENT;
    return mark.at() != null && recordedAt.isAfter(mark.at()) && !seenEarlier;
  }

  /** True when that is what the list says already. */
  boolean says(AttendanceStatus other, Integer otherMinutes) {
    return status == other && Objects.equals(minutes, otherMinutes);
  }

  /** What it says now. */
  ListedLine.Said said() {
    return new ListedLine.Said(status, minutes, way, reason, recordedAt);
  }

  void take(MarkAttendance mark, Integer present, UUID statement, Long accountId, Instant at) {
    status = mark.status();
    minutes = present;
    way = mark.way();
    reason = VietnameseText.tidyOrNull(mark.reason());
    statementId = statement;
    recordedByAccountId = accountId;
    recordedAt = at;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  AttendanceStatus status() {
    return status;
  }

  Integer minutes() {
    return minutes;
  }

  AttendanceWay way() {
    return way;
  }

  String reason() {
    return reason;
  }

  Long recordedByAccountId() {
    return recordedByAccountId;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  UUID statementId() {
    return statementId;
  }
}
