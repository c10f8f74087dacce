package vn.hieuhoc.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hieuhoc.freshness.OfOnePerson;

/** Which code let somebody in, and on which device. Never changes. */
@Entity
@Table(name = "check_in_use")
public class CheckInUse implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "session_id", updatable = false)
  private Long sessionId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "device_hash", updatable = false)
  private byte[] deviceHash;

  @Column(name = "step", updatable = false)
  private long step;

  @Column(name = "used_at", updatable = false)
  private Instant usedAt;

  /** For JPA. */
  protected CheckInUse() {}

  CheckInUse(
      Long sessionId, Long personId, Long accountId, byte[] deviceHash, long step, Instant usedAt) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.accountId = accountId;
    this.deviceHash = deviceHash.clone();
    this.step = step;
    this.usedAt = usedAt;
  }

  @Override
  public Long concerns() {
    return personId;
  }

  Long personId() {
    return personId;
  }

  Instant usedAt() {
    return usedAt;
  }
}
