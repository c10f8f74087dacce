package vn.hieuhoc.api.course;

import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.api.offering.OfferingJson;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.Difficulty;
import vn.hieuhoc.offering.CourseAssembly;

/**
 * A course as programs send it.
 *
 * @param unit public id of the unit that offers it
 * @param title what it is called
 * @param summary one or two sentences
 * @param description paragraphs; lines that begin with a dash make a list of what one learns
 * @param language language code, vi when left out
 * @param field programme field 1 to 6
 * @param difficulty EASY, MEDIUM or HARD
 * @param minutes how long it takes; the sum of the lessons when left out
 * @param topics topic codes
 * @param lessons its lessons, in order
 * @param completionRule when it is finished; all required lessons when left out
 * @param publish whether everybody may see it at once
 * @param offerings when and where it can be taken, with sessions
 */
public record NewCourseJson(
    @NotNull UUID unit,
    @NotBlank String title,
    String summary,
    String description,
    String language,
    int field,
    Difficulty difficulty,
    Integer minutes,
    Set<@NotNull String> topics,
    List<@Valid @NotNull LessonJson> lessons,
    JsonObject completionRule,
    boolean publish,
    List<@Valid @NotNull OfferingJson> offerings) {

  CourseCommand toCommand() {
    return new CourseCommand(
        unit, title, summary, description, language, field, difficulty, minutes, topics);
  }

  CourseAssembly toAssembly() {
    return new CourseAssembly(
        toCommand(),
        lessons == null ? null : lessons.stream().map(LessonJson::toCommand).toList(),
        completionRule == null ? null : completionRule.toString(),
        publish,
        offerings == null ? null : offerings.stream().map(OfferingJson::toOccasion).toList());
  }
}
