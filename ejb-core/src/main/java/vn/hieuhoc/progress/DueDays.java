package vn.hieuhoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * By which day lessons should be finished: so many days behind the one on which learning could
 * begin. Nothing is refused after it. Pure.
 */
final class DueDays {

  private final LocalDate begun;
  private final LocalDate today;

  /**
   * @param begunAt when learning could begin
   * @param today the day in Vietnam
   */
  DueDays(Instant begunAt, LocalDate today) {
    this.begun = VietnamTime.dateOf(begunAt);
    this.today = today;
  }

  /** The last day that is in time, or null. */
  LocalDate of(LessonRow lesson) {
    return lesson.dueDays() == null ? null : begun.plusDays(lesson.dueDays());
  }

  /** Whether that day has gone by. */
  boolean late(LessonRow lesson, boolean done) {
    LocalDate due = of(lesson);
    return due != null && !done && today.isAfter(due);
  }
}
