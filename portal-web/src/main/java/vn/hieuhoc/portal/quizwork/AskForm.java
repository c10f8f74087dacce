package vn.hieuhoc.portal.quizwork;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.VietnameseText;

/** One question of any kind as it is typed, with what is told for each answer. */
public class AskForm {

  private static final int LEAST_LINES = 4;
  private static final int BLANK_LINES = 2;
  private static final int MOST_LINES = 20;

  private final QuestionKind kind;
  private final List<ChoiceForm> choices = new ArrayList<>();
  private final List<PartForm> parts = new ArrayList<>();
  private String steps;
  private BigDecimal tolerance;
  private String prompt;
  private BigDecimal points = BigDecimal.ONE;
  private Boolean truth;
  private String feedbackTrue;
  private String feedbackFalse;
  private String accepted;
  private boolean withMarks;
  private boolean partial;
  private String feedback;
  private List<String> topics = new ArrayList<>();

  /** The kind an address names; one answer of several when it names none. */
  static QuestionKind kind(String named) {
    return Arrays.stream(QuestionKind.values())
        .filter(kind -> kind.name().equals(named))
        .findFirst()
        .orElse(QuestionKind.SINGLE_CHOICE);
  }

  /** A new question of the kind. */
  AskForm(QuestionKind kind) {
    this.kind = kind;
    fill();
  }

  /** What a question asks now. */
  AskForm(QuestionContent content, Set<String> about) {
    topics.addAll(about);
    kind = content.kind();
    prompt = content.prompt();
    points = plain(content.points());
    tolerance = content.tolerance();
    withMarks = content.withMarks();
    partial = content.partial();
    feedback = content.feedback();
    accepted = String.join("\n", content.accepted());
    if (kind == QuestionKind.NUMERIC) {
      accepted = accepted.replace('.', ',');
    }
    if (kind == QuestionKind.GAP_FILL) {
      prompt = content.gapText();
    } else if (kind == QuestionKind.ORDERING) {
      steps = String.join("\n", content.parts().stream().map(Part::text).toList());
    } else {
      content.parts().forEach(part -> parts.add(new PartForm(part)));
    }
    if (kind == QuestionKind.MATCHING) {
      content.accepted().forEach(other -> parts.add(new PartForm(other)));
    }
    if (kind == QuestionKind.TRUE_FALSE) {
      truth = content.rightChoices().contains(QuestionContent.TRUE);
      feedbackTrue = content.choice(QuestionContent.TRUE).map(Choice::feedback).orElse(null);
      feedbackFalse = content.choice(QuestionContent.FALSE).map(Choice::feedback).orElse(null);
    } else {
      content.choices().forEach(choice -> choices.add(new ChoiceForm(choice)));
    }
    fill();
  }

  /** A number without needless noughts. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private void fill() {
    if (kind == QuestionKind.MATCHING || kind == QuestionKind.ESSAY) {
      int wanted = Math.min(MOST_LINES, Math.max(LEAST_LINES, parts.size() + BLANK_LINES));
      while (parts.size() < wanted) {
        parts.add(new PartForm());
      }
    }
    if (kind != QuestionKind.SINGLE_CHOICE && kind != QuestionKind.MULTIPLE_CHOICE) {
      return;
    }
    int lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, choices.size() + BLANK_LINES));
    while (choices.size() < lines) {
      choices.add(new ChoiceForm());
    }
  }

  NewQuestion toQuestion() {
    QuestionContent content =
        switch (kind) {
          case TRUE_FALSE ->
              QuestionContent.trueFalse(
                  prompt, points, truth, feedbackTrue, feedbackFalse, feedback);
          case SHORT_ANSWER ->
              QuestionContent.written(
                  prompt,
                  points,
                  accepted == null ? List.of() : accepted.lines().toList(),
                  withMarks,
                  feedback);
          case NUMERIC ->
              QuestionContent.number(prompt, points, typedNumber(), tolerance, feedback);
          case MATCHING ->
              QuestionContent.matching(prompt, points, pairs(), others(), partial, feedback);
          case ORDERING ->
              QuestionContent.ordering(
                  prompt,
                  points,
                  steps == null ? List.of() : steps.lines().toList(),
                  partial,
                  feedback);
          case GAP_FILL -> QuestionContent.gaps(prompt, points, withMarks, partial, feedback);
          case ESSAY ->
              QuestionContent.essay(
                  prompt,
                  parts.stream()
                      .filter(line -> VietnameseText.tidyOrNull(line.getText()) != null)
                      .map(line -> Part.rubric(line.getText(), line.getPoints()))
                      .toList(),
                  feedback);
          default -> QuestionContent.choosing(kind, prompt, points, typed(), partial, feedback);
        };
    return new NewQuestion(content, Set.copyOf(topics));
  }

  /** A number as it is typed here: dots stand between thousands, a comma before decimals. */
  private String typedNumber() {
    return accepted != null && accepted.strip().matches("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?")
        ? accepted.replace(".", "")
        : accepted;
  }

