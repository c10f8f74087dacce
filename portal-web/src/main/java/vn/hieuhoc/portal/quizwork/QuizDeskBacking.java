package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;

/** One quiz as its manager sees it: the rules, and the questions in their order. */
@Named
@RequestScoped
public class QuizDeskBacking {

  private static final String HERE = "/quan-ly/bai-kiem-tra/{}";

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private OrganisationService organisation;

  private QuizDetails quiz;
  private QuizForm form;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    form = QuizForm.of(quiz, organisation.unit(quiz.facts().unitKey()).id());
  }

  public void save() {
    quizService.changeRules(quiz.facts().id(), form.toCommand(null));
    way.done("quizwork_desk.message.saved").goTo(HERE, quiz.facts().id());
  }

  /** Moves or takes out the question whose button was tapped. */
  public void act() {
    String[] wanted = way.query().text("question").split(" ");
    if (wanted.length != 2 || !wanted[0].matches("[0-9a-f-]{36}")) {
      return;
    }
    UUID question = UUID.fromString(wanted[0]);
    List<UUID> order = new ArrayList<>(quiz.questions().stream().map(QuestionRow::id).toList());
    int from = order.indexOf(question);
    if (from < 0) {
      return;
    }
    if (wanted[1].equals("remove")) {
      order.remove(from);
    } else {
      int to = wanted[1].equals("up") ? from - 1 : from + 1;
      Collections.swap(order, from, Math.max(0, Math.min(order.size() - 1, to)));
    }
    quizService.arrange(quiz.facts().id(), order);
    way.done("quizwork_desk.message.arranged").goTo(HERE, quiz.facts().id());
  }

  public QuizDetails getQuiz() {
    return quiz;
  }

  public QuizForm getForm() {
    return form;
  }

  public List<QuestionKind> getKinds() {
    return Arrays.asList(QuestionKind.values());
  }
}
