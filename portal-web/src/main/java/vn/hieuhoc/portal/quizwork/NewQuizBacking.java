package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.position.PresenterService;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.quiz.QuizService;

/** A new quiz, which begins with its first question. */
@Named
@RequestScoped
public class NewQuizBacking {

  @Inject private Reply reply;
  @Inject private QuizService quizService;
  @Inject private PresenterService presenters;

  private final QuizForm form = new QuizForm();
  private final AskForm first = new AskForm(QuestionKind.SINGLE_CHOICE);
  private List<Choice> centres;

  @PostConstruct
  void load() {
    centres =
        presenters.centres().stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
    if (centres.size() == 1) {
      form.setCentre((UUID) centres.get(0).value());
    }
  }

  public void make() {
    UUID id = quizService.create(form.toCommand(List.of(first.toQuestion())));
    reply.done("quizwork_new.message.made", form.getTitle()).goTo("/quan-ly/bai-kiem-tra/{}", id);
  }

  public QuizForm getForm() {
    return form;
  }

  public AskForm getFirst() {
    return first;
  }

  public List<Choice> getCentres() {
    return centres;
  }
}
