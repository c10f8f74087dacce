package vn.hieuhoc.api.question;

import jakarta.validation.Valid;
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
    @Valid List<@Valid QuestionJson> questions,
    QuestionKind kind,
    String prompt,
    BigDecimal points,
    List<QuestionJson.ChoiceJson> choices,
    Boolean answer,
    List<String> accepted,
    boolean withMarks,
    boolean partial,
    String feedback,
    String feedbackTrue,
    String feedbackFalse,
    Set<String> topics,
    BigDecimal tolerance,
    List<QuestionJson.PartJson> parts,
    List<String> others) {

  List<QuestionJson> all() {
    if (questions != null && !questions.isEmpty()) {
      return questions;
    }
    if (kind == null) {
      throw Refused.of("kind", "question.kind-missing", String.valueOf(prompt));
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
