package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * What one version of a question asks and what counts as right. Pure: an answer is marked here,
 * without clock, database or learner.
 *
 * @param kind how it is answered
 * @param prompt the question
 * @param points what a right answer earns
 * @param choices the choices; for {@link QuestionKind#TRUE_FALSE} the two with ids true and false
 * @param accepted the written answers that are right
 * @param withMarks whether a written answer must carry the right marks
 * @param partial whether some of several right choices earn some of the points
 * @param feedback what every learner is told afterwards, or null
 */
public record QuestionContent(
    QuestionKind kind,
    String prompt,
    BigDecimal points,
    List<Choice> choices,
    List<String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback) {

  /** Id of the choice "true". */
  public static final String TRUE = "true";

  /** Id of the choice "false". */
  public static final String FALSE = "false";

  private static final int MOST_CHOICES = 20;
  private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

  public QuestionContent {
    if (kind == null) {
      throw Refused.of("kind", "question.kind-missing", String.valueOf(prompt));
    }
    prompt = VietnameseText.tidyOrNull(prompt);
    if (prompt == null) {
      throw Refused.of("prompt", "question.prompt-missing");
    }
    if (points == null || points.signum() <= 0 || points.compareTo(MOST_POINTS) > 0) {
      throw Refused.of("points", "question.points-wrong", String.valueOf(points), prompt);
    }
    points = points.setScale(2, RoundingMode.HALF_UP);
    choices = choices == null ? List.of() : List.copyOf(choices);
    accepted =
        accepted == null
            ? List.of()
            : accepted.stream().map(VietnameseText::tidyOrNull).filter(a -> a != null).toList();
    feedback = VietnameseText.tidyOrNull(feedback);
    check(kind, prompt, choices, accepted);
  }

  private static void check(
      QuestionKind kind, String prompt, List<Choice> choices, List<String> accepted) {
    if (kind == QuestionKind.SHORT_ANSWER) {
      if (accepted.isEmpty()) {
        throw Refused.of("accepted", "question.accepted-missing", prompt);
      }
      return;
    }
    long right = choices.stream().filter(Choice::correct).count();
    if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
      throw Refused.of("choices", "question.choices-count", choices.size(), prompt, MOST_CHOICES);
    }
    if (right == 0) {
      throw Refused.of("choices", "question.no-right-choice", prompt);
    }
    if (right > 1 && kind != QuestionKind.MULTIPLE_CHOICE) {
      throw Refused.of("choices", "question.one-right-choice", right, prompt);
    }
    Set<String> ids = new HashSet<>();
    for (Choice choice : choices) {
      if (kind != QuestionKind.TRUE_FALSE && VietnameseText.tidyOrNull(choice.text()) == null) {
        throw Refused.of("choices", "question.choice-without-text", prompt);
      }
      if (!ids.add(choice.id())) {
        throw Refused.of("choices", "question.choice-twice", choice.id(), prompt);
      }
    }
  }

  /** A question with choices; the choices are named a, b, c … in the order given. */
  public static QuestionContent choosing(
      QuestionKind kind,
      String prompt,
      BigDecimal points,
      List<Choice> choices,
      boolean partial,
      String feedback) {
    List<Choice> named = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Choice choice : choices) {
      String text = VietnameseText.tidyOrNull(choice.text());
      if (text != null && !texts.add(text)) {
        throw Refused.of("choices", "question.choices-same", text, prompt);
      }
      String id = choice.id() == null ? String.valueOf((char) ('a' + named.size())) : choice.id();
      named.add(
          new Choice(id, text, choice.correct(), VietnameseText.tidyOrNull(choice.feedback())));
    }
    return new QuestionContent(kind, prompt, points, named, null, false, partial, feedback);
  }

  /** A sentence that is true or false. */
  public static QuestionContent trueFalse(
      String prompt,
      BigDecimal points,
      boolean truth,
      String feedbackTrue,
      String feedbackFalse,
      String feedback) {
    List<Choice> both =
        List.of(
            new Choice(TRUE, null, truth, VietnameseText.tidyOrNull(feedbackTrue)),
            new Choice(FALSE, null, !truth, VietnameseText.tidyOrNull(feedbackFalse)));
    return new QuestionContent(
        QuestionKind.TRUE_FALSE, prompt, points, both, null, false, false, feedback);
  }

  /** A question answered in a few words. */
  public static QuestionContent written(
      String prompt, BigDecimal points, List<String> accepted, boolean withMarks, String feedback) {
    return new QuestionContent(
        QuestionKind.SHORT_ANSWER, prompt, points, null, accepted, withMarks, false, feedback);
  }

  /** Marks an answer. No answer earns nothing and is not right. */
  public Mark mark(Answer answer) {
    if (answer.empty()) {
      return new Mark(nothing(), false);
    }
    if (kind == QuestionKind.SHORT_ANSWER) {
      boolean right =
          answer.text() != null
              && accepted.stream().anyMatch(a -> WrittenAnswer.same(answer.text(), a, withMarks));
      return new Mark(right ? points : nothing(), right);
    }
    Set<String> right = rightChoices();
    boolean whole = answer.choices().equals(right);
    return new Mark(whole ? points : part(right, answer.choices()), whole);
  }

  /** Each right pick earns its share, each wrong one takes a share away, never below nothing. */
  private BigDecimal part(Set<String> right, Set<String> picked) {
    if (!partial || kind != QuestionKind.MULTIPLE_CHOICE) {
      return nothing();
    }
    long hits = picked.stream().filter(right::contains).count();
    long net = Math.max(0, hits - (picked.size() - hits));
    return points
        .multiply(BigDecimal.valueOf(net))
        .divide(BigDecimal.valueOf(right.size()), 2, RoundingMode.HALF_UP);
  }

  private BigDecimal nothing() {
    return BigDecimal.ZERO.setScale(2);
  }

  /** Ids of the choices that make up the right answer. */
  public Set<String> rightChoices() {
    return choices.stream().filter(Choice::correct).map(Choice::id).collect(Collectors.toSet());
  }

  /** The choice with the given id. */
  public Optional<Choice> choice(String id) {
    return choices.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /**
   * The answer if it fits this question.
   *
   * @throws Refused when it picks a choice there is not, or several where one is asked for
   */
  public Answer fitting(Answer answer) {
    if (answer.empty()) {
      return Answer.NONE;
    }
    if (kind == QuestionKind.SHORT_ANSWER) {
      if (answer.text() == null) {
        throw Refused.of("answer", "question.answer-not-fitting", prompt);
      }
      return Answer.written(VietnameseText.tidy(answer.text()));
    }
    boolean known = answer.choices().stream().allMatch(id -> choice(id).isPresent());
    boolean few = kind == QuestionKind.MULTIPLE_CHOICE || answer.choices().size() == 1;
    if (answer.text() != null || !known || !few) {
      throw Refused.of("answer", "question.answer-not-fitting", prompt);
    }
    return answer;
  }
}
