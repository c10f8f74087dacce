package vn.hieuhoc.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/** Puts questions together to quizzes. */
@Stateless
public class QuizService {

  @Inject private QuizRepository quizzes;
  @Inject private QuestionService questionService;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * Makes a quiz of questions from banks, of new ones, or of both.
   *
   * @return public id of the quiz
   */
  public UUID create(@Valid @NotNull QuizCommand command) {
    Long unitId = organisation.key(command.unit());
    access.require(unitId, Role.CENTRE_MANAGER);
    Quiz quiz = new Quiz(unitId, command, clock.instant());
    List<Long> keys = questions(command);
    requireTopics(command.topicDraws(), keys);
    quiz.ask(keys, clock.instant());
    quizzes.add(quiz);
    return quiz.publicId();
  }

  /** Changes rules and questions: from now on, not for attempts already begun. */
  public void change(UUID quizId, @Valid @NotNull QuizCommand command) {
    Quiz quiz = managed(quizId);
    List<Long> keys = questions(command);
    requireTopics(command.topicDraws(), keys);
    quiz.change(command, clock.instant());
    quiz.ask(keys, clock.instant());
  }

  /** Changes the rules alone; the questions stay. */
  public void changeRules(UUID quizId, @Valid @NotNull QuizCommand command) {
    Quiz quiz = managed(quizId);
    requireEnough(command.drawCount(), quiz.questionIds().size());
    requireTopics(command.topicDraws(), quiz.questionIds());
    quiz.change(command, clock.instant());
  }

  /**
   * Asks one more question, kept in the bank of the others.
   *
   * @return public id of the question
   */
  public UUID addQuestion(UUID quizId, @Valid @NotNull NewQuestion fresh) {
    Quiz quiz = managed(quizId);
    List<Long> keys = new ArrayList<>(quiz.questionIds());
    UUID question =
        questionService
            .add(questionService.bankOf(keys.get(keys.size() - 1)), List.of(fresh))
            .get(0);
    keys.addAll(questionService.usable(List.of(question)));
    quiz.ask(keys, clock.instant());
    return question;
  }

  /** Public id of the bank in which new questions of a quiz are kept. */
  public UUID bank(UUID quizId) {
    List<Long> keys = managed(quizId).questionIds();
    return questionService.bankOf(keys.get(keys.size() - 1));
  }

  /** Asks these questions too, behind the others. */
  public void askToo(UUID quizId, @NotNull List<UUID> more) {
    Quiz quiz = managed(quizId);
    LinkedHashSet<Long> keys = new LinkedHashSet<>(quiz.questionIds());
    keys.addAll(questionService.usable(more));
    quiz.ask(List.copyOf(keys), clock.instant());
  }

  /**
   * Asks these questions in this order; those left out are asked no more, and stay in their bank.
   *
   * @throws Refused when none is left, or fewer than are drawn
   */
  public void arrange(UUID quizId, @NotNull List<UUID> order) {
    Quiz quiz = managed(quizId);
    List<Long> keys = List.copyOf(new LinkedHashSet<>(questionService.usable(order)));
    if (!quiz.questionIds().containsAll(keys)) {
      throw Refused.of("questions", "quiz.not-its-question", quiz.title());
    }
    if (keys.isEmpty()) {
      throw Refused.of("questions", "quiz.no-questions", quiz.title());
    }
    requireEnough(quiz.drawCount(), keys.size());
    requireTopics(quiz.topicDraws(), keys);
    quiz.ask(keys, clock.instant());
  }

  /** A quiz with its right answers, for those who keep it. */
  public QuizDetails details(UUID quizId) {
    Quiz quiz = managed(quizId);
    List<Long> keys = quiz.questionIds();
    Map<Long, QuestionRow> rows = questionService.newest(keys);
    QuizFacts facts = quizzes.facts(List.of(quiz.id())).get(0);
    return new QuizDetails(
        facts,
        quiz.shuffled(),
        quiz.feedback(),
        keys.stream().map(rows::get).toList(),
        quiz.topicDraws());
  }

  /** The quizzes within the caller's reach, newest first. */
  public Page<QuizFacts> rows(PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return quizzes.below(access.reach(Role.CENTRE_MANAGER), page);
  }

  /** Key of a quiz the caller may put into a course. */
  public Long usable(UUID quizId) {
    return managed(quizId).id();
  }

  /** Key of a quiz. */
  @SystemUse
  public Long key(UUID quizId) {
    return quizzes.quiz(quizId).orElseThrow(() -> new NotFound("quiz", quizId)).id();
  }

  /** What anybody may know of the quizzes, by key. */
  @SystemUse
  public Map<Long, QuizFacts> facts(Collection<Long> quizKeys) {
    Map<Long, QuizFacts> facts = new HashMap<>();
    quizzes.facts(quizKeys).forEach(row -> facts.put(row.key(), row));
    return facts;
  }

  /** Topics of the questions of a quiz. */
  @SystemUse
  public List<String> topics(Long quizKey) {
    return quizzes.topics(quizKey);
  }

  private List<Long> questions(QuizCommand command) {
    List<UUID> ids = new ArrayList<>(command.questions());
    if (!command.newQuestions().isEmpty()) {
      String name =
          command.title().length() > 200 ? command.title().substring(0, 200) : command.title();
      UUID bank = questionService.createBank(command.unit(), name);
      ids.addAll(questionService.add(bank, command.newQuestions()));
    }
    List<Long> keys = List.copyOf(new LinkedHashSet<>(questionService.usable(ids)));
    if (keys.isEmpty()) {
      throw Refused.of("questions", "quiz.no-questions", command.title());
    }
    requireEnough(command.drawCount(), keys.size());
    return keys;
  }

  private static void requireEnough(Integer drawCount, int pool) {
    if (drawCount != null && drawCount > pool) {
      throw Refused.of("drawCount", "quiz.draw-too-many", drawCount, pool);
    }
  }

  private void requireTopics(Map<String, Integer> draws, List<Long> keys) {
    if (draws.isEmpty()) {
      return;
    }
    Map<Long, Set<String>> topics = questionService.topics(keys);
    draws.forEach(
        (topic, wanted) -> {
          long there = topics.values().stream().filter(codes -> codes.contains(topic)).count();
          if (there < wanted) {
            throw Refused.of("topicDraws", "quiz.topic-too-few", topic, wanted, there);
          }
        });
  }

  private Quiz managed(UUID quizId) {
    Quiz quiz = quizzes.quiz(quizId).orElseThrow(() -> new NotFound("quiz", quizId));
    access.requireOrHide(quiz.unitId(), "quiz", quizId, Role.CENTRE_MANAGER);
    return quiz;
  }
}
