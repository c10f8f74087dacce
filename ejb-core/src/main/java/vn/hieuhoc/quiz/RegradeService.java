package vn.hieuhoc.quiz;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Mark;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Marks attempts anew with the newest versions of what they were asked. The preview is what
 * applying does, without doing it.
 */
@Stateless
public class RegradeService {

  /** What becomes of the completion of the quiz by a person. */
  public enum Completion {
    /** It stands, or still does not. */
    SAME,
    /** The person has passed now. */
    GAINED,
    /** The person has not passed any more. */
    LOST
  }

  /**
   * An attempt whose result changes.
   *
   * @param attempt public id
   * @param personName who made it
   * @param number which try it is
   * @param score points now
   * @param scoreMax points there are now
   * @param newScore points then
   * @param newScoreMax points there are then
   * @param passed whether it passed till now
   * @param newPassed whether it passes then
   * @param completion what becomes of the person's completion
   */
  public record Change(
      UUID attempt,
      String personName,
      int number,
      BigDecimal score,
      BigDecimal scoreMax,
      BigDecimal newScore,
      BigDecimal newScoreMax,
      boolean passed,
      boolean newPassed,
      Completion completion) {}

  /**
   * What a regrade changes.
   *
   * @param attempts how many attempts have a result
   * @param changes those whose result changes
   * @param proof names exactly these changes; sent along to apply them
   */
  public record Preview(int attempts, List<Change> changes, String proof) {

    /** How many people meet that. */
    public long count(Completion completion) {
      return changes.stream()
          .filter(change -> change.completion() == completion)
          .map(Change::personName)
          .count();
    }
  }

  /**
   * What a regrade changes, for those who look further than the quiz.
   *
   * @param preview what changes at the quiz
   * @param results what would be announced; it holds keys and never leaves the server
   */
  public record Foreseen(Preview preview, List<AttemptRegraded> results) {}

  /** The new marks of one attempt. */
  private record Marks(Attempt attempt, List<Mark> lines, BigDecimal score, BigDecimal most) {

    boolean differs() {
      boolean same = true;
      List<AttemptAnswer> answers = attempt.answers();
      for (int i = 0; i < lines.size(); i++) {
        same &= lines.get(i).points().compareTo(answers.get(i).points()) == 0;
      }
      return !same || most.compareTo(attempt.scoreMax()) != 0;
    }
  }

  @Inject private AttemptRepository attempts;
  @Inject private QuizRepository quizzes;
  @Inject private QuestionService questionService;
  @Inject private Access access;
  @Inject private Event<AttemptRegraded> regraded;
  @Inject private Clock clock;

  /** Which results and completions would change. */
  public Preview preview(UUID quizId) {
    return foreseen(quizId).preview();
  }

  /** The same, with the results that applying it would announce. */
  public Foreseen foreseen(UUID quizId) {
    Quiz quiz = managed(quizId);
    List<Marks> marked = marked(quiz, attempts.marked(quiz.id(), false));
    return new Foreseen(
        preview(quiz, marked),
        marked.stream().filter(Marks::differs).map(marks -> announced(quiz, marks)).toList());
  }

  private static AttemptRegraded announced(Quiz quiz, Marks marks) {
    Attempt attempt = marks.attempt();
    return new AttemptRegraded(
        attempt.statementId(),
        new AttemptSubmitted(
            UUID.randomUUID(),
            quiz.id(),
            quiz.publicId(),
            quiz.title(),
            attempt.personId(),
            attempt.enrolmentId(),
            attempt.lessonId(),
            attempt.startedAt(),
            attempt.submittedAt(),
            marks.score(),
            marks.most(),
            AttemptViews.scaled(marks.score(), marks.most()),
            quiz.passes(marks.score(), marks.most())));
  }

  /**
   * Gives the affected attempts their new results; the old ones are kept.
   *
   * @param proof what the preview gave, so that nothing is applied that nobody has seen
   * @param reason why, told to the learners
   * @throws Refused {@code quiz.regrade-changed} when the changes are others meanwhile, {@code
   *     quiz.regrade-reason} without a reason
   */
  public Preview apply(UUID quizId, @NotNull String proof, @NotNull String reason) {
    Quiz quiz = managed(quizId);
    String tidied = VietnameseText.tidyOrNull(reason);
    if (tidied == null || tidied.length() > 500) {
      throw Refused.of("reason", "quiz.regrade-reason", 500);
    }
    List<Marks> marked = marked(quiz, attempts.marked(quiz.id(), true));
    Preview preview = preview(quiz, marked);
    if (!preview.proof().equals(proof)) {
      throw new Refused("quiz.regrade-changed", quiz.title(), preview.changes().size());
    }
    Map<Long, Long> newest = newest(marked.stream().map(Marks::attempt).toList());
    for (Marks marks : marked) {
      if (marks.differs()) {
        Attempt attempt = marks.attempt();
        UUID old = attempt.statementId();
        attempt.regrade(
            new Attempt.Regrade(marks.lines(), newest, marks.most(), tidied, access.accountId()),
            quiz,
            clock.instant());
        regraded.fire(new AttemptRegraded(old, AttemptClosing.result(attempt, quiz)));
      }
    }
    return preview;
  }

