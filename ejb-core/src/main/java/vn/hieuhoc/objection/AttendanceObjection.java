package vn.hieuhoc.objection;

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
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.support.Refused;

/**
 * Somebody says that the list of a session is wrong about him. The answer comes once and stands.
 */
@Entity
@Table(name = "attendance_objection")
public class AttendanceObjection implements OfOnePerson {

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
  @Column(name = "listed", updatable = false)
  private AttendanceStatus listed;

  @Enumerated(EnumType.STRING)
  @Column(name = "claimed", updatable = false)
  private AttendanceStatus claimed;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private ObjectionOutcome outcome;

  @Column(name = "answer")
  private String answer;

  @Column(name = "answered_by_account_id")
  private Long answeredByAccountId;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For JPA. */
  protected AttendanceObjection() {}

  AttendanceObjection(
      Long sessionId, Long personId, AttendanceStatus listed, NewObjection said, Instant at) {
    this.publicId = UUID.randomUUID();
    this.sessionId = sessionId;
    this.personId = personId;
    this.listed = listed;
    this.claimed = said.claimed();
    this.reason = said.reason().strip();
    this.createdAt = at;
  }

  @Override
  public Long concerns() {
    return personId;
  }

  /** Takes the answer. The same answer again changes nothing; another one is refused. */
  boolean answer(ObjectionAnswer given, Long accountId, Instant at) {
    String words = given.words().strip();
    if (outcome != null) {
      if (outcome != given.outcome() || !words.equals(answer)) {
        throw new Refused("objection.answered", answeredAt);
      }
      return false;
    }
    outcome = given.outcome();
    answer = words;
    answeredByAccountId = accountId;
    answeredAt = at;
    return true;
  }

  UUID publicId() {
    return publicId;
  }
}
