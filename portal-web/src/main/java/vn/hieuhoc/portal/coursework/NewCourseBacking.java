package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
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
  private String title;
  private String summary;
  private String description;
  private int field = 1;
  private String topic;

  @PostConstruct
  void load() {
    centre = choices.onlyCentre();
  }

  /** Makes the draft and goes to its page. */
  public void make() {
    CourseCommand command =
        new CourseCommand(
            centre, title, summary, description, "vi", field, null, null, Set.of(topic));
    UUID course = courseService.create(command, List.of(), false);
    reply.done("coursework_new.message.made", title).goTo("/quan-ly/khoa-hoc/{}", course);
  }

  public UUID getCentre() {
    return centre;
  }

  public void setCentre(UUID centre) {
    this.centre = centre;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public int getField() {
    return field;
  }

  public void setField(int field) {
    this.field = field;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
