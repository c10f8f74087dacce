package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
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
  private CourseForm form;

  @PostConstruct
  void load() {
    id = way.id();
    course = catalogue.toChange(id);
    form = CourseForm.of(course);
  }

  /** Keeps what was typed. */
  public void save() {
    way.query().requireSeen(course);
    courseService.change(
        id,
        new CourseCommand(
            course.row().unit(),
            form.getTitle(),
            form.getSummary(),
            form.getDescription(),
            course.language(),
            form.getField(),
            course.row().difficulty(),
            ownMinutes(),
            form.topics()));
    way.done("coursework_edit.message.saved", form.getTitle()).goTo("/quan-ly/khoa-hoc/{}", id);
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

  public CourseForm getForm() {
    return form;
  }
}
