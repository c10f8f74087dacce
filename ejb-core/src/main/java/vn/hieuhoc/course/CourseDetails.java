package vn.hieuhoc.course;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A course with its lessons.
 *
 * @param row what a list says of it
 * @param unitKey key of the unit that offers it; never leaves the server
 * @param description what one can do afterwards and should know before, or null
 * @param language language code
 * @param topics topic codes
 * @param publishedAt when it was first published, or null
 * @param modifiedAt when it was last changed
 * @param lessons the lessons, in order
 */
public record CourseDetails(
    CourseRow row,
    Long unitKey,
    String description,
    String language,
    Set<String> topics,
    Instant publishedAt,
    Instant modifiedAt,
    List<LessonRow> lessons)
    implements Serializable {

  public UUID id() {
    return row.id();
  }

  public String title() {
    return row.title();
  }
}
