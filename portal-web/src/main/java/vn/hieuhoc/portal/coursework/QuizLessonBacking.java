package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.support.Refused;

/** Writes a quiz with questions of every kind and puts it at the end of a course. */
@Named
@RequestScoped
public class QuizLessonBacking {

  private static final int QUESTIONS = 10;
  private static final int WHOLE = 100;

  @Inject private Way way;
  @Inject private CourseCatalogueService catalogue;
  @Inject private OutlineService outlineService;

  private final List<AskedForm> questions =
      IntStream.range(0, QUESTIONS).mapToObj(i -> new AskedForm()).toList();
  private CourseDetails course;
  private String title;
  private int passPercent = 60;
  private Integer attempts;

  @PostConstruct
  void load() {
    course = catalogue.toChange(way.id());
  }

  /** Makes the quiz and goes back to the course. */
  public void add() {
    if (passPercent < 0 || passPercent > WHOLE) {
      throw Refused.of("passPercent", "quiz.pass-percent", passPercent);
    }
    Set<String> topics = new HashSet<>(course.topics());
    List<NewQuestion> asked =
        questions.stream().filter(q -> !q.isBlank()).map(q -> q.toQuestion(topics)).toList();
    outlineService.addQuiz(
        way.id(),
        new QuizCommand(
            course.row().unit(),
            title,
            BigDecimal.valueOf(passPercent)
                .divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.HALF_UP),
            attempts,
            null,
            false,
            null,
            null,
            null,
            asked));
    way.done("coursework_quiz.message.added", title).goTo("/quan-ly/khoa-hoc/{}", way.id());
  }

  /** How a question may be answered. */
  public List<Choice> getWays() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Arrays.stream(AskedForm.Way.values())
        .map(each -> new Choice(each, texts.get("coursework_quiz.way." + each.name())))
        .toList();
  }

  public List<AskedForm> getQuestions() {
    return questions;
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

  public int getPassPercent() {
    return passPercent;
  }

  public void setPassPercent(int passPercent) {
    this.passPercent = passPercent;
  }

  public Integer getAttempts() {
    return attempts;
  }

  public void setAttempts(Integer attempts) {
    this.attempts = attempts;
  }
}
