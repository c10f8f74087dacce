package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.portal.support.Way;

/** What is said of a course. */
@Named
@RequestScoped
public class EditCourseBacking {

  @Inject private CourseService courseService;
  @Inject private CourseCatalogueService catalogue;
  @Inject private Way way;

  private UUID id;
  private CourseDetails course;
  private String title;
  private String summary;
  private String description;
  private int field;
  private String topic;

  @PostConstruct
  void load() {
    id = way.id();
    course = catalogue.toChange(id);
    title = course.title();
    summary = course.row().summary();
    description = course.description();
    field = course.row().field();
    topic = course.topics().stream().sorted().findFirst().orElse(null);
  }

  /** Keeps what was typed; topics beyond the first, which other programs gave, stay. */
  public void save() {
    way.query().requireSeen(course);
    Set<String> topics = new HashSet<>(course.topics());
    course.topics().stream().sorted().findFirst().ifPresent(topics::remove);
    topics.add(topic);
    courseService.change(
        id,
        new CourseCommand(
            course.row().unit(),
            title,
            summary,
            description,
            course.language(),
            field,
            course.row().difficulty(),
            ownMinutes(),
            topics));
    way.done("coursework_edit.message.saved", title).goTo("/quan-ly/khoa-hoc/{}", id);
  }

  /** Minutes that were said of the course itself; none when they are the sum of its lessons. */
  private Integer ownMinutes() {
    int sum =
        course.lessons().stream()
            .map(LessonRow::minutes)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    Integer said = course.row().minutes();
    return said == null || said == sum ? null : said;
  }

  public CourseDetails getCourse() {
    return course;
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
