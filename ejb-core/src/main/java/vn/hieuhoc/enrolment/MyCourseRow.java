package vn.hieuhoc.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A course of mine.
 *
 * @param enrolment public id of the enrolment
 * @param offeringKey key of the offering; never leaves the server
 * @param courseKey key of the course; never leaves the server
 * @param course public id of the course
 * @param title title of the course
 * @param field programme field of the course
 * @param status where the enrolment stands
 * @param lessonsDone finished lessons
 * @param lessonsTotal lessons that count
 * @param requestedAt when I enrolled
 * @param lastActiveAt when I last learnt in it, or null
 * @param completedAt when I finished, or null
 * @param lesson public id of the lesson I go on with, or null
 * @param lessonTitle its title, or null
 * @param place where in it I stopped, JSON, or null
 * @param offeredUntil until when a seat is kept for me, or null
 * @param reason why the centre said no, or null
 * @param lessonMinutes how long that lesson takes, or null
 * @param secondsSpent how long I was at it
 * @param bytes size of its file, or null
 * @param endsOn last day of the class, or null when it has none
 * @param lessonBegun whether I was at that lesson before
 * @param missed whether it waits although the last session of the class has begun
 * @param waitingNumber its number in the row of those who wait, the first being 1; null when it
 *     does not wait
 * @param className what the class is called, or null when it has no name of its own
 */
public record MyCourseRow(
    UUID enrolment,
    Long offeringKey,
    Long courseKey,
    UUID course,
    String title,
    int field,
    EnrolmentStatus status,
    int lessonsDone,
    int lessonsTotal,
    Instant requestedAt,
    Instant lastActiveAt,
    Instant completedAt,
    UUID lesson,
    String lessonTitle,
    String place,
    Instant offeredUntil,
    String reason,
    Integer lessonMinutes,
    int secondsSpent,
    Long bytes,
    LocalDate endsOn,
    boolean lessonBegun,
    boolean missed,
    Integer waitingNumber,
    String className)
    implements Serializable {

  /**
   * Of several places in one course the weightiest comes last: one that is finished, and of those
   * the one with nothing left open; then one with a seat, then the one with more lessons, since
   * meetings count there too.
   */
  public static final Comparator<MyCourseRow> BY_WEIGHT =
      Comparator.comparing(MyCourseRow::finished)
          .thenComparing(place -> place.finished() && place.lessonsDone() >= place.lessonsTotal())
          .thenComparing(MyCourseRow::seated)
          .thenComparing(MyCourseRow::offered)
          .thenComparing(MyCourseRow::lessonsTotal)
          .thenComparing(MyCourseRow::requestedAt);

  /** Finished lessons in whole percent. */
  public int percent() {
    return new HowFar(lessonsDone, lessonsTotal).percent();
  }

  /** Minutes the lesson I go on with still takes, at least one; null when it is not known. */
  public Integer minutesLeft() {
    return lessonMinutes == null ? null : Math.max(1, lessonMinutes - secondsSpent / 60);
  }

  /** True once something was opened or finished. */
  public boolean begun() {
    return lastActiveAt != null || lessonsDone > 0 || lessonBegun;
  }

  /** True when it is finished. */
  public boolean finished() {
    return status == EnrolmentStatus.COMPLETED;
  }

  /** True while it waits for a seat. */
  public boolean waiting() {
    return status == EnrolmentStatus.WAITING;
  }

  /** True when I have a seat, and can learn. */
  public boolean seated() {
    return status == EnrolmentStatus.ACTIVE || status == EnrolmentStatus.COMPLETED;
  }

  /** True while a seat is kept for me. */
  public boolean offered() {
    return status == EnrolmentStatus.OFFERED;
  }

  /** True while the centre is asked. */
  public boolean requested() {
    return status == EnrolmentStatus.REQUESTED;
  }

  /** True when the centre said no. */
  public boolean declined() {
    return status == EnrolmentStatus.DECLINED;
  }

  /** True when I may ask anew: a seat that was kept was not taken in time. */
  public boolean lapsed() {
    return status == EnrolmentStatus.LAPSED;
  }
}
