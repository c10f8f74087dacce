package vn.hieuhoc.portal.coursework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.VietnameseText;

/**
 * One question of any kind as it is typed: the sentence, how it is answered, and up to five answers
 * of which some are right. What is true or false needs no answers; of what is written, every answer
 * typed is right.
 */
public class AskedForm {

  private static final int ANSWERS = 5;

  /** How a question is answered; a sentence says of itself whether it is true. */
  public enum Way {
    SINGLE,
    MULTIPLE,
    TRUE,
    FALSE,
    WRITTEN
  }

  /** One answer, and whether it is right. */
  public static class AnswerForm {

    private String text;
    private boolean right;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public boolean isRight() {
      return right;
    }

    public void setRight(boolean right) {
      this.right = right;
    }
  }

  private final List<AnswerForm> answers =
      IntStream.range(0, ANSWERS).mapToObj(i -> new AnswerForm()).toList();
  private String prompt;
  private Way way = Way.SINGLE;
  private String feedback;

  /** True when nothing has been asked. */
  public boolean isBlank() {
    return VietnameseText.tidyOrNull(prompt) == null;
  }

  /** The question, for the topics given. */
  NewQuestion toQuestion(Set<String> topics) {
    return new NewQuestion(content(), topics);
  }

  private QuestionContent content() {
    List<AnswerForm> typed =
        answers.stream().filter(each -> VietnameseText.tidyOrNull(each.text) != null).toList();
    return switch (way) {
      case TRUE, FALSE ->
          QuestionContent.trueFalse(prompt, BigDecimal.ONE, way == Way.TRUE, null, null, feedback);
      case WRITTEN ->
          QuestionContent.written(
              prompt,
              BigDecimal.ONE,
              typed.stream().map(AnswerForm::getText).toList(),
              false,
              feedback);
      case SINGLE, MULTIPLE ->
          QuestionContent.choosing(
              way == Way.SINGLE ? QuestionKind.SINGLE_CHOICE : QuestionKind.MULTIPLE_CHOICE,
              prompt,
              BigDecimal.ONE,
              typed.stream().map(each -> new Choice(null, each.text, each.right, null)).toList(),
              way == Way.MULTIPLE,
              feedback);
    };
  }

  public List<AnswerForm> getAnswers() {
    return answers;
  }

  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String prompt) {
    this.prompt = prompt;
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }

  public String getFeedback() {
    return feedback;
  }

  public void setFeedback(String feedback) {
    this.feedback = feedback;
  }
}
