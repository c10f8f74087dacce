package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.outline.OutlineState;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.NotFound;

/** One lesson: its words, its part of the course, whether it counts; or one that is to be made. */
@Named
@RequestScoped
public class EditLessonBacking {

  private static final String DESK = "/quan-ly/khoa-hoc/{}";

  @Inject private Way way;
  @Inject private CourseCatalogueService catalogue;
  @Inject private OutlineService outlineService;

  private CourseDetails course;
  private OutlineState state;
  private LessonRow lesson;
  private LessonForm form = new LessonForm();

  @PostConstruct
  void load() {
    course = catalogue.toChange(way.id());
    state = outlineService.state(course);
    UUID wanted = way.query().idOrNull("lesson");
    if (!way.query().text("lesson").isEmpty()) {
      lesson =
          state.lessons().stream()
              .filter(row -> row.id().equals(wanted))
              .findFirst()
              .orElseThrow(() -> new NotFound("lesson", way.query().text("lesson")));
      form = LessonForm.of(lesson);
    }
  }

  /** Puts the lesson at the end of the course. */
  public void add() {
    outlineService.addLesson(way.id(), form.toCommand(), null);
    way.done("coursework_desk.message.added").goTo(DESK, way.id());
  }

  /** Keeps what was typed. */
  public void save() {
    way.query().requireSeen(lesson);
    outlineService.changeLesson(lesson.id(), form.toCommand(), state.seen());
    way.done("coursework_desk.message.changed").goTo(DESK, way.id());
  }

  /** The sorts of lesson that are made here; the others begin with a material, quiz or session. */
  public List<Choice> getKinds() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Stream.of(LessonKind.PRACTICE, LessonKind.ASSIGNMENT, LessonKind.LINK)
        .map(kind -> new Choice(kind, texts.get("coursework_lesson.kind." + kind.name())))
        .toList();
  }

  public CourseDetails getCourse() {
    return course;
  }

  /** The lesson there is, or null. */
  public LessonRow getLesson() {
    return lesson;
  }

  public LessonForm getForm() {
    return form;
  }
}
