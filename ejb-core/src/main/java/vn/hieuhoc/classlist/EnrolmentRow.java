package vn.hieuhoc.classlist;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.enrolment.HowFar;

/**
 * An enrolment in a list of those who run the offering.
 *
 * @param id public id
 * @param personKey key of the person; never leaves the server
 * @param person public id of the person
 * @param name name of the person
 * @param birthYear year of birth, or null
 * @param home name of the place where the person lives, or null
 * @param status where it stands
 * @param requestedAt when the person asked
 * @param lessonsDone finished lessons
 * @param lessonsTotal lessons that count
 * @param lastActiveAt when the person was last heard of: at work here, or by a record; or null
 * @param completedAt when the person finished, or null
 * @param offeredUntil until when a seat is kept for the person, or null
 * @param waitingNumber number in the row of those who wait, the first being 1; null when the person
 *     does not wait
 * @param offering key of the offering; never leaves the server
 * @param behind whether the person falls behind
 * @param known whether the caller sees the person in the register
 */
public record EnrolmentRow(
    UUID id,
    Long personKey,
    UUID person,
    String name,
    Integer birthYear,
    String home,
    EnrolmentStatus status,
    Instant requestedAt,
    int lessonsDone,
    int lessonsTotal,
    Instant lastActiveAt,
    Instant completedAt,
    Instant offeredUntil,
    Integer waitingNumber,
    Long offering,
    boolean behind,
    boolean known)
    implements Serializable {

  /** Finished lessons in whole percent. */
  public int percent() {
    return new HowFar(lessonsDone, lessonsTotal).percent();
  }
}
