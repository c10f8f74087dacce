package vn.hieuhoc.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

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
 * @param lastActiveAt when the person last learnt, or null
 * @param completedAt when the person finished, or null
 * @param offeredUntil until when a seat is kept for the person, or null
 * @param waitingNumber number in the row of those who wait, the first being 1; null when the person
 *     does not wait
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
    Integer waitingNumber)
    implements Serializable {

  /** Finished lessons in whole percent. */
  public int percent() {
    return new HowFar(lessonsDone, lessonsTotal).percent();
  }
}
