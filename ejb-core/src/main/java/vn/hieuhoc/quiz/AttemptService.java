package vn.hieuhoc.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/** Takes a learner through an attempt: start, answers one by one, submission. */
@Stateless
public class AttemptService {

  @Inject private AttemptRepository attempts;
  @Inject private QuizRepository quizzes;
  @Inject private QuestionService questionService;
  @Inject private Access access;
  @Inject private AttemptClosing closing;
  @Inject private Clock clock;

  /**
   * Begins an attempt, or returns the one that is open. Whoever calls has made sure that the person
   * may take this quiz: {@code vn.hieuhoc.learning} does.
   *
   * @return public id of the attempt
   * @throws Refused {@code quiz.no-attempts-left} when every allowed try is used up
   */
  @SystemUse
  public UUID start(StartAttempt start) {
    Quiz quiz =
        quizzes.quiz(start.quizKey()).orElseThrow(() -> new NotFound("quiz", start.quizKey()));
    attempts.holdPerson(start.personKey());
    List<Attempt> before = attempts.attempts(quiz.id(), start.personKey());
    Instant now = clock.instant();
    for (Attempt earlier : before) {
      if (earlier.open() && !earlier.overdue(now)) {
        return earlier.publicId();
      }
      if (earlier.open()) {
        closing.close(earlier);
      }
    }
    if (quiz.attemptsAllowed() != null && before.size() >= quiz.attemptsAllowed()) {
      throw new Refused("quiz.no-attempts-left", quiz.title(), quiz.attemptsAllowed());
    }
    return begin(quiz, start, before.size() + 1, now).publicId();
  }

  private Attempt begin(Quiz quiz, StartAttempt start, int number, Instant now) {
    Attempt attempt = new Attempt(start, number, now, quiz.timeLimitMinutes());
    Map<Long, QuestionRow> newest = questionService.newest(quiz.questionIds());
    Sheet sheet = new Sheet(attempt.publicId(), quiz.shuffled());
    List<Long> pool = quiz.questionIds();
    List<Long> drawn =
        quiz.topicDraws().isEmpty()
            ? sheet.draw(pool, quiz.drawCount())
            : sheet.drawByTopic(pool, questionService.topics(pool), quiz.topicDraws());
    for (Long question : drawn) {
      QuestionRow row = newest.get(question);
      attempt.ask(row.versionKey(), sheet.choiceOrder(row.content()));
    }
    attempts.add(attempt);
    if (attempt.deadlineAt() != null) {
      closing.closeLater(attempt, Duration.between(now, attempt.deadlineAt()));
    }
    return attempt;
  }

  /**
   * Keeps one answer. A save that was kept before, of whatever age, changes nothing and is answered
   * as then, also after submission; one that is older than the answer there is not taken.
   *
   * @param n the question's place on the sheet
   * @return when it was kept, and whether a newer one was there
   * @throws Refused {@code quiz.attempt-closed} after submission, {@code quiz.time-over} too late
   */
  public SavedAnswer save(UUID attemptId, int n, SaveAnswer save) {
    Attempt attempt = mine(attempts.held(attemptId).orElse(null), attemptId);
    AttemptAnswer line = line(attempt, n);
    if (save.key() != null) {
      Optional<Instant> before = attempts.savedBefore(line.id(), save.key());
      if (before.isPresent()) {
        return new SavedAnswer(line.savedAt(), before.get().isBefore(line.savedAt()));
      }
    }
    Instant now = now();
    requireTaking(attempt, now);
    QuestionContent content = contents(attempt).get(line.questionVersionId());
    boolean taken = line.save(content.fitting(save.answer()), save, now);
    if (taken && save.key() != null) {
      attempts.remember(line.id(), save.key(), now);
    }
    return new SavedAnswer(line.savedAt(), !taken);
  }

  /** Keeps several answers at once: what a page without scripts sends. */
  public Instant saveAll(UUID attemptId, Map<Integer, Answer> answers) {
    Attempt attempt = mine(attempts.held(attemptId).orElse(null), attemptId);
    return keep(attempt, answers);
  }

