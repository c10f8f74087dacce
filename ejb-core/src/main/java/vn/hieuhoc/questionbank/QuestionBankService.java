package vn.hieuhoc.questionbank;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.itemstatistics.ItemStatisticsService;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Looks through the question banks of the centres in reach. */
@Stateless
public class QuestionBankService {

  @Inject private QuestionBankRepository banks;
  @Inject private QuestionService questionService;
  @Inject private ItemStatisticsService itemStatisticsService;
  @Inject private Access access;

  /** The banks within the caller's reach, by name. */
  public Page<BankHead> banks(PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return banks.banks(access.reach(Role.CENTRE_MANAGER), page);
  }

  /** What a bank is called, for those who keep it. */
  public BankHead bank(UUID bankId) {
    questionService.requireKeeper(bankId);
    return banks.bank(bankId).orElseThrow(() -> new NotFound("question-bank", bankId));
  }

  /** The questions in use of a bank, newest first. */
  public Page<BankedQuestion> questions(UUID bankId, BankFilter filter, PageRequest page) {
    questionService.requireKeeper(bankId);
    return banks.questions(bankId, filter, page);
  }

  /** The questions in use of every bank within the caller's reach, newest first. */
  public Page<BankedQuestion> questions(BankFilter filter, PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return banks.questions(access.reach(Role.CENTRE_MANAGER), filter, page);
  }

  /** Codes of the topics the questions in use within the caller's reach are about, ordered. */
  public List<String> topics() {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return banks.topics(access.reach(Role.CENTRE_MANAGER));
  }

  /** Codes of the topics the questions in use of a bank are about, ordered. */
  public List<String> topics(UUID bankId) {
    questionService.requireKeeper(bankId);
    return banks.topics(bankId);
  }

  /**
   * All there is to know about a question.
   *
   * @throws NotFound when another bank keeps it
   */
  public QuestionLife question(UUID bankId, UUID questionId) {
    questionService.requireKeeper(bankId);
    BankedQuestion question =
        banks.question(bankId, questionId).orElseThrow(() -> new NotFound("question", questionId));
    return new QuestionLife(
        question, versions(questionId), itemStatisticsService.ofQuestion(questionId));
  }

  private List<AskedBefore> versions(UUID questionId) {
    List<KeptVersion> kept = banks.versions(questionId);
    Map<Long, QuestionContent> contents =
        questionService.contents(kept.stream().map(KeptVersion::key).toList());
    List<AskedBefore> versions = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      KeptVersion one = kept.get(i);
      QuestionContent content = contents.get(one.key());
      List<VersionChange> changes =
          i + 1 == kept.size()
              ? List.of()
              : VersionChange.between(contents.get(kept.get(i + 1).key()), content);
      versions.add(
          new AskedBefore(one.number(), content, one.since(), one.by(), one.answers(), changes));
    }
    return versions;
  }

  /** Says anew what a question is about; what it asks stays, and so does its version. */
  public void describe(UUID questionId, Set<String> topics) {
    questionService.describe(questionId, topics);
  }
}
