package vn.hieuhoc.portal.outline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.outline.OutlineHistoryService;
import vn.hieuhoc.outline.OutlineState;
import vn.hieuhoc.portal.coursework.CourseDeskBacking;
import vn.hieuhoc.portal.support.Way;

/** An outline as a learner would see it: the draft, or a version of before. */
@Named("outlinePreview")
@RequestScoped
public class PreviewBacking {

  @Inject private Way way;
  @Inject private CourseDeskBacking desk;
  @Inject private OutlineHistoryService history;

  private int number;
  private OutlineState state;
  private List<LessonRow> lessons;
  private LessonRow lesson;

  @PostConstruct
  void load() {
    number = way.query().whole("so", 1, 0);
    state = history.now(desk.getCourse());
    lessons = number > 0 ? history.lessons(way.id(), number) : state.lessons();
    UUID asked = way.query().idOrNull("bai");
    lesson =
        lessons.stream()
            .filter(row -> row.id().equals(asked))
            .findFirst()
            .orElse(lessons.isEmpty() ? null : lessons.get(0));
  }

  public OutlineState getState() {
    return state;
  }

  /** The version that is looked at; 0 for the draft. */
  public int getNumber() {
    return number;
  }

  public List<Part> getParts() {
    return Part.of(lessons);
  }

  /** The lesson that is open, or null. */
  public LessonRow getLesson() {
    return lesson;
  }

  /** The lesson before the open one, or null. */
  public LessonRow getBefore() {
    return beside(-1);
  }

  /** The lesson after the open one, or null. */
  public LessonRow getAfter() {
    return beside(1);
  }

  private LessonRow beside(int by) {
    int place = lessons.indexOf(lesson) + by;
    return lesson == null || place < 0 || place >= lessons.size() ? null : lessons.get(place);
  }
}
