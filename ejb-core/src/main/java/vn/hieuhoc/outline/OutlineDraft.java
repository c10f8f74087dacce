package vn.hieuhoc.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.course.Outline;

/**
 * The one outline of a course that is being changed and that learners do not see yet. Every change
 * gives it a new public id, so that nobody changes or publishes what he has not seen.
 */
@Entity
@Table(name = "outline_draft")
public class OutlineDraft {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id")
  private UUID publicId;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "base_number", updatable = false)
  private int baseNumber;

  @Column(name = "taken_from", updatable = false)
  private Integer takenFrom;

  @Column(name = "lessons")
  private String lessons;

  @Column(name = "changed_by_account_id")
  private Long changedByAccountId;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected OutlineDraft() {}

  /**
   * A draft that nothing stands in yet.
   *
   * @param baseNumber the version learners saw when it was begun
   * @param takenFrom the older version it was taken from, or null
   */
  OutlineDraft(Long courseId, int baseNumber, Integer takenFrom) {
    this.courseId = courseId;
    this.baseNumber = baseNumber;
    this.takenFrom = takenFrom;
  }

  /** Keeps what was made of it. */
  void change(Outline outline, Long accountId, Instant at) {
    publicId = UUID.randomUUID();
    lessons = outline.json();
    changedByAccountId = accountId;
    changedAt = at;
  }

  UUID publicId() {
    return publicId;
  }

  int baseNumber() {
    return baseNumber;
  }

  Outline outline() {
    return Outline.read(lessons);
  }
}
