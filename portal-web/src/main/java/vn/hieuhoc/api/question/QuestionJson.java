package vn.hieuhoc.api.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionDetails;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.support.Refused;

/**
 * A question as programs send and get it, right answers included.
 *
 * @param id public id; given by the portal
 * @param kind SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE, SHORT_ANSWER, NUMERIC, MATCHING,
 *     ORDERING, GAP_FILL or ESSAY
 * @param prompt what it asks; of GAP_FILL the text with what is right in its gaps, {@code Gọi
 *     [115|một trăm mười lăm].}
 * @param points what a right answer earns; 1 when left out
 * @param choices the choices of SINGLE_CHOICE and MULTIPLE_CHOICE
 * @param answer the right answer of TRUE_FALSE
 * @param accepted the right answers of SHORT_ANSWER, or the one number of NUMERIC
 * @param withMarks whether a written answer must carry the right Vietnamese marks
 * @param partial whether a part of the answer earns a part of the points
 * @param feedback what everybody is told afterwards
 * @param feedbackTrue what is told to who answered true
 * @param feedbackFalse what is told to who answered false
 * @param topics topic codes; a question that is changed keeps its topics when they are left out
 * @param tolerance how far off the number of NUMERIC may be
 * @param parts the pairs of MATCHING, the things of ORDERING in the right order, the rubric of
 *     ESSAY
 * @param others what MATCHING offers too and belongs to nothing
 */
public record QuestionJson(
    UUID id,
    @NotNull QuestionKind kind,
    @NotBlank @Size(max = 10000) String prompt,
    BigDecimal points,
    @Size(max = 20) List<@NotNull ChoiceJson> choices,
    Boolean answer,
    @Size(max = 50) List<@NotNull String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback,
    String feedbackTrue,
    String feedbackFalse,
    Set<@NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String> topics,
    BigDecimal tolerance,
    @Size(max = 20) List<@NotNull PartJson> parts,
    @Size(max = 20) List<@NotNull String> others) {

  /**
   * A part.
   *
   * @param text what it says
   * @param match what belongs to it, in MATCHING
   * @param points what the line of a rubric can earn, in ESSAY
   */
  public record PartJson(String text, String match, BigDecimal points) {}

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
          case NUMERIC ->
              QuestionContent.number(
                  prompt,
                  worth,
                  accepted == null ? null : String.join(" ", accepted),
                  tolerance,
                  feedback);
          case MATCHING ->
              QuestionContent.matching(
                  prompt,
                  worth,
                  all().stream().map(p -> Part.pair(p.text(), p.match())).toList(),
                  others,
                  partial,
                  feedback);
          case ORDERING ->
              QuestionContent.ordering(
                  prompt, worth, all().stream().map(PartJson::text).toList(), partial, feedback);
          case GAP_FILL -> QuestionContent.gaps(prompt, worth, withMarks, partial, feedback);
          case ESSAY ->
              QuestionContent.essay(
                  prompt,
                  all().stream().map(p -> Part.rubric(p.text(), p.points())).toList(),
                  feedback);
        },
        topics);
  }

  private List<PartJson> all() {
    return parts == null ? List.of() : parts;
  }

  /** The question as it is kept, with its topics. */
  public static QuestionJson of(QuestionDetails question) {
    QuestionRow row = question.row();
    return of(row.id(), row.content(), new TreeSet<>(question.topics()));
  }

  /** The question as a quiz asks it. */
  public static QuestionJson of(QuestionRow row) {
    return of(row.id(), row.content(), null);
  }

  /** What a question asks, or asked in an older version. */
  static QuestionJson of(UUID id, QuestionContent c, Set<String> topics) {
    boolean truth = c.kind() == QuestionKind.TRUE_FALSE;
    return new QuestionJson(
        id,
        c.kind(),
        c.kind() == QuestionKind.GAP_FILL ? c.gapText() : c.prompt(),
        c.points(),
        truth
            ? List.of()
            : c.choices().stream()
                .map(o -> new ChoiceJson(o.id(), o.text(), o.correct(), o.feedback()))
                .toList(),
        truth ? c.rightChoices().contains(QuestionContent.TRUE) : null,
        c.kind() == QuestionKind.MATCHING ? List.of() : c.accepted(),
        c.withMarks(),
        c.partial(),
        c.feedback(),
        truth ? told(c, QuestionContent.TRUE) : null,
        truth ? told(c, QuestionContent.FALSE) : null,
        topics,
        c.tolerance(),
        c.kind() == QuestionKind.GAP_FILL
            ? List.of()
            : c.parts().stream().map(p -> part(c.kind(), p)).toList(),
        c.kind() == QuestionKind.MATCHING ? c.accepted() : List.of());
  }

  private static PartJson part(QuestionKind kind, Part part) {
    return new PartJson(
        part.text(), kind == QuestionKind.MATCHING ? part.accepted().get(0) : null, part.points());
  }

  private static String told(QuestionContent content, String choice) {
    return content.choice(choice).map(Choice::feedback).orElse(null);
  }
}
