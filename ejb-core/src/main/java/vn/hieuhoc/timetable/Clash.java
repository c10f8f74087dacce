package vn.hieuhoc.timetable;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Another session at the same time that wants the same.
 *
 * @param session public id of the planned session
 * @param about what both want
 * @param other public id of the other session
 * @param title what the other is called, or null while its course is not published
 * @param startsAt when the other begins
 * @param endsAt when the other ends
 * @param venue the hall of the other
 */
public record Clash(
    UUID session,
    About about,
    UUID other,
    String title,
    Instant startsAt,
    Instant endsAt,
    String venue)
    implements Serializable {

  /** What two sessions want at once. */
  public enum About {
    /** The same hall. */
    VENUE,
    /** Somebody who presents or helps. */
    PERSON
  }
}
