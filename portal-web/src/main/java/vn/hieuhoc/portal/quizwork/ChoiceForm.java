package vn.hieuhoc.portal.quizwork;

import vn.hieuhoc.question.Choice;

/** One choice as it is typed; a line without words is no choice. */
public class ChoiceForm {

  private final String id;
  private String text;
  private boolean right;
  private String feedback;

  ChoiceForm() {
    this.id = null;
  }

  ChoiceForm(Choice choice) {
    this.id = choice.id();
    this.text = choice.text();
    this.right = choice.correct();
    this.feedback = choice.feedback();
  }

  /** The name it has had since it was first kept, or null for a new one. */
  String id() {
    return id;
  }

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

  public String getFeedback() {
    return feedback;
  }

  public void setFeedback(String feedback) {
    this.feedback = feedback;
  }
}
