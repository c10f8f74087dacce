package vn.hieuhoc.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;

/**
 * Draws an attempt as its learner may see it. Pure; the one place that decides what is told when.
 */
final class AttemptViews {

  private static final int SCALE = 6;

  private final Attempt attempt;
  private final boolean done;
  private final boolean marks;
  private final boolean rightAnswers;
  private final boolean passed;

  private AttemptViews(Attempt attempt, FeedbackMode feedback) {
    this.attempt = attempt;
    this.done = !attempt.open() && !attempt.waiting();
    this.marks = done && feedback != FeedbackMode.SCORE_ONLY;
    this.passed = attempt.passed();
    this.rightAnswers = marks && (feedback == FeedbackMode.AFTER_SUBMISSION || attempt.passed());
  }

  static AttemptView of(Attempt attempt, Quiz quiz, Map<Long, QuestionContent> contents) {
    AttemptViews drawing = new AttemptViews(attempt, quiz.feedback());
    BigDecimal most =
        attempt.answers().stream()
            .map(a -> contents.get(a.markedVersionId()).points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new AttemptView(
        attempt.publicId(),
        quiz.publicId(),
        quiz.title(),
        attempt.number(),
        attempt.status(),
        attempt.startedAt(),
        attempt.deadlineAt(),
        attempt.submittedAt(),
        attempt.score(),
        most,
        attempt.score() == null ? null : scaled(attempt.score(), attempt.scoreMax()),
        quiz.passMark(),
        attempt.score() == null ? null : attempt.passed(),
        attempt.answers().stream()
            .map(
                a ->
                    drawing.line(
                        a, contents.get(a.questionVersionId()), contents.get(a.markedVersionId())))
            .toList(),
        drawing.done ? attempt.earlier().stream().map(AttemptResult::view).toList() : List.of());
  }

  private static Boolean rightIn(
      QuestionContent key, QuestionContent asked, Part part, Answer answer) {
    String value = answer.parts().get(part.id());
    if (value == null) {
      return false;
    }
    Answer one = key.translated(Answer.ofParts(Map.of(part.id(), value)), asked);
    return key.parts().stream().anyMatch(p -> key.rightPart(p, one));
  }

  /** A score as a share, six decimals. */
  static BigDecimal scaled(BigDecimal score, BigDecimal most) {
    return most.signum() == 0
        ? BigDecimal.ZERO
        : score.divide(most, SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** Drawn as it was asked; what is right is told as it was marked. */
  private AttemptView.Line line(AttemptAnswer line, QuestionContent content, QuestionContent key) {
    Answer answer = line.answer();
    boolean written = content.kind().written();
    // An empty sheet is handed in to learn the answers, not to give them.
    boolean told = rightAnswers && (passed || !answer.empty());
    return new AttemptView.Line(
        line.ordinal(),
        content.kind(),
        content.prompt(),
        content.points(),
        line.choiceOrder().stream()
            .flatMap(id -> content.choice(id).stream())
            .map(
                choice -> {
                  boolean picked = answer.choices().contains(choice.id());
                  return new AttemptView.Option(
                      choice.id(),
                      choice.text(),
                      picked,
                      told ? key.rightChoices().contains(choice.id()) : null,
                      told && picked ? choice.feedback() : null);
                })
            .toList(),
        answer.text(),
        !answer.empty(),
        line.savedAt(),
        marks ? line.points() : null,
        marks ? line.correct() : null,
        told && written ? key.accepted() : List.of(),
        told ? key.feedback() : null,
        slots(line, content, told ? key : null),
        content.kind().hasParts()
            ? content.options().entrySet().stream()
                .map(o -> new AttemptView.Option(o.getKey(), o.getValue(), false, null, null))
                .toList()
            : List.of(),
        marks ? line.remark() : null);
  }

  private static List<AttemptView.Slot> slots(
      AttemptAnswer line, QuestionContent content, QuestionContent key) {
    if (!content.kind().hasParts()) {
      return List.of();
    }
    Answer answer = line.answer();
    Map<String, String> options = content.options();
    List<String> order = line.choiceOrder();
    return content.parts().stream()
        .sorted(Comparator.comparingInt(part -> order.indexOf(part.id())))
        .map(
            part -> {
              String value = answer.parts().get(part.id());
              return new AttemptView.Slot(
                  part.id(),
                  part.text(),
                  value,
                  value == null ? null : options.getOrDefault(value, value),
                  key == null ? null : rightIn(key, content, part, answer),
                  key == null ? null : content.rightWords(part, key));
            })
        .toList();
  }
}
