package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.questionbank.TopicNames;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.questionbank.BankFilter;
import vn.hieuhoc.questionbank.BankedQuestion;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.quiz.QuizFacts;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Questions of the banks in reach, to be ticked and asked in a quiz too. */
@Named
@RequestScoped
public class ChooseBacking {

  private static final String HERE = "/quan-ly/bai-kiem-tra/";
  private static final int ROWS = 25;

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private QuestionBankService questionBankService;
  @Inject private TopicNames topicNames;

  private QuizFacts quiz;
  private BankFilter filter;
  private List<Choice> topics;
  private Page<BankedQuestion> page;
  private int number;

  @PostConstruct
  void load() {
    Long key = quizService.usable(way.id());
    quiz = quizService.facts(List.of(key)).get(key);
    filter = new BankFilter(way.query().text("q"), way.query().text("chu-de"));
    topics = topicNames.choices(questionBankService.topics());
    number = way.query().whole(Paging.PARAMETER, 1, 1);
    page = questionBankService.questions(filter, PageRequest.ofNumber(number, ROWS));
  }

  /** Asks what is ticked, behind the questions that are there. */
  public void choose() {
    List<UUID> ticked = way.query().ticked();
    if (ticked.isEmpty()) {
      throw new Refused("quiz.nothing-ticked");
    }
    quizService.askToo(quiz.id(), ticked);
    way.done("quizwork_choose.message.added", ticked.size()).goTo(HERE + "{}", quiz.id());
  }

  public QuizFacts getQuiz() {
    return quiz;
  }

  /** True when the quiz asks the question already. */
  public boolean asks(BankedQuestion question) {
    return question.usage().stream().anyMatch(use -> use.quiz().equals(quiz.id()));
  }

  public BankFilter getFilter() {
    return filter;
  }

  /** The topics of the questions in reach. */
  public List<Choice> getTopics() {
    return topics;
  }

  public List<BankedQuestion> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  /** The page of the list that is shown. */
  public int getNumber() {
    return number;
  }

  public Paging getPaging() {
    return new Paging(
        page,
        HERE
            + quiz.id()
            + "/ngan-hang?q="
            + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
            + "&chu-de="
            + URLEncoder.encode(filter.topic(), StandardCharsets.UTF_8));
  }
}
