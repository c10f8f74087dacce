package vn.hieuhoc.course;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A lesson with what is worth knowing of its material or quiz.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param number its place among the lessons shown, from 1
 * @param kind what it consists of
 * @param title what it is called
 * @param minutes how long it takes, or null
 * @param required whether it counts for finishing
 * @param section title of the part it stands in, or null
 * @param link address of a page elsewhere, or null
 * @param material what it reads, or null
 * @param quiz what it passes, or null
 * @param task what is to be done in work a person looks at, or null
 * @param dueDays within how many days of beginning the course it should be learnt, or null
 */
public record LessonRow(
    Long key,
    UUID id,
    int number,
    LessonKind kind,
    String title,
    Integer minutes,
    boolean required,
    String section,
    String link,
    MaterialPart material,
    QuizPart quiz,
    String task,
    Integer dueDays)
    implements Serializable {

  /**
   * The material of a lesson.
   *
   * @param key database key, for use between features; never leaves the server
   * @param id public id
   * @param published whether strangers may see it
   * @param format sort of file, such as PDF; null while none is ready
   * @param bytes size of the file, or null
   * @param seconds how long it plays, or null
   * @param pages how many pages it has, or null
   */
  public record MaterialPart(
      Long key,
      UUID id,
      boolean published,
      String format,
      Long bytes,
      Integer seconds,
      Integer pages)
      implements Serializable {}

  /**
   * The quiz of a lesson.
   *
   * @param key database key, for use between features; never leaves the server
   * @param id public id
   * @param passMark the share of the points that passes
   * @param questions how many questions are asked
   */
  public record QuizPart(Long key, UUID id, BigDecimal passMark, long questions)
      implements Serializable {}

  /** The same lesson as an outline tells it, in its place there. */
  LessonRow saying(OutlineItem item, int place) {
    return new LessonRow(
        key,
        id,
        place,
        kind,
        item.title(),
        item.minutes() == null ? minutes : item.minutes(),
        item.required(),
        item.section(),
        item.link(),
        material,
        quiz,
        item.task(),
        item.dueDays());
  }

  /** Size of what is downloaded, or null. */
  public Long bytes() {
    return material == null ? null : material.bytes();
  }
}
