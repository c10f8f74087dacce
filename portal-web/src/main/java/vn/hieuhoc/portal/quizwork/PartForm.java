package vn.hieuhoc.portal.quizwork;

import java.math.BigDecimal;
import vn.hieuhoc.question.Part;

/** One pair of a matching question or one line of a rubric as it is typed; blank is none. */
public class PartForm {

  private String text;
  private String match;
  private BigDecimal points;

  PartForm() {}

  PartForm(Part part) {
    this.text = part.text();
    this.match = part.accepted().isEmpty() ? null : part.accepted().get(0);
    this.points = part.points() == null ? null : AskForm.plain(part.points());
  }

  /** Something that is offered and belongs to nothing. */
  PartForm(String other) {
    this.match = other;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMatch() {
    return match;
  }

  public void setMatch(String match) {
    this.match = match;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }
}
