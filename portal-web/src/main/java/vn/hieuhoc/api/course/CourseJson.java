package vn.hieuhoc.api.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.course.Difficulty;

/**
 * A course as programs get it; a list leaves out everything after the bytes.
 *
 * @param id public id
 * @param title what it is called
 * @param summary one or two sentences
 * @param field programme field 1 to 6
 * @param difficulty how hard it is
 * @param status DRAFT, PUBLISHED or ARCHIVED
 * @param unit public id of the unit that offers it
 * @param unitName its name
 * @param minutes how long it takes
 * @param lessonCount how many lessons
 * @param bytes what its materials weigh together
 * @param description what one can do afterwards and should know before
 * @param language language code
 * @param topics topic codes
 * @param publishedAt when it was first published
 * @param lessons its lessons, in order
 */
public record CourseJson(
    UUID id,
    String title,
    String summary,
    int field,
    Difficulty difficulty,
    CourseStatus status,
    UUID unit,
    String unitName,
    Integer minutes,
    int lessonCount,
    long bytes,
    String description,
    String language,
    Set<String> topics,
    Instant publishedAt,
    List<LessonJson> lessons) {

  static CourseJson of(CourseRow row) {
    return of(row, null, null, null, null, null);
  }

  static CourseJson of(CourseDetails course) {
    return of(
        course.row(),
        course.description(),
        course.language(),
        course.topics(),
        course.publishedAt(),
        course.lessons().stream().map(LessonJson::of).toList());
  }

  private static CourseJson of(
      CourseRow row,
      String description,
      String language,
      Set<String> topics,
      Instant publishedAt,
      List<LessonJson> lessons) {
    return new CourseJson(
        row.id(),
        row.title(),
        row.summary(),
        row.field(),
        row.difficulty(),
        row.status(),
        row.unit(),
        row.unitName(),
        row.minutes(),
        row.lessons(),
        row.bytes(),
        description,
        language,
        topics,
        publishedAt,
        lessons);
  }
}
