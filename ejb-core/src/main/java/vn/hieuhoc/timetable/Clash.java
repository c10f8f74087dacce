package vn.hieuhoc.timetable;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.offering.PlaceLine;

/**
 * Another session at the same time that wants the same.
 *
 * @param session public id of the planned session, or null while it is not saved
 * @param about what both want
 * @param other public id of the other session
 * @param title what the other is called, after its course, or null while its course is not
 *     published
 * @param startsAt when the other begins
 * @param endsAt when the other ends
 * @param venue the hall of the other
 * @param unitName name of the unit where the other is held
 * @param people names of those who are wanted at both, or null when it is the hall
 */
public record Clash(
    UUID session,
    About about,
    UUID other,
    String title,
    Instant startsAt,
    Instant endsAt,
    String venue,
    String unitName,
    String people)
    implements Serializable {

  /** The hall and the place of the other, each named once. */
  public String place() {
    return PlaceLine.of(venue, unitName);
  }

  /** What two sessions want at once. */
  public enum About {
    /** The same hall. */
    VENUE,
    /** Somebody who presents or helps. */
    PERSON
  }
}
