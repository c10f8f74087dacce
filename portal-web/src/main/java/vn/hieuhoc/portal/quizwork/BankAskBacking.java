package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.question.QuestionDetails;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionbank.BankHead;
import vn.hieuhoc.questionbank.QuestionBankService;

/** A question of a bank: a new one, or a change that makes a new version of one. */
@Named
@RequestScoped
public class BankAskBacking {

  @Inject private Way way;
  @Inject private QuestionBankService questionBankService;
  @Inject private QuestionService questionService;

  private BankHead bank;
  private QuestionDetails question;
  private AskForm form;

  @PostConstruct
  void load() {
    bank = questionBankService.bank(way.id());
    UUID id = way.query().idOrNull("question");
    if (id == null) {
      form = new AskForm(AskForm.kind(way.query().text("loai")));
      return;
    }
    question = questionService.find(bank.id(), id);
    form = new AskForm(question.row().content(), question.topics());
  }

  public void save() {
    if (question == null) {
      UUID id = questionService.add(bank.id(), List.of(form.toQuestion())).get(0);
      way.done("questionbank_ask.message.added").goTo("/quan-ly/ngan-hang/{}/{}", bank.id(), id);
    } else {
      UUID id = question.row().id();
      questionService.change(bank.id(), id, form.toQuestion());
      way.done("quizwork_ask.message.changed", question.row().number() + 1)
          .goTo("/quan-ly/ngan-hang/{}/{}", bank.id(), id);
    }
  }

  public BankHead getBank() {
    return bank;
  }

  /** Null for a new question. */
  public QuestionDetails getQuestion() {
    return question;
  }

  public AskForm getForm() {
    return form;
  }
}
