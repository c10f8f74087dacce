package vn.hieuhoc.enrolment;

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
import vn.hieuhoc.freshness.OfOnePerson;

/**
 * One learner's place on one course offering.
 *
 * <p>It has a seat or waits for one, and ends withdrawn or completed. It never moves between
 * learners or offerings: those two are fixed for its whole life.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "offering_id", updatable = false)
  private Long offeringId;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private EnrolmentStatus status;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "by_account_id")
  private Long byAccountId;

  @Column(name = "last_lesson_id")
  private Long lastLessonId;

  @Column(name = "last_active_at")
  private Instant lastActiveAt;

  @Column(name = "lessons_done")
  private int lessonsDone;

  @Column(name = "lessons_total")
  private int lessonsTotal;

  /** For JPA. */
  protected Enrolment() {}

  @Override
  public Long concerns() {
    return personId;
  }

  Enrolment(Long personId, Long offeringId, Long courseId) {
    this.publicId = UUID.randomUUID();
    this.personId = personId;
    this.offeringId = offeringId;
    this.courseId = courseId;
    this.status = EnrolmentStatus.WITHDRAWN;
  }

  /** Joins, or joins again after having left: with a seat, or waiting for one. */
  void join(boolean seat, Long accountId, Instant at) {
    status = seat ? seated() : EnrolmentStatus.WAITING;
    requestedAt = at;
    confirmedAt = seat ? at : null;
    endedAt = null;
    byAccountId = accountId;
  }

  /** Gets the seat it waited for. */
  void seat(Instant at) {
    if (status == EnrolmentStatus.WAITING) {
      status = seated();
      confirmedAt = at;
    }
  }

  /** Once finished here, finished for good. */
  private EnrolmentStatus seated() {
    return completedAt == null ? EnrolmentStatus.ACTIVE : EnrolmentStatus.COMPLETED;
  }

  /** The learner leaves; when he finished stays known. Leaving twice is harmless. */
  boolean withdraw(Instant at) {
    if (status == EnrolmentStatus.WITHDRAWN) {
      return false;
    }
    status = EnrolmentStatus.WITHDRAWN;
    endedAt = at;
    return true;
  }

  /** The learner is at work on a lesson. */
  public void activeOn(Long lessonId, Instant at) {
    lastLessonId = lessonId;
    lastActiveAt = at;
  }

  /** Takes the derived figures. */
  public void progressed(int done, int total) {
    lessonsDone = done;
    lessonsTotal = total;
  }

  /** The course is finished. */
  public void complete(Instant at) {
    status = EnrolmentStatus.COMPLETED;
    completedAt = at;
  }

  /** The record that completed it was voided, or the ledger no longer carries it. */
  public void reopen() {
    status = status == EnrolmentStatus.COMPLETED ? EnrolmentStatus.ACTIVE : status;
    completedAt = null;
  }

  /** True once something was opened or finished. */
  boolean begun() {
    return lastActiveAt != null || lessonsDone > 0;
  }

  /** True when one may learn in it: also again, after having finished. */
  public boolean learning() {
    return status == EnrolmentStatus.ACTIVE || status == EnrolmentStatus.COMPLETED;
  }

  /** Its key; never leaves the server. */
  public Long id() {
    return id;
  }

  /** Its public id. */
  public UUID publicId() {
    return publicId;
  }

  /** Key of the learner. */
  public Long personId() {
    return personId;
  }

  /** Key of the offering. */
  public Long offeringId() {
    return offeringId;
  }

  /** Key of the course. */
  public Long courseId() {
    return courseId;
  }

  /** Where it stands. */
  public EnrolmentStatus status() {
    return status;
  }

  /** When it was asked for. */
  public Instant requestedAt() {
    return requestedAt;
  }

  /** When the course was finished, or null. */
  public Instant completedAt() {
    return completedAt;
  }

  /** Key of the lesson the learner was at last, or null. */
  public Long lastLessonId() {
    return lastLessonId;
  }

  /** When the learner was last at work, or null. */
  public Instant lastActiveAt() {
    return lastActiveAt;
  }

  /** How far the learner is. */
  public HowFar howFar() {
    return new HowFar(lessonsDone, lessonsTotal);
  }

  /** Finished lessons. */
  public int lessonsDone() {
    return lessonsDone;
  }

  /** Lessons that count. */
  public int lessonsTotal() {
    return lessonsTotal;
  }
}
