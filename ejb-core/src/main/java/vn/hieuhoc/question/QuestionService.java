package vn.hieuhoc.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnameseText;

/** Keeps the question banks of the centres. */
@Stateless
public class QuestionService {

  private static final int AT_ONCE = 500;

  @Inject private QuestionRepository questions;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Opens a bank.
   *
   * @param unit public id of the centre (or other unit) that keeps it
   * @param name what it is called
   * @return public id of the bank
   */
  public UUID createBank(@NotNull UUID unit, @NotNull String name) {
    Long unitId = organisation.key(unit);
    access.require(unitId, Role.CENTRE_MANAGER);
    String tidied = VietnameseText.tidyOrNull(name);
    if (tidied == null || tidied.length() > 200) {
      throw Refused.of("name", "question.bank-name", 200);
    }
    QuestionBank bank = new QuestionBank(unitId, tidied, clock.instant());
    questions.add(bank);
    return bank.publicId();
  }

  /** The banks within the caller's reach, by name. */
  public Page<BankRow> banks(PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return questions.banks(access.reach(Role.CENTRE_MANAGER), page);
  }

  /** The questions in use of a bank with their topics, oldest first. */
  public Page<QuestionDetails> questions(UUID bankId, PageRequest page) {
    Page<QuestionRow> rows = questions.rowsOfBank(managed(bankId).id(), page);
    Map<Long, Set<String>> topics =
        questions.topicsOfQuestions(rows.items().stream().map(QuestionRow::key).toList());
    return new Page<>(
        rows.items().stream()
            .map(row -> new QuestionDetails(row, topics.getOrDefault(row.key(), Set.of())))
            .toList(),
        rows.total(),
        page);
  }

  /**
   * Adds questions to a bank, all or none.
   *
   * @return their public ids, in the order given
   */
  public List<UUID> add(UUID bankId, List<@Valid @NotNull NewQuestion> fresh) {
    QuestionBank bank = managed(bankId);
    List<UUID> ids = new ArrayList<>();
    for (int from = 0; from < fresh.size(); from += AT_ONCE) {
      List<NewQuestion> some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
      List<Question> added =
          some.stream().map(one -> new Question(bank.id(), one.topics(), clock.instant())).toList();
      List<Long> keys = questions.addAll(added);
      for (int i = 0; i < added.size(); i++) {
        questions.add(version(keys.get(i), 1, some.get(i)));
        ids.add(added.get(i).publicId());
      }
    }
    return ids;
  }

  /** Demands that the caller keeps the bank. */
  public void requireKeeper(UUID bankId) {
    managed(bankId);
  }

  /** All questions in use of a bank, oldest first. */
  public List<QuestionRow> everything(UUID bankId) {
    return questions.allOfBank(managed(bankId).id());
  }

  /** Topic codes of the questions of a bank, by question key. */
  public Map<Long, Set<String>> topicsOf(UUID bankId) {
    return questions.topicsOfBank(managed(bankId).id());
  }

  /** Changes what a question asks: from now on, not in attempts already begun. */
  public void change(UUID questionId, @Valid @NotNull NewQuestion changed) {
    Question question = managedQuestion(questionId);
    questions.add(version(question.id(), question.nextVersion(changed.topics()), changed));
  }

  /**
   * Changes what a question of a bank asks.
   *
   * @throws NotFound when another bank keeps it
   */
  public void change(UUID bankId, UUID questionId, @Valid @NotNull NewQuestion changed) {
    requireKept(bankId, questionId);
    change(questionId, changed);
  }

  /** Says anew what a question is about; what it asks stays. */
  public void describe(
      UUID questionId, @NotNull Set<@Pattern(regexp = "[a-z0-9-]{1,60}") String> topics) {
    managedQuestion(questionId).describe(topics);
  }

