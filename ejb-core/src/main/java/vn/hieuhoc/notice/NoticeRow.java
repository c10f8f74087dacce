package vn.hieuhoc.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its reader sees it.
 *
 * @param id public id
 * @param kind what happened
 * @param subject public id of what it is about, or null
 * @param about the title or name it speaks of, or null
 * @param moment the time it speaks of, or null
 * @param place the place it speaks of, or who enrolled the person, or null
 * @param toldAt since when it stands there
 * @param readAt when it was read, or null
 */
public record NoticeRow(
    UUID id,
    NoticeKind kind,
    UUID subject,
    String about,
    Instant moment,
    String place,
    Instant toldAt,
    Instant readAt)
    implements Serializable {

  /** True until it was read. */
  public boolean fresh() {
    return readAt == null;
  }
}