  private Preview preview(Quiz quiz, List<Marks> marked) {
    Set<Long> passedBefore = new HashSet<>();
    Set<Long> passedThen = new HashSet<>();
    for (Marks marks : marked) {
      if (marks.attempt().passed()) {
        passedBefore.add(marks.attempt().personId());
      }
      if (quiz.passes(marks.score(), marks.most())) {
        passedThen.add(marks.attempt().personId());
      }
    }
    List<Marks> changed = marked.stream().filter(Marks::differs).toList();
    Map<Long, String> names =
        attempts.names(changed.stream().map(marks -> marks.attempt().personId()).toList());
    List<Change> changes = new ArrayList<>();
    StringBuilder proof = new StringBuilder();
    for (Marks marks : changed) {
      Attempt attempt = marks.attempt();
      boolean before = passedBefore.contains(attempt.personId());
      boolean then = passedThen.contains(attempt.personId());
      boolean newPassed = quiz.passes(marks.score(), marks.most());
      boolean flips = newPassed != attempt.passed();
      proof
          .append(attempt.publicId())
          .append(marks.score())
          .append("/")
          .append(marks.most())
          .append(newPassed);
      changes.add(
          new Change(
              attempt.publicId(),
              names.get(attempt.personId()),
              attempt.number(),
              attempt.score(),
              attempt.scoreMax(),
              marks.score(),
              marks.most(),
              attempt.passed(),
              newPassed,
              before == then || !flips
                  ? Completion.SAME
                  : then ? Completion.GAINED : Completion.LOST));
    }
    return new Preview(
        marked.size(),
        changes,
        UUID.nameUUIDFromBytes(proof.toString().getBytes(StandardCharsets.UTF_8)).toString());
  }

  private List<Marks> marked(Quiz quiz, List<Attempt> all) {
    Map<Long, Long> newest = newest(all);
    Set<Long> versions = new HashSet<>(newest.keySet());
    versions.addAll(newest.values());
    Map<Long, QuestionContent> contents = questionService.contents(versions);
    return all.stream().map(attempt -> marks(attempt, newest, contents)).toList();
  }

  private static Marks marks(
      Attempt attempt, Map<Long, Long> newest, Map<Long, QuestionContent> contents) {
    List<Mark> lines = new ArrayList<>();
    BigDecimal score = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (AttemptAnswer line : attempt.answers()) {
      QuestionContent asked = contents.get(line.questionVersionId());
      QuestionContent now = contents.get(newest.get(line.questionVersionId()));
      Mark mark = mark(line, asked, now);
      lines.add(mark);
      score = score.add(mark.points());
      most = most.add(now.points());
    }
    return new Marks(attempt, lines, score, most);
  }

  /** What a person has marked stays, as far as the question still has so many points. */
  private static Mark mark(AttemptAnswer line, QuestionContent asked, QuestionContent now) {
    if (now.kind() == QuestionKind.ESSAY && line.points() != null) {
      BigDecimal points = line.points().min(now.points());
      return new Mark(points, points.compareTo(now.points()) == 0);
    }
    Answer answer = now.translated(line.answer(), asked);
    return now.mark(answer);
  }

  private Map<Long, Long> newest(Collection<Attempt> all) {
    Set<Long> asked =
        all.stream()
            .flatMap(attempt -> attempt.answers().stream())
            .map(AttemptAnswer::questionVersionId)
            .collect(Collectors.toSet());
    Map<Long, Long> newest = new HashMap<>(questionService.newestVersions(asked));
    asked.forEach(version -> newest.putIfAbsent(version, version));
    return newest;
  }

  private Quiz managed(UUID quizId) {
    Quiz quiz = quizzes.quiz(quizId).orElseThrow(() -> new NotFound("quiz", quizId));
    access.requireOrHide(quiz.unitId(), "quiz", quizId, Role.CENTRE_MANAGER);
    return quiz;
  }
}
