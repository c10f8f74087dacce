package vn.hieuhoc.portal.questionbank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.questionbank.QuestionLife;
import vn.hieuhoc.topic.TopicService;

/** One question of a bank: what it asked, where it is asked, how it does, what it is about. */
@Named
@RequestScoped
public class BankQuestionBacking {

  @Inject private Way way;
  @Inject private QuestionBankService questionBankService;
  @Inject private TopicService topicService;

  private UUID bank;
  private QuestionLife life;
  private List<String> topics;

  @PostConstruct
  void load() {
    bank = way.id();
    life = questionBankService.question(bank, way.query().id("question"));
    topics = life.question().topics();
  }

  /** Keeps what it is about; topics that nobody has named cannot be ticked and stay. */
  public void describe() {
    Set<String> chosen = new TreeSet<>(topics == null ? List.of() : topics);
    Set<String> known = topicService.byCode().keySet();
    life.question().topics().stream().filter(code -> !known.contains(code)).forEach(chosen::add);
    questionBankService.describe(life.question().id(), chosen);
    way.done("questionbank_question.message.described")
        .goTo("/quan-ly/ngan-hang/{}/{}", bank, life.question().id());
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
