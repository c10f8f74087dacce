package vn.hieuhoc.portal.coursework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.VietnameseText;

/**
 * One question as it is typed: the sentence, up to four choices, which of them is right, and why.
 */
public class QuestionForm {

  private String prompt;
  private final String[] choices = new String[4];
  private final int right;
  private String feedback;

  /**
   * @param right number of the choice that is marked as right, from 1; 0 when none is
   */
  QuestionForm(int right) {
    this.right = right;
  }

  /** True when nothing has been typed. */
  public boolean isBlank() {
    return Stream.concat(Stream.of(prompt, feedback), Arrays.stream(choices))
        .allMatch(text -> VietnameseText.tidyOrNull(text) == null);
  }

  /** The question, for the topics given. */
  NewQuestion toQuestion(Set<String> topics) {
    List<Choice> typed = new ArrayList<>();
    for (int i = 0; i < choices.length; i++) {
      if (VietnameseText.tidyOrNull(choices[i]) != null) {
        typed.add(new Choice(null, choices[i], i + 1 == right, null));
      }
    }
    QuestionContent content =
        QuestionContent.choosing(
            QuestionKind.SINGLE_CHOICE, prompt, BigDecimal.ONE, typed, false, feedback);
    return new NewQuestion(content, topics);
  }

  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String prompt) {
    this.prompt = prompt;
  }

  public String getFirst() {
    return choices[0];
  }

  public void setFirst(String text) {
    choices[0] = text;
  }

  public String getSecond() {
    return choices[1];
  }

  public void setSecond(String text) {
    choices[1] = text;
  }

  public String getThird() {
    return choices[2];
  }

  public void setThird(String text) {
    choices[2] = text;
  }

  public String getFourth() {
    return choices[3];
  }

  public void setFourth(String text) {
    choices[3] = text;
  }

  public int getRight() {
    return right;
  }

  public String getFeedback() {
    return feedback;
  }

  public void setFeedback(String feedback) {
    this.feedback = feedback;
  }
}
