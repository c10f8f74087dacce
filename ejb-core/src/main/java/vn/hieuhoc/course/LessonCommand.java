package vn.hieuhoc.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a lesson shall be.
 *
 * @param kind what it consists of
 * @param title what it is called; null takes the title of the material or quiz
 * @param minutes how long it takes, null takes what the material says
 * @param required whether it counts for finishing, null means yes
 * @param section title of the part it stands in, or null
 * @param material public id of the material, for {@link LessonKind#MATERIAL}
 * @param quiz public id of the quiz, for {@link LessonKind#QUIZ}
 * @param link address of the page, for {@link LessonKind#LINK}
 * @param task what is to be done, for {@link LessonKind#PRACTICE} and {@link LessonKind#ASSIGNMENT}
 * @param dueDays within how many days of beginning the course it should be learnt, or null
 */
public record LessonCommand(
    @NotNull LessonKind kind,
    @Size(max = 300) String title,
    @Min(1) @Max(6000) Integer minutes,
    Boolean required,
    @Size(max = 300) String section,
    UUID material,
    UUID quiz,
    @Size(max = 1000) String link,
    @Size(max = 5000) String task,
    @Min(1) @Max(1000) Integer dueDays) {

  public LessonCommand {
    required = required == null ? Boolean.TRUE : required;
  }

  /** A material to read. */
  public static LessonCommand reading(UUID material) {
    return new LessonCommand(
        LessonKind.MATERIAL, null, null, true, null, material, null, null, null, null);
  }

  /** A quiz to pass. */
  public static LessonCommand passing(UUID quiz) {
    return new LessonCommand(LessonKind.QUIZ, null, null, true, null, null, quiz, null, null, null);
  }

  /** A session to attend. */
  public static LessonCommand attending(String title, Integer minutes) {
    return new LessonCommand(
        LessonKind.SESSION, title, minutes, true, null, null, null, null, null, null);
  }

  /** Work a person looks at: practice that is confirmed, or an answer that is handed in. */
  public static LessonCommand working(LessonKind kind, String title, Integer minutes, String task) {
    return new LessonCommand(kind, title, minutes, true, null, null, null, null, task, null);
  }
}
