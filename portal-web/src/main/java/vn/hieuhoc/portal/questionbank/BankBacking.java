package vn.hieuhoc.portal.questionbank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.questionbank.BankFilter;
import vn.hieuhoc.questionbank.BankHead;
import vn.hieuhoc.questionbank.BankedQuestion;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The questions of one bank, by words and topic. */
@Named
@RequestScoped
public class BankBacking {

  private static final int ROWS = 25;

  @Inject private Query query;
  @Inject private QuestionBankService questionBankService;
  @Inject private TopicNames topicNames;

  private BankHead bank;
  private BankFilter filter;
  private List<Choice> topics;
  private Page<BankedQuestion> page;

  @PostConstruct
  void load() {
    UUID id = query.id("id");
    bank = questionBankService.bank(id);
    filter = new BankFilter(query.text("q"), query.text("chu-de"));
    topics = topicNames.choices(questionBankService.topics(id));
    page =
        questionBankService.questions(
            id, filter, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public BankHead getBank() {
    return bank;
  }

  public BankFilter getFilter() {
    return filter;
  }

  /** The topics of the bank, as one narrows the list by them. */
  public List<Choice> getTopics() {
    return topics;
  }

  public List<BankedQuestion> getRows() {
    return page.items();
  }

  /** What kinds of questions one may add. */
  public QuestionKind[] getKinds() {
    return QuestionKind.values();
  }

  public long getTotal() {
    return page.total();
  }

  /** True when words or a topic narrow the list. */
  public boolean isNarrowed() {
    return !filter.words().isEmpty() || !filter.topic().isEmpty();
  }

  public Paging getPaging() {
    return new Paging(
        page,
        "/quan-ly/ngan-hang/"
            + bank.id()
            + "?q="
            + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
            + "&chu-de="
            + URLEncoder.encode(filter.topic(), StandardCharsets.UTF_8));
  }
}
