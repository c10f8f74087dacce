package vn.hieuhoc.portal.outline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.outline.OutlineState;
import vn.hieuhoc.portal.coursework.CourseDeskBacking;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Refused;

/** The lessons of a course while it is built: what is added, moved, taken out, put into parts. */
@Named("outlineDesk")
@RequestScoped
public class OutlineBacking {

  private static final String HERE = "/quan-ly/khoa-hoc/{}";

  @Inject private Way way;
  @Inject private CourseDeskBacking desk;
  @Inject private OutlineService outlineService;

  private OutlineState state;
  private List<Part> parts;
  private LessonRow removing;
  private UUID material;
  private String meeting;
  private UUID quiz;

  @PostConstruct
  void load() {
    state = outlineService.state(desk.getCourse());
    parts = Part.of(state.lessons());
    UUID asked = way.query().idOrNull("bo");
    removing =
        state.lessons().stream().filter(row -> row.id().equals(asked)).findFirst().orElse(null);
  }

  /** Adds a material as the last lesson. */
  public void addMaterial() {
    add(LessonCommand.reading(material));
  }

  /** Adds something learnt at a session as the last lesson; the length is that of the session. */
  public void addMeeting() {
    add(LessonCommand.attending(meeting, null));
  }

  /** Adds a quiz as the last lesson. */
  public void addQuiz() {
    add(LessonCommand.passing(quiz));
  }

  private void add(LessonCommand lesson) {
    outlineService.addLesson(way.id(), lesson, seen());
    way.done("coursework_desk.message.added").goTo(HERE, way.id());
  }

  /** Moves or removes the lesson whose button was tapped, or calls its part otherwise. */
  public void act() {
    int renamed = way.query().whole("phan", 1, 0);
    Query.Press wanted = way.query().press("lesson");
    if (wanted != null) {
      act(wanted);
    } else if (renamed > 0 && renamed <= parts.size()) {
      outlineService.renamePart(
          way.id(), parts.get(renamed - 1).name(), way.query().text("phan" + renamed), seen());
    } else {
      return;
    }
    way.done("coursework_desk.message.changed").goTo(HERE, way.id());
  }

  private void act(Query.Press wanted) {
    switch (wanted.what()) {
      case "up" -> move(wanted.id(), -1);
      case "down" -> move(wanted.id(), 1);
      case "remove" -> outlineService.removeLesson(wanted.id(), seen());
      default -> throw Refused.of("lesson", "support.not-a-choice", wanted.what());
    }
  }

  private void move(UUID lesson, int by) {
    List<UUID> order = new ArrayList<>(state.lessons().stream().map(LessonRow::id).toList());
    int from = order.indexOf(lesson);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, from, to);
      outlineService.reorder(way.id(), order, seen());
    }
  }

  /** What the sender of the form had before his eyes. */
  private String seen() {
    return way.query().text("ban");
  }

  public OutlineState getState() {
    return state;
  }

  public List<Part> getParts() {
    return parts;
  }

  /** The lesson whose removal is asked about, or null. */
  public LessonRow getRemoving() {
    return removing;
  }

  public UUID getQuiz() {
    return quiz;
  }

  public void setQuiz(UUID quiz) {
    this.quiz = quiz;
  }

  public UUID getMaterial() {
    return material;
  }

  public void setMaterial(UUID material) {
    this.material = material;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }
}
