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

  @Column(name = "offered_until")
  private Instant offeredUntil;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "by_rule")
  private boolean byRule;

  @Column(name = "last_lesson_id")
  private Long lastLessonId;

  @Column(name = "last_active_at")
  private Instant lastActiveAt;

  @Column(name = "last_heard_at")
  private Instant lastHeardAt;

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

  /**
   * Asks, or asks again after having left: for a seat, a place in the row, or the centre's word.
   */
  void join(EnrolmentStatus wanted, Long accountId, Instant at) {
    status = wanted == EnrolmentStatus.ACTIVE ? seated() : wanted;
    requestedAt = at;
    confirmedAt = learning() ? at : null;
    endedAt = null;
    offeredUntil = null;
    decisionReason = null;
    byRule = false;
    byAccountId = accountId;
  }

  /** A rule of the offering brought the learner in. */
  void broughtByRule() {
    byRule = true;
  }

  /** A seat is kept for who waits, until a moment. */
  void offer(Instant until) {
    status = EnrolmentStatus.OFFERED;
    offeredUntil = until;
  }

  /** Gets the seat it waited for, was offered or asked for. */
  void seat(Instant at) {
    status = seated();
    confirmedAt = at;
    offeredUntil = null;
  }

  /** The centre says yes, and no seat is left: it waits from when it was asked for. */
  void queue() {
    status = EnrolmentStatus.WAITING;
  }

  /** The centre says no. */
  void decline(String reason, Instant at) {
    status = EnrolmentStatus.DECLINED;
    decisionReason = reason;
    endedAt = at;
  }

  /** The seat that was kept was not taken in time. */
  void lapse(Instant at) {
    status = EnrolmentStatus.LAPSED;
    endedAt = at;
  }

  /** Once finished here, finished for good. */
  private EnrolmentStatus seated() {
    return completedAt == null ? EnrolmentStatus.ACTIVE : EnrolmentStatus.COMPLETED;
  }

  /** The learner leaves; when he finished stays known. Leaving twice is harmless. */
  boolean withdraw(Instant at) {
    if (status == EnrolmentStatus.WITHDRAWN || ended()) {
      return false;
    }
    status = EnrolmentStatus.WITHDRAWN;
    endedAt = at;
    offeredUntil = null;
    byRule = false;
    return true;
  }

  /** The learner is at work on a lesson. */
  public void activeOn(Long lessonId, Instant at) {
    lastLessonId = lessonId;
    lastActiveAt = at;
  }

  /** A record of the learner about a lesson of the course came; an older one says nothing new. */
  public void heardOf(Instant at) {
    if (at != null && (lastHeardAt == null || at.isAfter(lastHeardAt))) {
      lastHeardAt = at;
    }
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

  /** True when it came to nothing: the centre said no, or the seat was not taken in time. */
  private boolean ended() {
    return status == EnrolmentStatus.DECLINED || status == EnrolmentStatus.LAPSED;
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

  /** When learning could begin: the seat was given, or asked for while there is none. */
  public Instant begunAt() {
    return confirmedAt == null ? requestedAt : confirmedAt;
  }

  /** When it was asked for. */
  public Instant requestedAt() {
    return requestedAt;
  }

  /** Until when a seat is kept, or null. */
  Instant offeredUntil() {
    return offeredUntil;
  }

  /** Why the centre said no, or null. */
  String decisionReason() {
    return decisionReason;
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
