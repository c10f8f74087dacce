package vn.hieuhoc.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be told.
 *
 * @param kind what happened
 * @param eventKey which event it is: the same is told a person once
 * @param subject public id of what the page of it shows, or null
 * @param about the title or name it speaks of, or null
 * @param moment the time it speaks of, or null
 * @param place the place it speaks of, or null
 */
public record Notice(
    NoticeKind kind, String eventKey, UUID subject, String about, Instant moment, String place) {

  /** Without time and place. */
  public static Notice of(NoticeKind kind, String eventKey, UUID subject, String about) {
    return new Notice(kind, eventKey, subject, about, null, null);
  }
}
