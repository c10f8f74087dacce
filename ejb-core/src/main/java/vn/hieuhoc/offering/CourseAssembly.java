package vn.hieuhoc.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.LessonCommand;

/**
 * A whole course in one go.
 *
 * @param course what it is called and about
 * @param lessons its lessons, in order
 * @param completionRule when it is finished, JSON; null means all required lessons
 * @param publish whether everybody may see it at once
 * @param occasions how, when and where it can be taken; without any, everybody learns it alone
 */
public record CourseAssembly(
    @NotNull @Valid CourseCommand course,
    @Size(max = 200) List<@Valid @NotNull LessonCommand> lessons,
    String completionRule,
    boolean publish,
    @Size(max = 50) List<@Valid @NotNull Occasion> occasions) {

  /**
   * An offering with its sessions.
   *
   * @param offering the offering
   * @param sessions its sessions
   */
  public record Occasion(
      @NotNull @Valid OfferingCommand offering,
      @Size(max = 100) List<@Valid @NotNull SessionCommand> sessions) {

    public Occasion {
      sessions = sessions == null ? List.of() : List.copyOf(sessions);
    }
  }

  public CourseAssembly {
    lessons = lessons == null ? List.of() : List.copyOf(lessons);
    occasions = occasions == null ? List.of() : List.copyOf(occasions);
  }
}
