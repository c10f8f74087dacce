package vn.hieuhoc.outline;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.LessonRow;

/**
 * The outline of a course as those who build it see it.
 *
 * @param number the version learners see; 0 when none was published
 * @param draft the draft that waits to be published, or null
 * @param lessons the lessons of the draft, else those that stand in the course, in order
 */
public record OutlineState(int number, Draft draft, List<LessonRow> lessons)
    implements Serializable {

  /**
   * A draft.
   *
   * @param id public id, another one after every change
   * @param base the version it was begun on
   * @param takenFrom the older version it was taken from, or null
   * @param changedAt when it was last changed
   * @param changedBy name of the account that did
   */
  public record Draft(UUID id, int base, Integer takenFrom, Instant changedAt, String changedBy)
      implements Serializable {}

  /** What was seen: whoever changes it says this, and is told when it is another by then. */
  public String seen() {
    return seen(number, draft == null ? null : draft.id());
  }

  static String seen(int number, UUID draft) {
    return draft == null ? "v" + number : draft.toString();
  }
}
