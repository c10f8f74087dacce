package vn.hieuhoc.portal.quizwork;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.quiz.FeedbackMode;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.support.Refused;

/** The rules of a quiz as they are typed; the pass mark in percent. */
public class QuizForm {

  private static final int LEAST_DRAWS = 3;
  private static final int MOST_DRAWS = 20;
  private static final BigDecimal WHOLE = new BigDecimal("100");

  private final List<DrawForm> draws = new ArrayList<>();
  private UUID centre;
  private String title;
  private BigDecimal passPercent = new BigDecimal("60");

  private Integer attempts;
  private Integer minutes;
  private Integer draw;
  private boolean shuffled;
  private FeedbackMode feedback = FeedbackMode.AFTER_PASSED;

  /** A new one. */
  QuizForm() {
    fill();
  }

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
    form.draws.clear();
    quiz.topicDraws().forEach((topic, many) -> form.draws.add(new DrawForm(topic, many)));
    form.fill();
    return form;
  }

  QuizCommand toCommand(List<NewQuestion> fresh) {
    return new QuizCommand(
        centre,
        title,
        passMark(),
        attempts,
        minutes,
        shuffled,
        draw,
        feedback,
        null,
        fresh,
        typedTopics());
  }

  /** The pass mark of the domain goes to 1, so what is wrong is said of what was typed. */
  private BigDecimal passMark() {
    if (passPercent == null) {
      return null;
    }
    if (passPercent.signum() < 0 || passPercent.compareTo(WHOLE) > 0) {
      throw Refused.of("passMark", "quiz.pass-percent", passPercent);
    }
    return passPercent.movePointLeft(2);
  }

  private Map<String, Integer> typedTopics() {
    Map<String, Integer> typed = new LinkedHashMap<>();
    for (DrawForm line : draws) {
      if (line.isEmpty()) {
        continue;
      }
      if (!line.isWhole() || typed.putIfAbsent(line.getTopic(), line.getMany()) != null) {
        throw Refused.of("topicDraws", "quiz.topic-line", draws.indexOf(line) + 1);
      }
    }
    return typed;
  }

  private void fill() {
    int lines = Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, draws.size() + 1));
    while (draws.size() < lines) {
      draws.add(new DrawForm());
    }
  }

  public List<DrawForm> getDraws() {
    return draws;
  }

  /** True when something stands there already. */
  public boolean isDrawn() {
    return draws.stream().anyMatch(line -> !line.isEmpty());
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
