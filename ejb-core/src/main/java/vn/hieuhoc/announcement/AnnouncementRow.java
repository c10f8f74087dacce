package vn.hieuhoc.announcement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;

/**
 * An announcement as it is read.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param audience whom it is for
 * @param unitKey key of the unit in whose name it is said
 * @param unit public id of that unit
 * @param unitName its name
 * @param role the role that is meant, or null
 * @param course public id of the course, or null
 * @param courseTitle its title, or null
 * @param title in one line
 * @param body plain words
 * @param importance how much it matters
 * @param startsOn the first day it is shown
 * @param endsOn the last day it is shown
 * @param byMail whether it also goes out as a letter
 * @param author who wrote it
 * @param createdAt when it was written
 * @param withdrawnAt when it was taken back, or null
 * @param reminders how often those who had not opened it were reminded
 * @param remindedAt when they were reminded last, or null
 * @param chosen how many people were chosen one by one; 0 for other audiences
 * @param readAt when the reader opened it, or null
 */
public record AnnouncementRow(
    Long key,
    UUID id,
    Audience audience,
    Long unitKey,
    UUID unit,
    String unitName,
    Role role,
    UUID course,
    String courseTitle,
    String title,
    String body,
    Importance importance,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean byMail,
    String author,
    Instant createdAt,
    Instant withdrawnAt,
    int reminders,
    Instant remindedAt,
    int chosen,
    Instant readAt)
    implements Serializable {

  /** True while it is shown. */
  public boolean shownOn(LocalDate day) {
    return withdrawnAt == null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** True once it was taken back. */
  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** True until the reader opened it. */
  public boolean fresh() {
    return readAt == null;
  }

  /** True when it matters more than usual. */
  public boolean weighty() {
    return importance != Importance.USUAL;
  }
}
