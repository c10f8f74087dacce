package vn.hieuhoc.explanation;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that would bring points.
 *
 * @param id public id of the course or material; null for the calendar
 * @param minutes how long it takes, or null
 */
public record Suggestion(Kind kind, UUID id, String title, Integer minutes)
    implements Serializable {

  /** Where it leads. */
  public enum Kind {
    COURSE,
    MATERIAL,
    CALENDAR
  }
}
