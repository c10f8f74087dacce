package vn.hieuhoc.portal.questionbank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.questionbank.QuestionLife;

/** One question of a bank: what it asked, where it is asked, how it does, what it is about. */
@Named
@RequestScoped
public class BankQuestionBacking {

  @Inject private Way way;
  @Inject private QuestionBankService questionBankService;
  @Inject private QuestionService questionService;

  private UUID bank;
  private QuestionLife life;
  private List<String> topics;

  @PostConstruct
  void load() {
    bank = way.id();
    life = questionBankService.question(bank, way.query().id("question"));
    topics = life.question().topics();
  }

  /** Keeps what it is about. */
  public void describe() {
    questionBankService.describe(
        life.question().id(), topics == null ? Set.of() : Set.copyOf(topics));
    way.done("questionbank_question.message.described")
        .goTo("/quan-ly/ngan-hang/{}/{}", bank, life.question().id());
  }

  /** Takes it out of use: no other quiz will ask it. */
  public void retire() {
    questionService.retire(bank, life.question().id());
    way.done("questionbank_question.message.retired").goTo("/quan-ly/ngan-hang/{}", bank);
  }

  public UUID getBank() {
    return bank;
  }

  public QuestionLife getLife() {
    return life;
  }

  public List<String> getTopics() {
    return topics;
  }

  public void setTopics(List<String> topics) {
    this.topics = topics;
  }
}
