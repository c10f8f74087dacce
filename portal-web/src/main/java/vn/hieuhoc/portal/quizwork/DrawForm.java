package vn.hieuhoc.portal.quizwork;

/** How many questions of one topic an attempt asks. */
public class DrawForm {

  private String topic;
  private Integer many;

  DrawForm() {}

  DrawForm(String topic, Integer many) {
    this.topic = topic;
    this.many = many;
  }

  boolean isEmpty() {
    return (topic == null || topic.isBlank()) && many == null;
  }

  /** True when it says both of which topic and how many. */
  boolean isWhole() {
    return topic != null && !topic.isBlank() && many != null && many > 0;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public Integer getMany() {
    return many;
  }

  public void setMany(Integer many) {
    this.many = many;
  }
}
