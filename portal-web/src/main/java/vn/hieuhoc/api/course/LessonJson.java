package vn.hieuhoc.api.course;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;

/**
 * A lesson as programs send and get it.
 *
 * @param id public id; given by the portal
 * @param kind MATERIAL, QUIZ, SESSION, LINK, PRACTICE or ASSIGNMENT
 * @param title what it is called; that of the material or quiz when left out
 * @param minutes how long it takes
 * @param required whether it counts for finishing; yes when left out
 * @param section title of the part it stands in
 * @param material public id of the material
 * @param quiz public id of the quiz
 * @param link address of a page elsewhere
 * @param task what is to be done in practice or for an answer that is handed in
 * @param dueDays within how many days of beginning the course it should be learnt
 */
public record LessonJson(
    UUID id,
    @NotNull LessonKind kind,
    String title,
    Integer minutes,
    Boolean required,
    String section,
    UUID material,
    UUID quiz,
    String link,
    String task,
    Integer dueDays) {

  LessonCommand toCommand() {
    return new LessonCommand(
        kind, title, minutes, required, section, material, quiz, link, task, dueDays);
  }

  static LessonJson of(LessonRow row) {
    return new LessonJson(
        row.id(),
        row.kind(),
        row.title(),
        row.minutes(),
        row.required(),
        row.section(),
        row.material() == null ? null : row.material().id(),
        row.quiz() == null ? null : row.quiz().id(),
        row.link(),
        row.task(),
        row.dueDays());
  }
}
