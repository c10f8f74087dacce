package vn.hieuhoc.api.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.support.Refused;

/**
 * A question as programs send and get it, right answers included.
 *
 * @param id public id; given by the portal
 * @param kind SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE or SHORT_ANSWER
 * @param prompt what it asks
 * @param points what a right answer earns; 1 when left out
 * @param choices the choices of SINGLE_CHOICE and MULTIPLE_CHOICE
 * @param answer the right answer of TRUE_FALSE
 * @param accepted the right answers of SHORT_ANSWER
 * @param withMarks whether a written answer must carry the right Vietnamese marks
 * @param partial whether some of several right choices earn some of the points
 * @param feedback what everybody is told afterwards
 * @param feedbackTrue what is told to who answered true
 * @param feedbackFalse what is told to who answered false
 * @param topics topic codes
 */
public record QuestionJson(
    UUID id,
    @NotNull QuestionKind kind,
    @NotBlank @Size(max = 10000) String prompt,
    BigDecimal points,
    @Size(max = 20) List<ChoiceJson> choices,
    Boolean answer,
    @Size(max = 50) List<String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback,
    String feedbackTrue,
    String feedbackFalse,
    Set<String> topics) {

  /**
   * A choice.
   *
   * @param id its id within the question; a, b, c … when left out
   * @param text what it says
   * @param correct whether it is right
   * @param feedback what is told to who picked it
   */
  public record ChoiceJson(String id, String text, boolean correct, String feedback) {}

  /** The question in domain words. */
  public NewQuestion toNew() {
    BigDecimal worth = points == null ? BigDecimal.ONE : points;
    return new NewQuestion(
        switch (kind) {
          case SINGLE_CHOICE, MULTIPLE_CHOICE ->
              QuestionContent.choosing(
                  kind,
                  prompt,
                  worth,
                  (choices == null ? List.<ChoiceJson>of() : choices)
                      .stream()
                          .map(c -> new Choice(c.id(), c.text(), c.correct(), c.feedback()))
                          .toList(),
                  partial,
                  feedback);
          case TRUE_FALSE -> {
            if (answer == null) {
              throw Refused.of("answer", "question.answer-missing", prompt);
            }
            yield QuestionContent.trueFalse(
                prompt, worth, answer, feedbackTrue, feedbackFalse, feedback);
          }
          case SHORT_ANSWER ->
              QuestionContent.written(prompt, worth, accepted, withMarks, feedback);
        },
        topics);
  }

  /** The question as it is kept. */
  public static QuestionJson of(QuestionRow row) {
    QuestionContent c = row.content();
    boolean truth = c.kind() == QuestionKind.TRUE_FALSE;
    return new QuestionJson(
        row.id(),
        c.kind(),
        c.prompt(),
        c.points(),
        truth
            ? List.of()
            : c.choices().stream()
                .map(o -> new ChoiceJson(o.id(), o.text(), o.correct(), o.feedback()))
                .toList(),
        truth ? c.rightChoices().contains(QuestionContent.TRUE) : null,
        c.accepted(),
        c.withMarks(),
        c.partial(),
        c.feedback(),
        truth ? told(c, QuestionContent.TRUE) : null,
        truth ? told(c, QuestionContent.FALSE) : null,
        null);
  }

  private static String told(QuestionContent content, String choice) {
    return content.choice(choice).map(Choice::feedback).orElse(null);
  }
}
