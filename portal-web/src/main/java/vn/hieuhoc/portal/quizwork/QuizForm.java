package vn.hieuhoc.portal.quizwork;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.quiz.FeedbackMode;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.support.Refused;

/** The rules of a quiz as they are typed; the pass mark in percent. */
public class QuizForm {

  private UUID centre;
  private String title;

  @DecimalMin("0")
  @DecimalMax("100")
  private BigDecimal passPercent = new BigDecimal("60");

  private Integer attempts;
  private Integer minutes;
  private Integer draw;
  private String topics;
  private boolean shuffled;
  private FeedbackMode feedback = FeedbackMode.AFTER_PASSED;

  /** What a quiz says now. */
  static QuizForm of(QuizDetails quiz, UUID centre) {
    QuizForm form = new QuizForm();
    form.centre = centre;
    form.title = quiz.facts().title();
    form.passPercent = quiz.facts().passMark().movePointRight(2).stripTrailingZeros();
    if (form.passPercent.scale() < 0) {
      form.passPercent = form.passPercent.setScale(0);
    }
    form.attempts = quiz.facts().attemptsAllowed();
    form.minutes = quiz.facts().timeLimitMinutes();
    form.draw = quiz.facts().drawCount();
    form.shuffled = quiz.shuffled();
    form.feedback = quiz.feedback();
    form.topics =
        quiz.topicDraws().entrySet().stream()
            .map(draw -> draw.getKey() + " = " + draw.getValue())
            .collect(Collectors.joining("\n"));
    return form;
  }

  QuizCommand toCommand(List<NewQuestion> fresh) {
    return new QuizCommand(
        centre,
        title,
        passPercent == null ? null : passPercent.movePointLeft(2),
        attempts,
        minutes,
        shuffled,
        draw,
        feedback,
        null,
        fresh,
        typedTopics());
  }

  /** Lines such as {@code thuy-san = 3}. */
  private Map<String, Integer> typedTopics() {
    Map<String, Integer> draws = new LinkedHashMap<>();
    if (topics == null || topics.isBlank()) {
      return draws;
    }
    for (String line : topics.lines().filter(l -> !l.isBlank()).toList()) {
      String[] sides = line.split("=", 2);
      if (sides.length != 2 || !sides[1].strip().matches("[1-9][0-9]{0,2}")) {
        throw Refused.of("topicDraws", "quiz.topic-line", line.strip());
      }
      draws.put(sides[0].strip(), Integer.valueOf(sides[1].strip()));
    }
    return draws;
  }

  public String getTopics() {
    return topics;
  }

  public void setTopics(String topics) {
    this.topics = topics;
  }

  public UUID getCentre() {
    return centre;
  }

  public void setCentre(UUID centre) {
    this.centre = centre;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public BigDecimal getPassPercent() {
    return passPercent;
  }

  public void setPassPercent(BigDecimal passPercent) {
    this.passPercent = passPercent;
  }

  public Integer getAttempts() {
    return attempts;
  }

  public void setAttempts(Integer attempts) {
    this.attempts = attempts;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Integer getDraw() {
    return draw;
  }

  public void setDraw(Integer draw) {
    this.draw = draw;
  }

  public boolean isShuffled() {
    return shuffled;
  }

  public void setShuffled(boolean shuffled) {
    this.shuffled = shuffled;
  }

  public FeedbackMode getFeedback() {
    return feedback;
  }

  public void setFeedback(FeedbackMode feedback) {
    this.feedback = feedback;
  }
}
