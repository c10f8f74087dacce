package vn.hieuhoc.portal.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.NewQuestion;
import vn.hieuhoc.discussion.Questions;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.PageRequest;

/** The questions of a course, and asking one. */
@Named
@RequestScoped
public class QuestionsBacking {

  private static final int ROWS = 20;

  @Inject private DiscussionService discussionService;
  @Inject private CourseCatalogueService courses;
  @Inject private Way way;

  private Questions questions;
  private List<Choice> lessons;
  private UUID lesson;
  private boolean unanswered;
  private String title;
  private String body;

  @PostConstruct
  void load() {
    lesson = way.query().idOrNull("bai");
    unanswered = !way.query().text("chua-dap").isEmpty();
    PageRequest page = PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS);
    questions =
        unanswered
            ? discussionService.unanswered(way.id(), page)
            : discussionService.questions(way.id(), lesson, page);
  }

  /** Asks. */
  public void ask() {
    UUID question = discussionService.ask(way.id(), new NewQuestion(title, body, lesson));
    way.done("discussion_questions.message.asked").goTo("/hoi-dap/{}", question);
  }

  public Questions getQuestions() {
    return questions;
  }

  /** The lessons a question may come from. */
  public List<Choice> getLessons() {
    if (lessons == null) {
      lessons =
          courses.details(way.id()).lessons().stream()
              .map(row -> new Choice(row.id(), row.number() + ". " + row.title()))
              .toList();
    }
    return lessons;
  }

  /** The lesson whose questions are shown, in words, or null. */
  public String getLessonTitle() {
    return lesson == null
        ? null
        : getLessons().stream()
            .filter(choice -> choice.value().equals(lesson))
            .map(Choice::label)
            .findFirst()
            .orElse(null);
  }

  /** True when only those are shown that nobody who keeps the course has answered. */
  public boolean isUnanswered() {
    return unanswered;
  }

  public Paging getPaging() {
    String which = unanswered ? "?chua-dap=co" : lesson == null ? "" : "?bai=" + lesson;
    return new Paging(questions.page(), "/khoa-hoc/" + questions.course() + "/hoi-dap" + which);
  }

  public UUID getLesson() {
    return lesson;
  }

  public void setLesson(UUID lesson) {
    this.lesson = lesson;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
