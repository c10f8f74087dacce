package vn.hieuhoc.offering;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A session as people look for it.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param offeringKey key of the offering
 * @param offering public id of the offering
 * @param courseKey key of the course
 * @param course public id of the course
 * @param courseTitle title of the course
 * @param lessonKey key of the lesson it teaches, or null
 * @param title what it is called
 * @param unitKey key of the place
 * @param unit public id of the place
 * @param unitName name of the place
 * @param venue the hall
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param minutesToCount minutes of presence from which it counts, or null
 * @param presenterKey key of the person who presents, or null
 * @param presenterName name of that person, or null
 * @param organiserNote who guides or invites, or null
 * @param status whether it takes place
 * @param capacity how many fit in, or null
 * @param taken how many are enrolled
 * @param waiting how many wait
 * @param runBy key of the unit that runs the offering
 * @param cancelReason why it was called off, or null
 * @param attended how many were there
 * @param className what its class is called, or null when it has no name of its own
 */
public record SessionRow(
    Long key,
    UUID id,
    Long offeringKey,
    UUID offering,
    Long courseKey,
    UUID course,
    String courseTitle,
    Long lessonKey,
    String title,
    Long unitKey,
    UUID unit,
    String unitName,
    String venue,
    Instant startsAt,
    Instant endsAt,
    Integer minutesToCount,
    Long presenterKey,
    String presenterName,
    String organiserNote,
    SessionStatus status,
    Integer capacity,
    int taken,
    int waiting,
    Long runBy,
    String cancelReason,
    int attended,
    String className)
    implements Serializable {

  /** Seats left; null when there is no limit. */
  public Integer left() {
    return capacity == null ? null : Math.max(0, capacity - taken);
  }

  /** True when no seat is left. */
  public boolean full() {
    return capacity != null && taken >= capacity;
  }

  /** True when it was called off. */
  public boolean cancelled() {
    return status == SessionStatus.CANCELLED;
  }

  /** True when somebody was there. */
  public boolean held() {
    return status == SessionStatus.HELD;
  }

  /** The hall and the place, each named once: a hall is often called after its hamlet. */
  public String place() {
    return PlaceLine.of(venue, unitName);
  }

  /** True when it is over. */
  public boolean over(Instant now) {
    return !endsAt.isAfter(now);
  }

  /** How long it takes, in minutes. */
  public int minutes() {
    return (int) Duration.between(startsAt, endsAt).toMinutes();
  }
}
