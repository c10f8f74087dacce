package vn.hieuhoc.portal.coursework;

import vn.hieuhoc.course.CourseDetails;

/** What is said of a course, as it is typed. */
public class CourseForm {

  private String title;
  private String summary;
  private String description;
  private int field = 1;
  private String topic;

  /** What is said of a course now; of its topics the first. */
  static CourseForm of(CourseDetails course) {
    CourseForm form = new CourseForm();
    form.title = course.title();
    form.summary = course.row().summary();
    form.description = course.description();
    form.field = course.row().field();
    form.topic = course.topics().stream().sorted().findFirst().orElse(null);
    return form;
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
