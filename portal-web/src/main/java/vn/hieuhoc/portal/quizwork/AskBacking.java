package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.question.QuestionDetails;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.NotFound;

/** A question of a quiz: a new one, or a change that makes a new version of one. */
@Named
@RequestScoped
public class AskBacking {

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private QuestionService questionService;

  private QuizDetails quiz;
  private QuestionDetails question;
  private AskForm form;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    UUID id = way.query().idOrNull("question");
    if (id == null) {
      form = new AskForm(AskForm.kind(way.query().text("loai")));
      return;
    }
    if (quiz.questions().stream().noneMatch(row -> row.id().equals(id))) {
      throw new NotFound("question", id);
    }
    question = questionService.find(id);
    form = new AskForm(question.row().content(), question.topics());
  }

  public void save() {
    if (question == null) {
      quizService.addQuestion(quiz.facts().id(), form.toQuestion());
      way.done("quizwork_ask.message.added").goTo("/quan-ly/bai-kiem-tra/{}", quiz.facts().id());
    } else {
      questionService.change(question.row().id(), form.toQuestion());
      way.done("quizwork_ask.message.changed", question.row().number() + 1)
          .goTo("/quan-ly/bai-kiem-tra/{}", quiz.facts().id());
    }
  }

  public QuizDetails getQuiz() {
    return quiz;
  }

  /** Null for a new question. */
  public QuestionDetails getQuestion() {
    return question;
  }

  public AskForm getForm() {
    return form;
  }
}
