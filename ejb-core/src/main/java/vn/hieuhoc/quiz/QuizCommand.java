package vn.hieuhoc.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hieuhoc.question.NewQuestion;

/**
 * What a quiz shall be.
 *
 * @param unit public id of the centre that keeps it
 * @param title what it is called
 * @param passMark the share of the points that passes, 0 to 1; null means 0.6
 * @param attemptsAllowed how often one may try; null means as often as one likes
 * @param timeLimitMinutes how long an attempt may take; null means as long as one needs
 * @param shuffled whether questions and choices come in an order of their own each time
 * @param drawCount how many of the questions are asked; null means all
 * @param feedback what is shown afterwards; null means {@link FeedbackMode#AFTER_PASSED}
 * @param questions public ids of questions in banks
 * @param newQuestions questions to be put into a bank of the quiz's own first; they come last
 * @param topicDraws how many questions are drawn of each topic; null or empty means of all together
 */
public record QuizCommand(
    @NotNull UUID unit,
    @NotBlank @Size(max = 300) String title,
    @DecimalMin("0") @DecimalMax("1") BigDecimal passMark,
    @Min(1) @Max(1000) Integer attemptsAllowed,
    @Min(1) @Max(600) Integer timeLimitMinutes,
    boolean shuffled,
    @Min(1) Integer drawCount,
    FeedbackMode feedback,
    @Size(max = 500) List<UUID> questions,
    @Size(max = 500) List<@Valid NewQuestion> newQuestions,
    @Size(max = 20) Map<@NotNull String, @NotNull @Min(1) @Max(500) Integer> topicDraws) {

  /** A quiz whose questions are drawn of all together. */
  public QuizCommand(
      UUID unit,
      String title,
      BigDecimal passMark,
      Integer attemptsAllowed,
      Integer timeLimitMinutes,
      boolean shuffled,
      Integer drawCount,
      FeedbackMode feedback,
      List<UUID> questions,
      List<NewQuestion> newQuestions) {
    this(
        unit,
        title,
        passMark,
        attemptsAllowed,
        timeLimitMinutes,
        shuffled,
        drawCount,
        feedback,
        questions,
        newQuestions,
        null);
  }

  public QuizCommand {
    passMark = passMark == null ? new BigDecimal("0.6") : passMark;
    feedback = feedback == null ? FeedbackMode.AFTER_PASSED : feedback;
    questions = questions == null ? List.of() : List.copyOf(questions);
    newQuestions = newQuestions == null ? List.of() : List.copyOf(newQuestions);
    topicDraws = topicDraws == null ? Map.of() : new TreeMap<>(topicDraws);
    if (!topicDraws.isEmpty()) {
      drawCount = topicDraws.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
