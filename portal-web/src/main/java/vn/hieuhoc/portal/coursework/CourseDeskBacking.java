package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Refused;

/**
 * One course as its manager sees it: lessons in their order, what may be added, whether it shows.
 */
@Named
@RequestScoped
public class CourseDeskBacking {

  private static final String HERE = "/quan-ly/khoa-hoc/{}";

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private CourseService courseService;
  @Inject private CourseCatalogueService catalogue;

  private UUID id;
  private CourseDetails course;
  private UUID material;
  private String meeting;
  private UUID quiz;
  private LessonRow removing;

  @PostConstruct
  void load() {
    id = query.id("id");
    course = catalogue.details(id);
    UUID asked = query.idOrNull("bo");
    removing =
        course.lessons().stream().filter(row -> row.id().equals(asked)).findFirst().orElse(null);
  }

  public void publish() {
    courseService.publish(id);
    reply.done("coursework_desk.message.published", course.title()).goTo(HERE, id);
  }

  public void archive() {
    courseService.archive(id);
    reply.done("coursework_desk.message.archived", course.title()).goTo(HERE, id);
  }

  /** Adds a material as the last lesson. */
  public void addMaterial() {
    courseService.addLesson(id, LessonCommand.reading(material));
    reply.done("coursework_desk.message.added").goTo(HERE, id);
  }

  /** Adds something learnt at a session as the last lesson; the length is that of the session. */
  public void addMeeting() {
    courseService.addLesson(id, LessonCommand.attending(meeting, null));
    reply.done("coursework_desk.message.added").goTo(HERE, id);
  }

  /** Adds a quiz as the last lesson. */
  public void addQuiz() {
    courseService.addLesson(id, LessonCommand.passing(quiz));
    reply.done("coursework_desk.message.added").goTo(HERE, id);
  }

  /** Moves or removes the lesson whose button was tapped. */
  public void act() {
    Query.Press wanted = query.press("lesson");
    if (wanted == null) {
      return;
    }
    UUID lesson = wanted.id();
    switch (wanted.what()) {
      case "up" -> move(lesson, -1);
      case "down" -> move(lesson, 1);
      case "remove" -> courseService.removeLesson(lesson);
      default -> throw Refused.of("lesson", "support.not-a-choice", wanted.what());
    }
    reply.done("coursework_desk.message.changed").goTo(HERE, id);
  }

  private void move(UUID lesson, int by) {
    List<UUID> order = new ArrayList<>(course.lessons().stream().map(LessonRow::id).toList());
    int from = order.indexOf(lesson);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, from, to);
      courseService.reorder(id, order);
    }
  }

  public CourseDetails getCourse() {
    return course;
  }

  public UUID getQuiz() {
    return quiz;
  }

  public void setQuiz(UUID quiz) {
    this.quiz = quiz;
  }

  /** The lesson whose removal is asked about, or null. */
  public LessonRow getRemoving() {
    return removing;
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
