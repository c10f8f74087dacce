package vn.hieuhoc.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Marks attempts and announces it; also those whose time ran out while nobody was looking, so that
 * answers saved in time are not lost with a phone that lost its network.
 */
@ApplicationScoped
class AttemptClosing implements WorkHandler {

  private static final String KIND = "close-attempt";

  @Inject private AttemptRepository attempts;
  @Inject private QuizRepository quizzes;
  @Inject private QuestionService questionService;
  @Inject private Event<Object> events;
  @Inject private WorkQueue workQueue;
  @Inject private Clock clock;

  /** Marks an open attempt, within the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public void close(Attempt attempt) {
    Quiz quiz = quizzes.quiz(attempt.quizId()).orElseThrow();
    attempt.submit(
        questionService.contents(
            attempt.answers().stream().map(AttemptAnswer::questionVersionId).toList()),
        quiz,
        clock.instant());
    announce(attempt, quiz);
  }

  /** Finishes an attempt of which a person has marked an answer, if it was the last. */
  @Transactional(TxType.MANDATORY)
  public void markedByPerson(Attempt attempt, Map<Long, QuestionContent> contents) {
    Quiz quiz = quizzes.quiz(attempt.quizId()).orElseThrow();
    attempt.finish(contents, quiz);
    announce(attempt, quiz);
    if (!attempt.waiting()) {
      events.fire(new MarkingService.AllMarked(result(attempt, quiz)));
    }
  }

  /** The present moment. */
  Instant now() {
    return clock.instant();
  }

  private void announce(Attempt attempt, Quiz quiz) {
    if (!attempt.waiting()) {
      events.fire(result(attempt, quiz));
    }
  }

  /** The result of an attempt as it is announced. */
  static AttemptSubmitted result(Attempt attempt, Quiz quiz) {
    return new AttemptSubmitted(
        attempt.statementId(),
        quiz.id(),
        quiz.publicId(),
        quiz.title(),
        attempt.personId(),
        attempt.enrolmentId(),
        attempt.lessonId(),
        attempt.startedAt(),
        attempt.submittedAt(),
        attempt.score(),
        attempt.scoreMax(),
        AttemptViews.scaled(attempt.score(), attempt.scoreMax()),
        attempt.passed());
  }

  /** Asks for the attempt to be closed when its time is over. */
  @Transactional(TxType.MANDATORY)
  public void closeLater(Attempt attempt, Duration left) {
    workQueue.addLater(
        KIND, attempt.publicId().toString(), left.plus(Attempt.GRACE).plusSeconds(1));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional(TxType.REQUIRED)
  public void handle(String attemptId) {
    attempts
        .held(UUID.fromString(attemptId))
        .filter(Attempt::open)
        .filter(attempt -> attempt.overdue(clock.instant()))
        .ifPresent(this::close);
  }
}
