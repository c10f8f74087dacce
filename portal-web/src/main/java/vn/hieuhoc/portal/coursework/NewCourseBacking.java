package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.portal.support.Reply;

/** A course that begins empty; its lessons are added one by one on its page. */
@Named
@RequestScoped
public class NewCourseBacking {

  @Inject private Reply reply;
  @Inject private CourseService courseService;
  @Inject private CourseChoices choices;

  private UUID centre;
  private final CourseForm form = new CourseForm();

  @PostConstruct
  void load() {
    centre = choices.onlyCentre();
  }

  /** Makes the draft and goes to its page. */
  public void make() {
    CourseCommand command =
        new CourseCommand(
            centre,
            form.getTitle(),
            form.getSummary(),
            form.getDescription(),
            "vi",
            form.getField(),
            null,
            null,
            form.topics());
    UUID course = courseService.create(command, List.of(), false);
    reply.done("coursework_new.message.made", form.getTitle()).goTo("/quan-ly/khoa-hoc/{}", course);
  }

  public UUID getCentre() {
    return centre;
  }

  public void setCentre(UUID centre) {
    this.centre = centre;
  }

  public CourseForm getForm() {
    return form;
  }
}