  private List<Part> pairs() {
    return parts.stream()
        .filter(line -> VietnameseText.tidyOrNull(line.getText()) != null)
        .map(line -> Part.pair(line.getText(), line.getMatch()))
        .toList();
  }

  private List<String> others() {
    return parts.stream()
        .filter(line -> VietnameseText.tidyOrNull(line.getText()) == null)
        .map(PartForm::getMatch)
        .filter(match -> VietnameseText.tidyOrNull(match) != null)
        .toList();
  }

  /** The lines with words; a choice keeps its name for good, a new one takes a free letter. */
  private List<Choice> typed() {
    Set<String> taken = new HashSet<>();
    choices.forEach(line -> taken.add(line.id()));
    List<Choice> typed = new ArrayList<>();
    for (ChoiceForm line : choices) {
      if (VietnameseText.tidyOrNull(line.getText()) == null) {
        continue;
      }
      String id = line.id();
      for (char letter = 'a'; id == null; letter++) {
        id = taken.add(String.valueOf(letter)) ? String.valueOf(letter) : null;
      }
      typed.add(new Choice(id, line.getText(), line.isRight(), line.getFeedback()));
    }
    return typed;
  }

  public List<String> getTopics() {
    return topics;
  }

  public void setTopics(List<String> topics) {
    this.topics = topics == null ? new ArrayList<>() : topics;
  }

  public QuestionKind getKind() {
    return kind;
  }

  public List<ChoiceForm> getChoices() {
    return choices;
  }

  public List<PartForm> getParts() {
    return parts;
  }

  public String getSteps() {
    return steps;
  }

  public void setSteps(String steps) {
    this.steps = steps;
  }

  public BigDecimal getTolerance() {
    return tolerance;
  }

  public void setTolerance(BigDecimal tolerance) {
    this.tolerance = tolerance;
  }

  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String prompt) {
    this.prompt = prompt;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }

  /** Null while nobody has chosen. */
  public Boolean getTruth() {
    return truth;
  }

  public void setTruth(Boolean truth) {
    this.truth = truth;
  }

  public String getFeedbackTrue() {
    return feedbackTrue;
  }

  public void setFeedbackTrue(String feedbackTrue) {
    this.feedbackTrue = feedbackTrue;
  }

  public String getFeedbackFalse() {
    return feedbackFalse;
  }

  public void setFeedbackFalse(String feedbackFalse) {
    this.feedbackFalse = feedbackFalse;
  }

  public String getAccepted() {
    return accepted;
  }

  public void setAccepted(String accepted) {
    this.accepted = accepted;
  }

  public boolean isWithMarks() {
    return withMarks;
  }

  public void setWithMarks(boolean withMarks) {
    this.withMarks = withMarks;
  }

  public boolean isPartial() {
    return partial;
  }

  public void setPartial(boolean partial) {
    this.partial = partial;
  }

  public String getFeedback() {
    return feedback;
  }

  public void setFeedback(String feedback) {
    this.feedback = feedback;
  }
}