  private Instant keep(Attempt attempt, Map<Integer, Answer> answers) {
    Instant now = now();
    requireTaking(attempt, now);
    Map<Long, QuestionContent> contents = contents(attempt);
    for (Map.Entry<Integer, Answer> one : answers.entrySet()) {
      AttemptAnswer line = line(attempt, one.getKey());
      line.save(
          contents.get(line.questionVersionId()).fitting(one.getValue()),
          SaveAnswer.byForm(one.getValue()),
          now);
    }
    return now;
  }

  private static void requireTaking(Attempt attempt, Instant now) {
    if (!attempt.open()) {
      throw new Refused("quiz.attempt-closed", attempt.submittedAt());
    }
    if (attempt.overdue(now)) {
      throw new Refused("quiz.time-over", attempt.deadlineAt());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static AttemptAnswer line(Attempt attempt, int n) {
    return attempt.answer(n).orElseThrow(() -> new NotFound("attempt-question", n));
  }

  /**
   * Submits and marks the attempt. Submitting again shows the same result and changes nothing; an
   * attempt that ran out of time is marked with what was saved in time.
   */
  public AttemptView submit(UUID attemptId) {
    Attempt attempt = mine(attempts.held(attemptId).orElse(null), attemptId);
    if (attempt.open()) {
      closing.close(attempt);
    }
    return view(attempt);
  }

  /**
   * Keeps the answers as far as that is still possible, and submits: what a form sends at the end.
   * Sending it twice is harmless.
   */
  public AttemptView handIn(UUID attemptId, Map<Integer, Answer> answers) {
    Attempt attempt = mine(attempts.held(attemptId).orElse(null), attemptId);
    if (attempt.open() && !attempt.overdue(clock.instant())) {
      keep(attempt, answers);
    }
    if (attempt.open()) {
      closing.close(attempt);
    }
    return view(attempt);
  }

  /** The attempt as its learner may see it now. */
  public AttemptView view(UUID attemptId) {
    Attempt attempt = mine(attempts.attempt(attemptId).orElse(null), attemptId);
    if (attempt.open() && attempt.overdue(clock.instant())) {
      return submit(attemptId);
    }
    return view(attempt);
  }

  /** The caller's tries at a quiz, oldest first, and the newest one as it may be seen now. */
  public MyAttempts mine(Long quizKey) {
    List<Attempt> tries = attempts.attempts(quizKey, access.personId());
    Quiz quiz = quizzes.quiz(quizKey).orElseThrow(() -> new NotFound("quiz", quizKey));
    Attempt newest = tries.isEmpty() ? null : tries.get(tries.size() - 1);
    if (newest != null && newest.open() && newest.overdue(clock.instant())) {
      closing.close(attempts.held(newest.publicId()).orElseThrow());
    }
    return new MyAttempts(
        quiz.title(),
        quiz.passMark(),
        quiz.attemptsAllowed(),
        quiz.timeLimitMinutes(),
        tries.stream().map(Attempt::row).toList(),
        newest == null ? null : AttemptViews.of(newest, quiz, contents(newest)));
  }

  private AttemptView view(Attempt attempt) {
    Quiz quiz = quizzes.quiz(attempt.quizId()).orElseThrow();
    return AttemptViews.of(attempt, quiz, contents(attempt));
  }

  private Map<Long, QuestionContent> contents(Attempt attempt) {
    return questionService.contents(
        attempt.answers().stream()
            .flatMap(line -> Stream.of(line.questionVersionId(), line.markedVersionId()))
            .distinct()
            .toList());
  }

  /** Somebody else's attempt looks like one that does not exist. */
  private Attempt mine(Attempt attempt, UUID attemptId) {
    Long person = access.personId();
    if (attempt == null) {
      throw new NotFound("attempt", attemptId);
    }
    if (!attempt.personId().equals(person)) {
      throw access.hide(null, "attempt", attemptId, Role.CITIZEN);
    }
    return attempt;
  }
}
