package vn.hieuhoc.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.question.NewQuestion;

/**
 * A village course in one go: something to read, some questions, one session.
 *
 * @param course what it is called and about
 * @param material public id of what is read; null when a file is brought along
 * @param questions the questions; none means no quiz
 * @param passMark share that passes, null means 0.6
 * @param session the session, or null for a course to learn alone
 * @param publish whether everybody may see it at once, and what is read in it
 */
public record QuickCourse(
    @NotNull @Valid CourseCommand course,
    UUID material,
    @Size(max = 50) List<@Valid @NotNull NewQuestion> questions,
    @DecimalMin("0") @DecimalMax("1") BigDecimal passMark,
    @Valid SessionCommand session,
    boolean publish) {

  public QuickCourse {
    questions = questions == null ? List.of() : List.copyOf(questions);
  }
}
