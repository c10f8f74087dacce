package vn.hieuhoc.portal.coursework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hieuhoc.course.CourseDetails;

/** What is said of a course, as it is typed. */
public class CourseForm {

  private String title;
  private String summary;
  private String description;
  private int field = 1;
  private String topic;
  private List<String> more = new ArrayList<>();

  /** What is said of a course now. */
  static CourseForm of(CourseDetails course) {
    CourseForm form = new CourseForm();
    form.title = course.title();
    form.summary = course.row().summary();
    form.description = course.description();
    form.field = course.row().field();
    form.more = new ArrayList<>(new TreeSet<>(course.topics()));
    form.topic = form.more.isEmpty() ? null : form.more.remove(0);
    return form;
  }

  /** Codes of all the topics that were chosen. */
  Set<String> topics() {
    Set<String> topics = new HashSet<>(more);
    if (topic != null) {
      topics.add(topic);
    }
    return topics;
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

  public List<String> getMore() {
    return more;
  }

  public void setMore(List<String> more) {
    this.more = more;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
