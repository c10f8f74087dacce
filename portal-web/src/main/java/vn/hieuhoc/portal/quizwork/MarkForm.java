package vn.hieuhoc.portal.quizwork;

import java.math.BigDecimal;
import vn.hieuhoc.question.Part;

/** One line of a rubric with the points a person gives for it. */
public class MarkForm {

  private final Part line;
  private BigDecimal points;

  MarkForm(Part line) {
    this.line = line;
  }

  String id() {
    return line.id();
  }

  public String getText() {
    return line.text();
  }

  public BigDecimal getMost() {
    return AskForm.plain(line.points());
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }
}
