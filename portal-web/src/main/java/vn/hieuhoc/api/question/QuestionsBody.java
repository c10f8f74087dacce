package vn.hieuhoc.api.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.Refused;

/**
 * One question, spelled out, or several under {@code questions}.
 *
 * @param questions several questions
 * @param kind see {@link QuestionJson}
 */
public record QuestionsBody(
    List<@Valid @NotNull QuestionJson> questions,
    QuestionKind kind,
    String prompt,
    BigDecimal points,
    List<QuestionJson.@NotNull ChoiceJson> choices,
    Boolean answer,
    List<@NotNull String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback,
    String feedbackTrue,
    String feedbackFalse,
    Set<@NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String> topics,
    BigDecimal tolerance,
    List<QuestionJson.@NotNull PartJson> parts,
    List<@NotNull String> others) {

  List<QuestionJson> all() {
    if (questions != null && !questions.isEmpty()) {
      return questions;
    }
    if (kind == null && prompt == null) {
      throw Refused.of("questions", "question.none");
    }
    if (kind == null) {
      throw Refused.of("kind", "question.kind-missing", prompt);
    }
    return List.of(
        new QuestionJson(
            null,
            kind,
            prompt,
            points,
            choices,
            answer,
            accepted,
            withMarks,
            partial,
            feedback,
            feedbackTrue,
            feedbackFalse,
            topics,
            tolerance,
            parts,
            others));
  }
}
