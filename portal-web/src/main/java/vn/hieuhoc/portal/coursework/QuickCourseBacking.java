package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.offering.QuickCourse;
import vn.hieuhoc.offering.QuickCourseService;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.timetable.TimetableService;

/** A whole village course on one screen: something to read, up to five questions, one session. */
@Named
@RequestScoped
public class QuickCourseBacking {

  private static final int QUESTIONS = 5;

  @Inject private Reply reply;
  @Inject private Query query;
  @Inject private QuickCourseService quickCourses;
  @Inject private CourseChoices choices;
  @Inject private TimetableService timetableService;

  private List<QuestionForm> questions;
  private final SessionForm session = new SessionForm();
  private final ClashWarning warning = new ClashWarning();
  private UUID centre;
  private final CourseForm form = new CourseForm();
  private UUID material;
  private Part file;
  private boolean published = true;

  @PostConstruct
  void load() {
    centre = choices.onlyCentre();
    questions =
        IntStream.range(0, QUESTIONS)
            .mapToObj(i -> new QuestionForm(query.whole("right" + i, 0, 0)))
            .toList();
  }

  /** Makes the course with its quiz and session; what clashes is told before. */
  public void make() throws IOException {
    Set<String> topics = form.topics();
    CourseCommand course =
        new CourseCommand(
            centre,
            form.getTitle(),
            form.getSummary(),
            form.getDescription(),
            "vi",
            form.getField(),
            null,
            null,
            topics);
    List<NewQuestion> asked =
        questions.stream().filter(q -> !q.isBlank()).map(q -> q.toQuestion(topics)).toList();
    SessionCommand meeting = session.isBlank() ? null : session.toCommand();
    QuickCourse quick = new QuickCourse(course, material, asked, null, meeting, published);
    if (meeting != null
        && warning.stops(query, timetableService.clashesIf(centre, meeting, session.toRepeat()))) {
      return;
    }
    UUID made = file == null ? quickCourses.make(quick) : makeOfFile(quick);
    reply.done("coursework_quick.message.made", form.getTitle()).goTo("/quan-ly/khoa-hoc/{}", made);
  }

  private UUID makeOfFile(QuickCourse quick) throws IOException {
    try (InputStream bytes = file.getInputStream()) {
      return quickCourses.make(quick, bytes, file.getSubmittedFileName());
    }
  }

  public List<QuestionForm> getQuestions() {
    return questions;
  }

  public CourseForm getForm() {
    return form;
  }

  public SessionForm getSession() {
    return session;
  }

  public ClashWarning getWarning() {
    return warning;
  }

  public UUID getCentre() {
    return centre;
  }

  public void setCentre(UUID centre) {
    this.centre = centre;
  }

  public UUID getMaterial() {
    return material;
  }

  public void setMaterial(UUID material) {
    this.material = material;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isPublished() {
    return published;
  }

  public void setPublished(boolean published) {
    this.published = published;
  }
}
