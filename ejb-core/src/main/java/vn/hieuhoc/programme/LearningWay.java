package vn.hieuhoc.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.support.VietnamTime;

/**
 * A way to meet an item, as people read it: where to go for it.
 *
 * @param kind which
 * @param id public id of the course or session, or null
 * @param courseId public id of the course one enrols on, or null
 * @param title what it is called, or the topic of a certificate
 * @param startsAt when the session begins, or null
 * @param venue where the session is, or null
 */
public record LearningWay(
    WayKind kind, UUID id, UUID courseId, String title, Instant startsAt, String venue) {

  /** True for a course. */
  public boolean course() {
    return kind == WayKind.COURSE;
  }

  /** True while it can still be learnt so: a session until its day is over. */
  public boolean open(LocalDate today) {
    return startsAt == null || !VietnamTime.dateOf(startsAt).isBefore(today);
  }

  /** True for a session. */
  public boolean session() {
    return kind == WayKind.SESSION;
  }
}
