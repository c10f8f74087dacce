package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * What one version of a question asks and what counts as right. Pure: an answer is marked here,
 * without clock, database or learner.
 *
 * <p>Where {@code partial} is set, a part of the points is earned by a part of the answer: of
 * MULTIPLE_CHOICE each right pick earns its share and each wrong one takes a share away; of
 * MATCHING, ORDERING and GAP_FILL each right part earns its share. Without it the whole answer must
 * be right.
 *
 * @param kind how it is answered
 * @param prompt the question; of GAP_FILL with [1], [2] … where the gaps are
 * @param points what a right answer earns
 * @param choices the choices; for {@link QuestionKind#TRUE_FALSE} the two with ids true and false
 * @param accepted the written answers that are right; of NUMERIC the one number; of MATCHING what
 *     is offered too and belongs to nothing
 * @param withMarks whether a written answer must carry the right marks
 * @param partial whether a part of the answer earns a part of the points
 * @param feedback what every learner is told afterwards, or null
 * @param parts the parts of MATCHING, of ORDERING in the right order, of GAP_FILL; the rubric of
 *     ESSAY
 * @param tolerance how far off a number may be; null for none
 */
public record QuestionContent(
    QuestionKind kind,
    String prompt,
    BigDecimal points,
    List<Choice> choices,
    List<String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback,
    List<Part> parts,
    BigDecimal tolerance) {

  /** Id of the choice "true". */
  public static final String TRUE = "true";

  /** Id of the choice "false". */
  public static final String FALSE = "false";

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
    parts = parts == null ? List.of() : List.copyOf(parts);
    if (kind.hasChoices()) {
      PartRules.checkChoices(kind, prompt, choices);
    } else if (kind == QuestionKind.SHORT_ANSWER && accepted.isEmpty()) {
      throw Refused.of("accepted", "question.accepted-missing", prompt);
    } else {
      PartRules.check(kind, prompt, accepted, tolerance, parts);
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
    return new QuestionContent(
        kind, prompt, points, named, null, false, partial, feedback, null, null);
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
        QuestionKind.TRUE_FALSE, prompt, points, both, null, false, false, feedback, null, null);
  }

  /** A question answered in a few words. */
  public static QuestionContent written(
      String prompt, BigDecimal points, List<String> accepted, boolean withMarks, String feedback) {
    return new QuestionContent(
        QuestionKind.SHORT_ANSWER,
        prompt,
        points,
        null,
        accepted,
        withMarks,
        false,
        feedback,
        null,
        null);
  }

  /** A question answered with a number. */
  public static QuestionContent number(
      String prompt, BigDecimal points, String number, BigDecimal tolerance, String feedback) {
    BigDecimal plain = WrittenNumber.plainOrNull(number);
    List<String> right =
        number == null
            ? null
            : List.of(plain == null ? number : plain.stripTrailingZeros().toPlainString());
    return new QuestionContent(
        QuestionKind.NUMERIC, prompt, points, null, right, false, false, feedback, null, tolerance);
  }

  /**
   * Things and what belongs to each.
   *
   * @param pairs made by {@link Part#pair}
   * @param others what is offered too and belongs to nothing
   */
  public static QuestionContent matching(
      String prompt,
      BigDecimal points,
      List<Part> pairs,
      List<String> others,
      boolean partial,
      String feedback) {
    return new QuestionContent(
        QuestionKind.MATCHING,
        prompt,
        points,
        null,
        others,
        false,
        partial,
        feedback,
        PartRules.named(pairs),
        null);
  }

  /** Things in their right order. */
  public static QuestionContent ordering(
      String prompt, BigDecimal points, List<String> steps, boolean partial, String feedback) {
    return new QuestionContent(
        QuestionKind.ORDERING,
        prompt,
        points,
        null,
        null,
        false,
        partial,
        feedback,
        PartRules.steps(steps == null ? List.of() : steps),
        null);
  }

  /**
   * A text with gaps.
   *
   * @param text with what is right in square brackets, several ways with a bar between: {@code Gọi
   *     [115|một trăm mười lăm] khi có người bị nạn.}
   */
  public static QuestionContent gaps(
      String text, BigDecimal points, boolean withMarks, boolean partial, String feedback) {
    return new QuestionContent(
        QuestionKind.GAP_FILL,
        PartRules.withoutAnswers(text),
        points,
        null,
        null,
        withMarks,
        partial,
        feedback,
        PartRules.gaps(text),
        null);
  }

  /** The text of GAP_FILL with what is right in its gaps, as {@link #gaps} takes it. */
  public String gapText() {
    return PartRules.withAnswers(prompt, parts);
  }

  /**
   * A question answered with a text that a person marks.
   *
   * @param rubric lines made by {@link Part#rubric}; their points add up to those of the question
   */
  public static QuestionContent essay(String prompt, List<Part> rubric, String feedback) {
    return new QuestionContent(
        QuestionKind.ESSAY,
        prompt,
        rubric.stream()
            .map(Part::points)
            .filter(p -> p != null)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        null,
        null,
        false,
        false,
        feedback,
        PartRules.named(rubric),
        null);
  }

  /**
   * Marks an answer. No answer earns nothing and is not right; nor does an essay until a person has
   * marked it.
   */
  public Mark mark(Answer answer) {
    if (answer.empty() || kind == QuestionKind.ESSAY) {
      return new Mark(nothing(), false);
    }
    if (kind.written()) {
      boolean right = answer.text() != null && rightText(answer.text());
      return new Mark(right ? points : nothing(), right);
    }
    if (kind.hasParts()) {
      long hits = parts.stream().filter(part -> rightPart(part, answer)).count();
      boolean whole = hits == parts.size();
      return new Mark(whole ? points : partial ? share(hits, parts.size()) : nothing(), whole);
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
    return share(net, right.size());
  }

  private BigDecimal share(long hits, int of) {
    return points
        .multiply(BigDecimal.valueOf(hits))
        .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
  }

  private boolean rightText(String text) {
    if (kind == QuestionKind.SHORT_ANSWER) {
      return accepted.stream().anyMatch(a -> WrittenAnswer.same(text, a, withMarks));
    }
    BigDecimal right = WrittenNumber.plainOrNull(accepted.get(0));
    BigDecimal off = tolerance == null ? BigDecimal.ZERO : tolerance;
    return WrittenNumber.readings(text).stream()
        .anyMatch(given -> given.subtract(right).abs().compareTo(off) <= 0);
  }

  /** True when what the answer says for the part is right. */
  public boolean rightPart(Part part, Answer answer) {
    String said = answer.parts().get(part.id());
    if (said == null || said.isBlank()) {
      return false;
    }
    return switch (kind) {
      case MATCHING -> part.accepted().contains(options().get(said));
      case ORDERING -> part.accepted().contains(said);
      case GAP_FILL ->
          part.accepted().stream().anyMatch(a -> WrittenAnswer.same(said, a, withMarks));
      default -> false;
    };
  }

  /**
   * What may be chosen for each part, by its id, in an order that tells nothing: of MATCHING all
   * that may belong to something, in the order of a word list; of ORDERING the places.
   */
  public Map<String, String> options() {
    return PartRules.options(kind, parts, accepted);
  }

  /** What is right for a part of this version by the words of a newer one. */
  public String rightWords(Part part, QuestionContent newer) {
    return newer.kind() != kind || newer.parts().isEmpty()
        ? part.accepted().get(0)
        : PartRules.sameOrFirst(part, this, newer).accepted().get(0);
  }

  /**
   * An answer to an older version of this question in the words of this one: choices keep their
   * names; parts and what belongs to them are known again by what they say, else by where they
   * stand.
   */
  public Answer translated(Answer answer, QuestionContent older) {
    return kind.hasParts() && older.kind() == kind
        ? PartRules.translated(answer, older, this)
        : answer;
  }

  private BigDecimal nothing() {
    return BigDecimal.ZERO.setScale(2);
  }

  /** The same for two questions exactly if they ask the same in the same way. */
  public String fingerprint() {
    return PartRules.fingerprint(this);
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
    if (kind.written()) {
      if (answer.text() == null) {
        throw Refused.of("answer", "question.answer-not-fitting", prompt);
      }
      return Answer.written(PartRules.fittingText(kind, answer.text()));
    }
    if (kind.hasParts()) {
      if (!PartRules.fit(this, answer)) {
        throw Refused.of("answer", "question.answer-not-fitting", prompt);
      }
      return answer;
    }
    boolean known = answer.choices().stream().allMatch(id -> choice(id).isPresent());
    boolean few = kind == QuestionKind.MULTIPLE_CHOICE || answer.choices().size() == 1;
    if (answer.text() != null || !known || !few || !answer.parts().isEmpty()) {
      throw Refused.of("answer", "question.answer-not-fitting", prompt);
    }
    return answer;
  }
}
