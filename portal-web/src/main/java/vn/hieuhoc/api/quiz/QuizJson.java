package vn.hieuhoc.api.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.api.question.QuestionJson;
import vn.hieuhoc.quiz.FeedbackMode;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizFacts;

/**
 * A quiz as programs send and get it.
 *
 * @param id public id; given by the portal
 * @param unit public id of the unit that keeps it; only sent
 * @param title what it is called
 * @param passMark share of the points that passes, 0 to 1; 0.6 when left out
 * @param attemptsAllowed how often one may try; null as often as one likes
 * @param timeLimitMinutes how long an attempt may take; null as long as one needs
 * @param shuffled whether order differs each time
 * @param drawCount how many of the questions are asked; null all
 * @param feedback AFTER_SUBMISSION (when left out), AFTER_PASSED or SCORE_ONLY
 * @param questions public ids of questions of banks; only sent
 * @param newQuestions questions to be created with it; got back with all questions
 * @param questionCount how many questions an attempt asks; only got
 * @param topicDraws how many questions are drawn of each topic, by its code
 */
public record QuizJson(
    UUID id,
    UUID unit,
    @NotBlank String title,
    BigDecimal passMark,
    Integer attemptsAllowed,
    Integer timeLimitMinutes,
    boolean shuffled,
    Integer drawCount,
    FeedbackMode feedback,
    List<@NotNull UUID> questions,
    List<@Valid @NotNull QuestionJson> newQuestions,
    Long questionCount,
    Map<@NotNull String, @NotNull Integer> topicDraws) {

  QuizCommand toCommand() {
    return new QuizCommand(
        unit,
        title,
        passMark,
        attemptsAllowed,
        timeLimitMinutes,
        shuffled,
        drawCount,
        feedback,
        questions,
        newQuestions == null ? List.of() : newQuestions.stream().map(QuestionJson::toNew).toList(),
        topicDraws);
  }

  static QuizJson of(QuizFacts facts) {
    return new QuizJson(
        facts.id(),
        null,
        facts.title(),
        facts.passMark(),
        facts.attemptsAllowed(),
        facts.timeLimitMinutes(),
        false,
        facts.drawCount(),
        null,
        null,
        null,
        facts.questions(),
        null);
  }

  static QuizJson of(QuizDetails quiz) {
    QuizFacts facts = quiz.facts();
    return new QuizJson(
        facts.id(),
        null,
        facts.title(),
        facts.passMark(),
        facts.attemptsAllowed(),
        facts.timeLimitMinutes(),
        quiz.shuffled(),
        facts.drawCount(),
        quiz.feedback(),
        quiz.questions().stream().map(q -> q.id()).toList(),
        quiz.questions().stream().map(QuestionJson::of).toList(),
        facts.questions(),
        quiz.topicDraws());
  }
}
