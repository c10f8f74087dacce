package vn.hieuhoc.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.question.Mark;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Lets a person mark what no machine can: essays, line by line of their rubric. */
@Stateless
public class MarkingService {

  /**
   * An answer that waits for a person.
   *
   * @param attempt public id of the attempt
   * @param n place of the question on its sheet
   * @param personName who wrote it
   * @param submittedAt when it was handed in
   * @param own true when the one who asks wrote it, and so cannot mark it
   */
  public record Waiting(UUID attempt, int n, String personName, Instant submittedAt, boolean own) {}

  /**
   * An answer to be marked.
   *
   * @param attempt public id of the attempt
   * @param n place of the question on its sheet
   * @param quiz public id of the quiz
   * @param prompt what was asked
   * @param text what was answered
   * @param rubric the lines to mark by
   */
  public record Essay(
      UUID attempt, int n, UUID quiz, String prompt, String text, List<Part> rubric) {}

  /**
   * The marks a person gives.
   *
   * @param points what each line of the rubric earns, by its id; every line has one
   * @param remark what the learner is told, or null
   */
  public record Marks(@NotNull Map<String, BigDecimal> points, @Size(max = 2000) String remark) {}

  /**
   * A person has marked the last answer of an attempt that waited for it. Observed in the same
   * transaction.
   *
   * @param result what came of it
   */
  public record AllMarked(AttemptSubmitted result) {}

  @Inject private AttemptRepository attempts;
  @Inject private QuizRepository quizzes;
  @Inject private QuestionService questionService;
  @Inject private AttemptClosing closing;
  @Inject private AuditLog auditLog;
  @Inject private Access access;

  /** The answers to a quiz that wait for a person, the longest waiting first. */
  public Page<Waiting> waiting(UUID quizId, PageRequest page) {
    return attempts.waiting(managed(quizId).id(), access::isSelf, page);
  }

  /** One answer with its rubric. */
  public Essay essay(UUID attemptId, int n) {
    Attempt attempt = attempts.attempt(attemptId).orElse(null);
    Quiz quiz = found(attempt, attemptId);
    requireMarker(quiz, attemptId);
    AttemptAnswer line = line(attempt, n);
    QuestionContent content =
        questionService.contents(List.of(line.questionVersionId())).get(line.questionVersionId());
    return new Essay(
        attemptId, n, quiz.publicId(), content.prompt(), line.answer().text(), content.parts());
  }

  /**
   * Marks an answer; once the last one is marked the attempt has its result.
   *
   * @throws Refused {@code marking.own} when the caller wrote it, {@code quiz.mark-missing} or
   *     {@code quiz.mark-out-of-range} about a line of the rubric, {@code quiz.marked-before} when
   *     another person was faster
   */
  public void mark(UUID attemptId, int n, @NotNull Marks marks) {
    Attempt attempt = attempts.held(attemptId).orElse(null);
    Quiz quiz = found(attempt, attemptId);
    HeldRole as = requireMarker(quiz, attemptId);
    AttemptAnswer line = line(attempt, n);
    if (access.isSelf(attempt.personId())) {
      throw Refused.of("person", "marking.own", quiz.title());
    }
    if (!attempt.waiting() || line.points() != null) {
      throw new Refused("quiz.marked-before", n);
    }
    Map<Long, QuestionContent> contents =
        questionService.contents(
            attempt.answers().stream().map(AttemptAnswer::questionVersionId).toList());
    QuestionContent content = contents.get(line.questionVersionId());
    BigDecimal earned = BigDecimal.ZERO.setScale(2);
    for (Part part : content.parts()) {
      earned = earned.add(points(part, marks.points().get(part.id())));
    }
    line.marked(
        new Mark(earned, earned.compareTo(content.points()) == 0),
        VietnameseText.tidyOrNull(marks.remark()),
        access.accountId(),
        closing.now());
    closing.markedByPerson(attempt, contents);
    auditLog.write(
        Act.on("essay.mark", "quiz", quiz.publicId())
            .at(quiz.unitId())
            .forPerson(attempt.personId())
            .as(as)
            .saying(quiz.title()));
  }

  private static BigDecimal points(Part part, BigDecimal given) {
    if (given == null) {
      throw Refused.of("points", "quiz.mark-missing", part.text());
    }
    if (given.signum() < 0 || given.compareTo(part.points()) > 0) {
      throw Refused.of(
          "points",
          "quiz.mark-out-of-range",
          given.toPlainString(),
          part.text(),
          part.points().toPlainString());
    }
    return given.setScale(2, RoundingMode.HALF_UP);
  }

  private static AttemptAnswer line(Attempt attempt, int n) {
    return attempt.answer(n).orElseThrow(() -> new NotFound("attempt-question", n));
  }

  private Quiz found(Attempt attempt, UUID attemptId) {
    if (attempt == null) {
      throw new NotFound("attempt", attemptId);
    }
    return quizzes.quiz(attempt.quizId()).orElseThrow();
  }

  private HeldRole requireMarker(Quiz quiz, UUID attemptId) {
    return access.requireOrHide(quiz.unitId(), "attempt", attemptId, Role.CENTRE_MANAGER);
  }

  private Quiz managed(UUID quizId) {
    Quiz quiz = quizzes.quiz(quizId).orElseThrow(() -> new NotFound("quiz", quizId));
    access.requireOrHide(quiz.unitId(), "quiz", quizId, Role.CENTRE_MANAGER);
    return quiz;
  }
}