  /** A question with its topics, for those who keep its bank. */
  public QuestionDetails find(UUID questionId) {
    Question question = managedQuestion(questionId);
    return new QuestionDetails(
        questions.rows(List.of(question.id())).get(0), Set.copyOf(question.topics()));
  }

  /**
   * A question of a bank, for those who keep it.
   *
   * @throws NotFound when another bank keeps it
   */
  public QuestionDetails find(UUID bankId, UUID questionId) {
    requireKept(bankId, questionId);
    return find(questionId);
  }

  /** The bank that keeps a question. */
  @SystemUse
  public UUID bankOf(Long questionKey) {
    return questions.bankOf(questionKey);
  }

  /**
   * Takes a question of a bank out of use.
   *
   * @throws NotFound when another bank keeps it
   */
  public void retire(UUID bankId, UUID questionId) {
    requireKept(bankId, questionId).retire();
  }

  /**
   * Keys of the given questions, in order; the caller must be allowed to use each.
   *
   * @throws NotFound for one that does not exist or is out of reach
   */
  public List<Long> usable(List<UUID> publicIds) {
    Map<UUID, Long> keys = questions.keys(publicIds);
    for (UUID id : publicIds) {
      if (!keys.containsKey(id)) {
        throw new NotFound("question", id);
      }
    }
    boolean all =
        keys.isEmpty()
            || questions.units(keys.values()).stream()
                .allMatch(unit -> access.may(unit, Role.CENTRE_MANAGER));
    if (!all) {
      UUID foreign =
          publicIds.stream().filter(id -> !mayUse(keys.get(id))).findFirst().orElseThrow();
      Long unit = questions.units(List.of(keys.get(foreign))).get(0);
      throw access.hide(unit, "question", foreign, Role.CENTRE_MANAGER);
    }
    return publicIds.stream().map(keys::get).toList();
  }

  /** The newest versions of the questions, by question key. */
  @SystemUse
  public Map<Long, QuestionRow> newest(Collection<Long> questionKeys) {
    Map<Long, QuestionRow> rows = new HashMap<>();
    questions.rows(questionKeys).forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  /** Topic codes of questions, by question key. */
  @SystemUse
  public Map<Long, Set<String>> topics(Collection<Long> questionKeys) {
    return questions.topicsOfQuestions(questionKeys);
  }

  /** The key of the newest version of the same question, by version key. */
  @SystemUse
  public Map<Long, Long> newestVersions(Collection<Long> versionKeys) {
    return questions.newestVersions(versionKeys);
  }

  /** What the given versions ask, by version key. */
  @SystemUse
  public Map<Long, QuestionContent> contents(Collection<Long> versionKeys) {
    return questions.contents(versionKeys);
  }

  private QuestionVersion version(Long questionKey, int number, NewQuestion fresh) {
    return new QuestionVersion(
        questionKey, number, fresh.content(), caller.accountId(), clock.instant());
  }

  private boolean mayUse(Long questionKey) {
    return questions.units(List.of(questionKey)).stream()
        .allMatch(unit -> access.may(unit, Role.CENTRE_MANAGER));
  }

  private QuestionBank managed(UUID bankId) {
    QuestionBank bank =
        questions.bank(bankId).orElseThrow(() -> new NotFound("question-bank", bankId));
    access.requireOrHide(bank.unitId(), "question-bank", bankId, Role.CENTRE_MANAGER);
    return bank;
  }

  private Question requireKept(UUID bankId, UUID questionId) {
    Question question = managedQuestion(questionId);
    if (!managed(bankId).id().equals(question.bankId())) {
      throw new NotFound("question", questionId);
    }
    return question;
  }

  private Question managedQuestion(UUID questionId) {
    Question question =
        questions.question(questionId).orElseThrow(() -> new NotFound("question", questionId));
    Long unitId = questions.bank(question.bankId()).map(QuestionBank::unitId).orElseThrow();
    access.requireOrHide(unitId, "question", questionId, Role.CENTRE_MANAGER);
    return question;
  }
}
