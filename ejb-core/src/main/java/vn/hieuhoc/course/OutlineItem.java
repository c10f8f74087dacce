package vn.hieuhoc.course;

import java.io.Serializable;
import java.util.UUID;

/**
 * A lesson as an outline tells it. What it consists of and points to is fixed by its id; the rest
 * may differ from one outline to the next.
 *
 * @param id public id of the lesson
 * @param kind what it consists of
 * @param title what it is called
 * @param minutes how long it takes, null takes what the material says
 * @param required whether it counts for finishing
 * @param section title of the part it stands in, or null
 * @param material public id of the material it reads, or null
 * @param quiz public id of the quiz it passes, or null
 * @param link address of a page elsewhere, or null
 * @param task what is to be done in work a person looks at, or null
 * @param dueDays within how many days of beginning the course it should be learnt, or null
 */
public record OutlineItem(
    UUID id,
    LessonKind kind,
    String title,
    Integer minutes,
    boolean required,
    String section,
    UUID material,
    UUID quiz,
    String link,
    String task,
    Integer dueDays)
    implements Serializable {

  /** The same lesson in another part. */
  public OutlineItem in(String part) {
    return new OutlineItem(
        id, kind, title, minutes, required, part, material, quiz, link, task, dueDays);
  }
}
